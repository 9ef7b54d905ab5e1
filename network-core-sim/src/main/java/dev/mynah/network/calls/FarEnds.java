package dev.mynah.network.calls;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The scripted ends of an operator's lines, and an emergency centre. */
final class FarEnds {
    private static final FarEndSpec EMERGENCY_CENTRE = FarEndSpec.answers("112", Duration.ofSeconds(2));

    private final String subject;
    private final Timeline timeline;
    private final EventStream events;
    private final List<FarEndSpec> specs;

    FarEnds(String subject, Timeline timeline, EventStream events, List<FarEndSpec> specs) {
        this.subject = subject;
        this.timeline = timeline;
        this.events = events;
        this.specs = new ArrayList<>(specs);
        // The longest number is the most particular one.
        this.specs.sort(
                Comparator.comparingInt((FarEndSpec it) -> it.number().length()).reversed());
    }

    /** Who is at the end of a number. */
    Optional<FarEndSpec> behind(String number) {
        return specs.stream().filter(it -> it.matches(number)).findFirst();
    }

    /** Who answers calls for help: the far end with number 112 where there is one. */
    FarEndSpec emergencyCentre() {
        return behind(EMERGENCY_CENTRE.number()).orElse(EMERGENCY_CENTRE);
    }

    void called(FarEndSpec spec, CallOffer offer, Trunk.End trunk) {
        new FarEnd(
                        spec,
                        offer,
                        trunk,
                        timeline,
                        heard -> events.publish(new FarEndHeard(timeline.now(), subject, spec.number(), heard)))
                .called();
    }

    /** One of them calls; the trunk is the one of the call. */
    void calls(FarEndSpec spec, CallOffer offer, Trunk.End trunk) {
        new FarEnd(
                        spec,
                        offer,
                        trunk,
                        timeline,
                        heard -> events.publish(new FarEndHeard(timeline.now(), subject, spec.number(), heard)))
                .calling();
    }
}
