package dev.mynah.modem.baseband;

import dev.mynah.modem.plmn.NetworkSearch;
import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** Timers of network selection. */
enum StackTimer implements TimerName {
    /** Between searches for a network of higher priority; the card says how long. */
    T(Duration.ofMinutes(60), "TS 23.122 4.4.3.3"),
    /** When a user's choice of network has failed for want of coverage. */
    VERDICT(Duration.ofSeconds(15), "TS 27.007 7.3"),
    /** When a user's choice has failed whatever the reason. */
    PATIENCE(Duration.ofSeconds(60), "TS 27.007 7.3"),
    /** A search through the bands. */
    SEARCH(NetworkSearch.TAKES, "TS 27.007 7.3");

    private final Duration standard;
    private final String clause;

    StackTimer(Duration standard, String clause) {
        this.standard = standard;
        this.clause = clause;
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
