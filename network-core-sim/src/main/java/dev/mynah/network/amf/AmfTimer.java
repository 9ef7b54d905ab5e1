package dev.mynah.network.amf;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The timers an AMF runs per UE (TS 24.501 table 10.2.2) and those it has the UE run. */
public enum AmfTimer implements TimerName {
    /** Repeats a page. The standard leaves the value to the network. */
    T3513("TS 24.501 table 10.2.2", Duration.ofSeconds(4)),
    /** Repeats DEREGISTRATION REQUEST. */
    T3522("TS 24.501 table 10.2.2", Duration.ofSeconds(6)),
    /** Repeats REGISTRATION ACCEPT with a new 5G-GUTI. */
    T3550("TS 24.501 table 10.2.2", Duration.ofSeconds(6)),
    /** Repeats CONFIGURATION UPDATE COMMAND that wants an answer. */
    T3555("TS 24.501 table 10.2.2", Duration.ofSeconds(6)),
    /** Repeats AUTHENTICATION REQUEST and SECURITY MODE COMMAND. */
    T3560("TS 24.501 table 10.2.2", Duration.ofSeconds(6)),
    /** Repeats IDENTITY REQUEST. */
    T3570("TS 24.501 table 10.2.2", Duration.ofSeconds(6)),
    /** Runs while the UE is idle: without a periodic registration by then the UE is not reachable. */
    MOBILE_REACHABLE("TS 24.501 5.3.7", Duration.ofMinutes(58)),
    /** Runs after that; then the UE is deregistered without a word. */
    IMPLICIT_DEREGISTRATION("TS 24.501 5.3.7", Duration.ofMinutes(58)),
    /** The home network's answer is waited for no longer. The standard leaves it to the network. */
    HOME("TS 29.500 6.11", Duration.ofSeconds(10)),
    /** A connection on which nothing happens is released. The standard leaves it to the network. */
    INACTIVITY("TS 23.502 4.2.6", Duration.ofSeconds(10)),
    /** Given to the UE: how often it registers without moving. */
    T3512("TS 24.501 table 10.2.1", Duration.ofMinutes(54)),
    /** Given to the UE: how long it waits after attempts that failed. */
    T3502("TS 24.501 table 10.2.1", Duration.ofMinutes(12));

    private final String clause;
    private final Duration standard;

    AmfTimer(String clause, Duration standard) {
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
