package dev.mynah.modem.baseband;

import dev.mynah.modem.plmn.NetworkSearch;
import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** Timers of network selection. */
enum StackTimer implements TimerName {
    /** Between searches for a network of higher priority; the card says how long. */
    T(Duration.ofMinutes(60), "TS 23.122 4.4.3.3"),
    /** How long a better cell has to be better. */
    TRESELECTION(Duration.ofSeconds(1), "TS 36.304 5.2.4.5"),
    /** How long a UE that falls back looks for a circuit switched cell and its service. The standard leaves it to the UE. */
    FALLBACK(Duration.ofSeconds(20), "TS 23.272 6.4"),
    /** How long the packet domain stays suspended for want of LTE when the circuit switched service is over. The same. */
    RESUMPTION(Duration.ofSeconds(10), "TS 23.272 6.5"),
    /** When the lists of forbidden areas are emptied: every 12 to 24 hours. */
    FORBIDDEN_AREAS(Duration.ofHours(12), "TS 24.301 5.3.2"),
    /** When refusals for good are forgotten, where the card has it so: after 12 to 24 hours. */
    T3245(Duration.ofHours(12), "TS 24.301 5.3.7a"),
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
