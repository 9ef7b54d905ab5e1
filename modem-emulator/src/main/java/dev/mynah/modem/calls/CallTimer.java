package dev.mynah.modem.calls;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The UE's timers of call control. TS 24.008 table 11.3. */
enum CallTimer implements TimerName {
    /** From the wish for an MM connection to CALL PROCEEDING. */
    T303(Duration.ofSeconds(30)),
    /** Guards DISCONNECT. */
    T305(Duration.ofSeconds(30)),
    /** Guards RELEASE, twice. */
    T308(Duration.ofSeconds(30)),
    /** From CALL PROCEEDING to ALERTING, CONNECT or PROGRESS. */
    T310(Duration.ofSeconds(30)),
    /** Guards CONNECT. */
    T313(Duration.ofSeconds(30)),
    /** Guards START DTMF. */
    T336(Duration.ofSeconds(10)),
    /** Guards STOP DTMF. */
    T337(Duration.ofSeconds(10)),
    /** Guards HOLD. TS 24.083 2.1. */
    T_HOLD(Duration.ofSeconds(10)),
    /** Guards RETRIEVE. TS 24.083 2.1. */
    T_RETRIEVE(Duration.ofSeconds(10));

    private final Duration standard;

    CallTimer(Duration standard) {
        this.standard = standard;
    }

    @Override
    public Duration standard() {
        return standard;
    }

    @Override
    public String clause() {
        return this == T_HOLD || this == T_RETRIEVE ? "TS 24.083 2.1" : "TS 24.008 table 11.3";
    }
}
