package dev.mynah.testbed.scenario;

import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;

/** A knob with its values, ready to be turned. */
@FunctionalInterface
public interface Turn {
    /**
     * Turns it. Completes when it has taken effect or, where it takes effect over time, has begun to, with what there is to say for
     * a knob that asks something; fails with an IllegalArgumentException that says why not.
     *
     * @param timeline the caller's, for what goes on after
     */
    Future<?> on(Stage stage, Timeline timeline);
}
