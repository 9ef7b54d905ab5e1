package dev.mynah.modem.sm;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The UE's timers of GPRS session management. TS 24.008 table 11.2c. */
enum SmTimer implements TimerName {
    /** Guards ACTIVATE PDP CONTEXT REQUEST. */
    T3380(Duration.ofSeconds(30)),
    /** Guards MODIFY PDP CONTEXT REQUEST. */
    T3381(Duration.ofSeconds(8)),
    /** Guards DEACTIVATE PDP CONTEXT REQUEST. */
    T3390(Duration.ofSeconds(8));

    private final Duration standard;

    SmTimer(Duration standard) {
        this.standard = standard;
    }

    @Override
    public Duration standard() {
        return standard;
    }

    @Override
    public String clause() {
        return "TS 24.008 table 11.2c";
    }
}
