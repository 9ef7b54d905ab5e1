package dev.mynah.modem.gmm;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The UE's timers of GPRS mobility management. TS 24.008 tables 11.3 and 11.3a. */
enum GmmTimer implements TimerName {
    /** Between rounds of attempts. */
    T3302(Duration.ofMinutes(12)),
    /** Guards ATTACH REQUEST. */
    T3310(Duration.ofSeconds(15)),
    /** Between attempts. */
    T3311(Duration.ofSeconds(15)),
    /** Periodic routing area updating. */
    T3312(Duration.ofMinutes(54)),
    /** Guards SERVICE REQUEST. */
    T3317(Duration.ofSeconds(15)),
    /** Guards AUTHENTICATION AND CIPHERING FAILURE with #20 or #23. */
    T3318(Duration.ofSeconds(20)),
    /** Guards AUTHENTICATION AND CIPHERING FAILURE with #21. */
    T3320(Duration.ofSeconds(15)),
    /** Guards DETACH REQUEST. */
    T3321(Duration.ofSeconds(15)),
    /** Guards ROUTING AREA UPDATE REQUEST. */
    T3330(Duration.ofSeconds(15)),
    /** How long the network's back-off lasts; the value comes from the network. */
    T3346(Duration.ofMinutes(15));

    private final Duration standard;

    GmmTimer(Duration standard) {
        this.standard = standard;
    }

    @Override
    public Duration standard() {
        return standard;
    }

    @Override
    public String clause() {
        return "TS 24.008 table 11.3";
    }
}
