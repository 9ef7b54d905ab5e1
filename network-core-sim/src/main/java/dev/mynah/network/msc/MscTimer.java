package dev.mynah.network.msc;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The timers an MSC runs per UE (TS 24.008 table 11.2, network side) and the one it has the UE run. */
public enum MscTimer implements TimerName {
    /** TMSI REALLOCATION COMPLETE is waited for. */
    T3250("TS 24.008 table 11.2", Duration.ofSeconds(12)),
    /** After LOCATION UPDATING ACCEPT the UE may go on with a request. The standard leaves the value to the network. */
    T3255("TS 24.008 table 11.2", Duration.ofSeconds(5)),
    /** AUTHENTICATION RESPONSE is waited for. */
    T3260("TS 24.008 table 11.2", Duration.ofSeconds(12)),
    /** IDENTITY RESPONSE is waited for. */
    T3270("TS 24.008 table 11.2", Duration.ofSeconds(12)),
    /** Repeats a page. The standard leaves the value to the network. */
    T3113("TS 44.018 11.1.2", Duration.ofSeconds(5)),
    /** The UE's end of security mode or ciphering mode is waited for (TRelocation and its kin leave it to the network). */
    SECURITY("TS 25.413 8.18", Duration.ofSeconds(10)),
    /** The home network's answer is waited for no longer (timer m of MAP). */
    MAP("TS 29.002 17.1.2", Duration.ofSeconds(15)),
    /** A connection granted on which the UE says nothing is released. The standard leaves it to the network. */
    SILENCE("TS 24.008 4.5.1.1", Duration.ofSeconds(10)),
    /** How long a call whose connection was lost waits for the UE to come back. The standard leaves it to the network. */
    REESTABLISHMENT("TS 24.008 4.5.1.6", Duration.ofSeconds(10)),
    /** Runs while the UE is idle: longer than T3212 by a grace. Then the UE is detached without a word. */
    IMPLICIT_DETACH("TS 24.008 4.4.2", Duration.ofMinutes(64)),
    /** Runs while the UE is detached: then the subscriber is forgotten. The standard leaves it to the network. */
    PURGE("TS 29.002 8.1.6", Duration.ofHours(24)),
    /** Given to the UE: how often it updates without moving. */
    T3212("TS 24.008 table 11.1", Duration.ofMinutes(60));

    private final String clause;
    private final Duration standard;

    MscTimer(String clause, Duration standard) {
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
