package dev.mynah.modem.mm5g;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The UE's timers of 5GS mobility management. TS 24.501 table 10.2.1. */
enum Mm5gTimer implements TimerName {
    /** How long the network's back-off lasts; the value comes from the network. */
    T3346(Duration.ofMinutes(15)),
    /** Between rounds of attempts. */
    T3502(Duration.ofMinutes(12)),
    /** Guards REGISTRATION REQUEST. */
    T3510(Duration.ofSeconds(15)),
    /** Between attempts. */
    T3511(Duration.ofSeconds(10)),
    /** Periodic registration update. */
    T3512(Duration.ofMinutes(54)),
    /** How long RAND and RES* are remembered. */
    T3516(Duration.ofSeconds(30)),
    /** Guards SERVICE REQUEST. */
    T3517(Duration.ofSeconds(15)),
    /** Guards AUTHENTICATION FAILURE. */
    T3520(Duration.ofSeconds(15)),
    /** Guards DEREGISTRATION REQUEST. */
    T3521(Duration.ofSeconds(15)),
    /** How long the network may take to release the connection. */
    T3540(Duration.ofSeconds(10));

    private final Duration standard;

    Mm5gTimer(Duration standard) {
        this.standard = standard;
    }

    @Override
    public Duration standard() {
        return standard;
    }

    @Override
    public String clause() {
        return "TS 24.501 table 10.2.1";
    }
}
