package dev.mynah.modem.mm;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** The timers of a UE in the circuit switched domain. TS 24.008 table 11.1. */
enum MmTimer implements TimerName {
    /** The answer to LOCATION UPDATING REQUEST is waited for. */
    T3210(Duration.ofSeconds(20)),
    /** Until the next attempt to update. */
    T3211(Duration.ofSeconds(15)),
    /** Until the next periodic update, or the next round of attempts. The network says how long. */
    T3212(Duration.ofMinutes(60)),
    /** Until the next attempt after one that did not even get a connection. */
    T3213(Duration.ofSeconds(4)),
    /** A network that failed to authenticate itself gets another chance. */
    T3214(Duration.ofSeconds(20)),
    /** The same, after a challenge that was not fresh. */
    T3216(Duration.ofSeconds(15)),
    /** How long the answer to a challenge is kept, lest the card be asked twice. */
    T3218(Duration.ofSeconds(20)),
    /** The release after IMSI DETACH INDICATION is waited for. */
    T3220(Duration.ofSeconds(5)),
    /** The answer to CM SERVICE REQUEST is waited for. */
    T3230(Duration.ofSeconds(15)),
    /** The network's next word, or the release, is waited for. */
    T3240(Duration.ofSeconds(10)),
    /** The network wants to be left alone: cause #22. */
    T3246(Duration.ofMinutes(15));

    private final Duration standard;

    MmTimer(Duration standard) {
        this.standard = standard;
    }

    @Override
    public Duration standard() {
        return standard;
    }

    @Override
    public String clause() {
        return "TS 24.008 table 11.1";
    }
}
