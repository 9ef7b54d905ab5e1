package dev.mynah.testbed.scenario;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;

/** Knobs to be turned at set times from a beginning. */
public record Scenario(List<Step> steps) {
    public static final Scenario NONE = new Scenario(List.of());

    /**
     * One turn.
     *
     * @param at from the beginning
     * @param words the knob and its fields, for the trace
     */
    public record Step(Duration at, String words, Turn turn) {}

    public Scenario {
        steps = List.copyOf(steps);
    }

    /** Begins now. Each step is published as a {@link ScenarioStep} once it is known what came of it. */
    public void begin(Stage stage, Timeline timeline, EventStream events) {
        for (Step step : steps) {
            timeline.after(
                    step.at(),
                    () -> turn(step, stage, timeline)
                            .onComplete(done -> events.publish(new ScenarioStep(
                                    timeline.now(),
                                    "scenario",
                                    step.words(),
                                    done.succeeded()
                                            ? ""
                                            : String.valueOf(done.cause().getMessage())))));
        }
    }

    private static Future<?> turn(Step step, Stage stage, Timeline timeline) {
        try {
            return step.turn().on(stage, timeline);
        } catch (IllegalArgumentException e) {
            return Future.failedFuture(e);
        }
    }
}
