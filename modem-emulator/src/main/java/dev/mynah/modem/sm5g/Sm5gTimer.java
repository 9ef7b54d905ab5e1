package dev.mynah.modem.sm5g;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The UE's timers of 5GS session management. TS 24.501 table 10.3.1. */
enum Sm5gTimer implements TimerName {
    /** Guards PDU SESSION ESTABLISHMENT REQUEST. */
    T3580(Duration.ofSeconds(16)),
    /** Guards PDU SESSION MODIFICATION REQUEST. */
    T3581(Duration.ofSeconds(16)),
    /** Guards PDU SESSION RELEASE REQUEST. */
    T3582(Duration.ofSeconds(16));

    private final Duration standard;

    Sm5gTimer(Duration standard) {
        this.standard = standard;
    }

    @Override
    public Duration standard() {
        return standard;
    }

    @Override
    public String clause() {
        return "TS 24.501 table 10.3.1";
    }
}
