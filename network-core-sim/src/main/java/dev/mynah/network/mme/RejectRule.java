package dev.mynah.network.mme;

import dev.mynah.network.air.nas.element.EmmCause;
import java.time.Duration;
import java.util.Optional;

/**
 * Requests the operator turns down on purpose.
 *
 * @param imsi whose, or empty for everybody's
 * @param procedure which request
 * @param cause with what cause
 * @param times how many requests; 0 for all until the rule is removed
 * @param secured whether to authenticate first, so that the reject is integrity protected: a UE treats a plain reject
 *     with suspicion (TS 24.301 5.3.7b)
 * @param backOff T3346 to go with cause #22
 */
public record RejectRule(
        Optional<String> imsi,
        Procedure procedure,
        EmmCause cause,
        int times,
        boolean secured,
        Optional<Duration> backOff) {
    /** Turns down everything of this kind, in a plain message. */
    public static RejectRule every(Procedure procedure, EmmCause cause) {
        return new RejectRule(Optional.empty(), procedure, cause, 0, false, Optional.empty());
    }

    public RejectRule of(String subscriber) {
        return new RejectRule(Optional.of(subscriber), procedure, cause, times, secured, backOff);
    }

    public RejectRule times(int count) {
        return new RejectRule(imsi, procedure, cause, count, secured, backOff);
    }

    public RejectRule secured(boolean first) {
        return new RejectRule(imsi, procedure, cause, times, first, backOff);
    }

    public RejectRule backOff(Duration duration) {
        return new RejectRule(imsi, procedure, cause, times, secured, Optional.of(duration));
    }
}
