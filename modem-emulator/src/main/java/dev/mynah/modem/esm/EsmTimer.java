package dev.mynah.modem.esm;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The UE's timers of EPS session management. TS 24.301 table 10.3.1. */
enum EsmTimer implements TimerName {
    /** Guards BEARER RESOURCE ALLOCATION REQUEST. */
    T3480(Duration.ofSeconds(8)),
    /** Guards BEARER RESOURCE MODIFICATION REQUEST. */
    T3481(Duration.ofSeconds(8)),
    /** Guards PDN CONNECTIVITY REQUEST. */
    T3482(Duration.ofSeconds(8)),
    /** Guards PDN DISCONNECT REQUEST. */
    T3492(Duration.ofSeconds(6));

    private final Duration standard;

    EsmTimer(Duration standard) {
        this.standard = standard;
    }

    @Override
    public Duration standard() {
        return standard;
    }

    @Override
    public String clause() {
        return "TS 24.301 table 10.3.1";
    }
}
