package dev.mynah.network.calls;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The network's timers of call control. TS 24.008 table 11.4. */
enum LegTimer implements TimerName {
    /** How long a user is rung. */
    T301(Duration.ofMinutes(3)),
    /** Guards SETUP. */
    T303(Duration.ofSeconds(30)),
    /** Guards DISCONNECT. */
    T305(Duration.ofSeconds(30)),
    /** Guards DISCONNECT with something to be heard. */
    T306(Duration.ofSeconds(30)),
    /** Guards RELEASE, twice. */
    T308(Duration.ofSeconds(30)),
    /** From CALL CONFIRMED to ALERTING or CONNECT. */
    T310(Duration.ofSeconds(30)),
    /** Guards CONNECT. */
    T313(Duration.ofSeconds(30)),
    /** How long a user is rung before the call is forwarded. TS 23.082 3.1. */
    NO_REPLY(Duration.ofSeconds(20)),
    /** How long a UE may take to say that it keeps account of a call. The standard names no time. TS 24.086 2.1. */
    ADVICE(Duration.ofSeconds(10));

    private final Duration standard;

    LegTimer(Duration standard) {
        this.standard = standard;
    }

    @Override
    public Duration standard() {
        return standard;
    }

    @Override
    public String clause() {
        return switch (this) {
            case NO_REPLY -> "TS 23.082 3.1";
            case ADVICE -> "TS 24.086 2.1";
            default -> "TS 24.008 table 11.4";
        };
    }
}
