package dev.mynah.network.sgsn;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The timers an SGSN runs per station (TS 24.008 tables 11.4 and 11.4a) and those it has the station run. */
public enum SgsnTimer implements TimerName {
    /** Repeats a page. The standard leaves the value to the network. */
    T3313("TS 24.008 table 11.4", Duration.ofSeconds(4)),
    /** How long a station of GSM stays READY after its last frame; then it has to be paged. Given to the station too. */
    T3314("TS 24.008 table 11.3a", Duration.ofSeconds(44)),
    /** Repeats DETACH REQUEST. */
    T3322("TS 24.008 table 11.4", Duration.ofSeconds(6)),
    /** Repeats ATTACH ACCEPT, ROUTING AREA UPDATE ACCEPT and P-TMSI REALLOCATION COMMAND. */
    T3350("TS 24.008 table 11.4", Duration.ofSeconds(6)),
    /** Repeats AUTHENTICATION AND CIPHERING REQUEST. */
    T3360("TS 24.008 table 11.4", Duration.ofSeconds(6)),
    /** Repeats IDENTITY REQUEST. */
    T3370("TS 24.008 table 11.4", Duration.ofSeconds(6)),
    /** Repeats REQUEST PDP CONTEXT ACTIVATION. */
    T3385("TS 24.008 table 11.2d", Duration.ofSeconds(8)),
    /** Repeats MODIFY PDP CONTEXT REQUEST. */
    T3386("TS 24.008 table 11.2d", Duration.ofSeconds(8)),
    /** Repeats DEACTIVATE PDP CONTEXT REQUEST. */
    T3395("TS 24.008 table 11.2d", Duration.ofSeconds(8)),
    /** The station's end of the security mode is waited for (RANAP leaves it to the network). */
    SECURITY("TS 25.413 8.18", Duration.ofSeconds(10)),
    /** The home network's answer is waited for no longer (timer m of MAP). */
    MAP("TS 29.002 17.1.2", Duration.ofSeconds(15)),
    /** The VLR's answer is waited for no longer. */
    T6_1("TS 29.018 table 10.1", Duration.ofSeconds(10)),
    /** A connection of UTRAN on which nothing happens is released. The standard leaves it to the network. */
    INACTIVITY("TS 23.060 12.7.3", Duration.ofSeconds(10)),
    /** Runs while the station is idle: without a periodic update by then it is not reachable. */
    MOBILE_REACHABLE("TS 24.008 4.7.2.2", Duration.ofMinutes(58)),
    /** Runs after that; then the station is detached without a word. */
    IMPLICIT_DETACH("TS 24.008 4.7.2.2", Duration.ofMinutes(58)),
    /** Runs while the station is detached: then it is forgotten. The standard leaves it to the network. */
    PURGE("TS 23.060 6.7", Duration.ofHours(24)),
    /** Given to the station: how often it updates without moving. */
    T3312("TS 24.008 table 11.3a", Duration.ofMinutes(54)),
    /** Given to the station: how long it waits after attempts that failed. */
    T3302("TS 24.008 table 11.3", Duration.ofMinutes(12));

    private final String clause;
    private final Duration standard;

    SgsnTimer(String clause, Duration standard) {
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
