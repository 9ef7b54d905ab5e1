package dev.mynah.network.air.sms.relay;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The timers of short messages. TS 24.011 10 gives a range for each; these lie within. */
public enum RelayTimer implements TimerName {
    /** Repeats CP-DATA. */
    TC1("TS 24.011 5.3.2.1", Duration.ofSeconds(10)),
    /** Waits for RP-ACK: TR1M at a mobile, TR1N at the network. */
    TR1("TS 24.011 6.3.1.2", Duration.ofSeconds(40)),
    /** Waits for the answer that is to be sent: TR2M at a mobile, TR2N at the network. */
    TR2("TS 24.011 6.3.1.3", Duration.ofSeconds(15)),
    /** Waits before RP-SMMA is sent once more. */
    TRAM("TS 24.011 6.3.3.1.3", Duration.ofSeconds(30));

    private final String clause;
    private final Duration standard;

    RelayTimer(String clause, Duration standard) {
        this.clause = clause;
        this.standard = standard;
    }

    @Override
    public Duration standard() {
        return standard;
    }

    @Override
    public String clause() {
        return clause;
    }
}
