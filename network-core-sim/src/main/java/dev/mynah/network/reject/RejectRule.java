package dev.mynah.network.reject;

import dev.mynah.network.air.nas.element.EmmCause;
import java.time.Duration;
import java.util.Optional;

/**
 * Requests the operator turns down on purpose.
 *
 * @param imsi whose, or empty for everybody's
 * @param cell in which cell, by its identity, or empty for all
 * @param procedure which request
 * @param cause with what cause of the procedure's protocol, 0 to 255
 * @param times how many requests; 0 for all until the rule is removed
 * @param secured whether to authenticate first, so that the reject is integrity protected: a UE treats a plain reject
 *     with suspicion (TS 24.301 5.3.7b)
 * @param backOff T3346, or T3246 of the circuit switched domain, to go with cause #22
 */
public record RejectRule(
        Optional<String> imsi,
        Optional<Long> cell,
        Procedure procedure,
        int cause,
        int times,
        boolean secured,
        Optional<Duration> backOff) {
    public RejectRule {
        if (cause < 0 || cause > 255) {
            throw new IllegalArgumentException("cause: " + cause + " is not within 0..255");
        }
    }

    /** A rule for all cells. */
    public RejectRule(
            Optional<String> imsi,
            Procedure procedure,
            int cause,
            int times,
            boolean secured,
            Optional<Duration> backOff) {
        this(imsi, Optional.empty(), procedure, cause, times, secured, backOff);
    }

    /** Turns down everything of this kind, in a plain message, with one of the causes that EMM shares with its relatives. */
    public static RejectRule every(Procedure procedure, EmmCause cause) {
        return every(procedure, cause.value());
    }

    /** Turns down everything of this kind, in a plain message. */
    public static RejectRule every(Procedure procedure, int cause) {
        return new RejectRule(Optional.empty(), procedure, cause, 0, false, Optional.empty());
    }

    public RejectRule of(String subscriber) {
        return new RejectRule(Optional.of(subscriber), cell, procedure, cause, times, secured, backOff);
    }

    public RejectRule in(long cellIdentity) {
        return new RejectRule(imsi, Optional.of(cellIdentity), procedure, cause, times, secured, backOff);
    }

    public RejectRule times(int count) {
        return new RejectRule(imsi, cell, procedure, cause, count, secured, backOff);
    }

    public RejectRule secured(boolean first) {
        return new RejectRule(imsi, cell, procedure, cause, times, first, backOff);
    }

    public RejectRule backOff(Duration duration) {
        return new RejectRule(imsi, cell, procedure, cause, times, secured, Optional.of(duration));
    }
}
