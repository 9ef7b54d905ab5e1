package dev.mynah.modem.emm;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The UE's timers of EPS mobility management. TS 24.301 table 10.2.1. */
enum EmmTimer implements TimerName {
    /** How long a UE that saves power can be reached once it is idle; the value comes from the network. */
    T3324(Duration.ofMinutes(1)),
    /** How long the network's back-off lasts; the value comes from the network. */
    T3346(Duration.ofMinutes(15)),
    /** Between rounds of attempts. */
    T3402(Duration.ofMinutes(12)),
    /** Guards ATTACH REQUEST. */
    T3410(Duration.ofSeconds(15)),
    /** Between attempts. */
    T3411(Duration.ofSeconds(10)),
    /** Periodic tracking area updating. */
    T3412(Duration.ofMinutes(54)),
    /** How long RAND and RES are remembered. */
    T3416(Duration.ofSeconds(30)),
    /** Guards SERVICE REQUEST. */
    T3417(Duration.ofSeconds(5)),
    /** Guards EXTENDED SERVICE REQUEST for circuit switched fallback. */
    T3417EXT(Duration.ofSeconds(10)),
    /** Guards AUTHENTICATION FAILURE with #20 or #26. */
    T3418(Duration.ofSeconds(20)),
    /** Guards AUTHENTICATION FAILURE with #21. */
    T3420(Duration.ofSeconds(15)),
    /** Guards DETACH REQUEST. */
    T3421(Duration.ofSeconds(15)),
    /** Guards TRACKING AREA UPDATE REQUEST. */
    T3430(Duration.ofSeconds(15)),
    /** How long the network may take to release the connection. */
    T3440(Duration.ofSeconds(10)),
    /** How long no circuit switched service is asked for; the value comes from the network. */
    T3442(Duration.ofSeconds(30));

    private final Duration standard;

    EmmTimer(Duration standard) {
        this.standard = standard;
    }

    @Override
    public Duration standard() {
        return standard;
    }

    @Override
    public String clause() {
        return "TS 24.301 table 10.2.1";
    }
}
