package dev.mynah.network.smf;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The timers of PDU sessions in the network. TS 24.501 table 10.3.2. */
enum SmfTimer implements TimerName {
    /** Repeats PDU SESSION MODIFICATION COMMAND. */
    T3591(Duration.ofSeconds(16)),
    /** Repeats PDU SESSION RELEASE COMMAND. */
    T3592(Duration.ofSeconds(16));

    private final Duration standard;

    SmfTimer(Duration standard) {
        this.standard = standard;
    }

    @Override
    public Duration standard() {
        return standard;
    }

    @Override
    public String clause() {
        return "TS 24.501 table 10.3.2";
    }
}
