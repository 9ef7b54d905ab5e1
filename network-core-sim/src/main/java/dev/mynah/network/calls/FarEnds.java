package dev.mynah.network.calls;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scripted ends of an operator's lines, and an emergency centre. */
final class FarEnds {
    private static final FarEndSpec EMERGENCY_CENTRE = FarEndSpec.answers("112", Duration.ofSeconds(2));

    private static final int MOST_RECORDINGS = 16;

    private final String subject;
    private final Timeline timeline;
    private final EventStream events;
    private final List<FarEndSpec> specs;
    private final Map<String, Sound> recordings = new LinkedHashMap<>();

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
        new FarEnd(spec, offer, trunk, timeline, witness(spec)).called();
    }

    /** One of them calls; the trunk is the one of the call. */
    void calls(FarEndSpec spec, CallOffer offer, Trunk.End trunk) {
        new FarEnd(spec, offer, trunk, timeline, witness(spec)).calling();
    }

    private FarEnd.Witness witness(FarEndSpec spec) {
        return new FarEnd.Witness() {
            @Override
            public void heard(String what) {
                events.publish(new FarEndHeard(timeline.now(), subject, spec.number(), what));
            }

            @Override
            public void recorded(Sound sound) {
                recordings.remove(spec.number());
                recordings.put(spec.number(), sound);
                if (recordings.size() > MOST_RECORDINGS) {
                    recordings.remove(recordings.keySet().iterator().next());
                }
                events.publish(new CallRecorded(timeline.now(), subject, spec.number(), sound.length()));
            }
        };
    }

    /** What somebody heard in the last call. */
    Optional<Sound> recorded(String number) {
        return Optional.ofNullable(recordings.get(number));
    }
}
