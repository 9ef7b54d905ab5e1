package dev.mynah.network.air.time;

import java.time.Duration;

/** A timer the standard gives a name to; implemented by enums such as {@code EmmTimer.T3410}. */
public interface TimerName {
    /** The name as printed in the standard, which an enum constant has already. */
    String name();

    /** How long it runs unless the network or the testbed says otherwise. */
    Duration standard();

    /** Where the standard defines it. */
    String clause();
}
