package dev.mynah.network.mme;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The timers an MME runs per UE (TS 24.301 10.2, table 10.2.2) and those it has the UE run. */
public enum MmeTimer implements TimerName {
    /** Repeats a page. The standard leaves the value to the network. */
    T3413("TS 24.301 table 10.2.2", Duration.ofSeconds(4)),
    /** Repeats DETACH REQUEST. */
    T3422("TS 24.301 table 10.2.2", Duration.ofSeconds(6)),
    /** Repeats ATTACH ACCEPT and TRACKING AREA UPDATE ACCEPT with a new GUTI. */
    T3450("TS 24.301 table 10.2.2", Duration.ofSeconds(6)),
    /** Repeats AUTHENTICATION REQUEST and SECURITY MODE COMMAND. */
    T3460("TS 24.301 table 10.2.2", Duration.ofSeconds(6)),
    /** Repeats IDENTITY REQUEST. */
    T3470("TS 24.301 table 10.2.2", Duration.ofSeconds(6)),
    /** Repeats ACTIVATE DEFAULT EPS BEARER CONTEXT REQUEST. */
    T3485("TS 24.301 table 10.3.2", Duration.ofSeconds(8)),
    /** Repeats MODIFY EPS BEARER CONTEXT REQUEST. */
    T3486("TS 24.301 table 10.3.2", Duration.ofSeconds(8)),
    /** Repeats DEACTIVATE EPS BEARER CONTEXT REQUEST. */
    T3495("TS 24.301 table 10.3.2", Duration.ofSeconds(8)),
    /** Repeats ESM INFORMATION REQUEST. */
    T3489("TS 24.301 table 10.3.2", Duration.ofSeconds(4)),
    /** Runs while the UE is idle: without a periodic update by then the UE is not reachable. */
    MOBILE_REACHABLE("TS 24.301 5.3.5", Duration.ofMinutes(58)),
    /** Runs after that; then the UE is detached without a word. */
    IMPLICIT_DETACH("TS 24.301 5.3.5", Duration.ofMinutes(58)),
    /** Runs while the UE is detached: then it is forgotten. The standard leaves it to the network. */
    PURGE("TS 23.401 5.3.9.3", Duration.ofHours(24)),
    /** The home network's answer is waited for no longer (Tx of RFC 8506 7 for other Diameter requests). */
    S6A("TS 29.272 5.1.2", Duration.ofSeconds(10)),
    /** The VLR's answer is waited for no longer. */
    TS6_1("TS 29.118 10.1", Duration.ofSeconds(10)),
    /** A connection on which nothing happens is released. The standard leaves it to the network. */
    INACTIVITY("TS 23.401 5.3.5", Duration.ofSeconds(10)),
    /** Given to the UE: how often it updates without moving. */
    T3412("TS 24.301 table 10.2.1", Duration.ofMinutes(54)),
    /** Given to the UE: how long it waits after attempts that failed. */
    T3402("TS 24.301 table 10.2.1", Duration.ofMinutes(12)),
    /** Given to the UE with cause #39: how long it asks for no circuit switched service. The network chooses. */
    T3442("TS 24.301 table 10.2.1", Duration.ofSeconds(30));

    private final String clause;
    private final Duration standard;

    MmeTimer(String clause, Duration standard) {
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
