package dev.mynah.modem.ppp;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The timers of PPP. */
enum PppTimer implements TimerName {
    /** Repeats Configure-Request and Terminate-Request. */
    RESTART("RFC 1661 4.6", Duration.ofSeconds(3)),
    /** Repeats a challenge, and gives up a peer that does not authenticate itself. */
    AUTHENTICATION("RFC 1994 4.1", Duration.ofSeconds(3));

    private final String clause;
    private final Duration standard;

    PppTimer(String clause, Duration standard) {
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
