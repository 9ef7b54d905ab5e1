package dev.mynah.network.air.tcp;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The timers of a connection. */
public enum TcpTimer implements TimerName {
    /** Repeats what nobody has acknowledged; adapts to the way and doubles. */
    RETRANSMISSION("RFC 6298 2.1", Duration.ofSeconds(1)),
    /** Twice the maximum segment lifetime. */
    TIME_WAIT("RFC 9293 3.4.2", Duration.ofSeconds(60)),
    /** A peer that has gone without a word is forgotten, where that is wanted, and one that does not end what was closed. */
    USER_TIMEOUT("RFC 9293 3.9.1", Duration.ofMinutes(5));

    private final String clause;
    private final Duration standard;

    TcpTimer(String clause, Duration standard) {
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
