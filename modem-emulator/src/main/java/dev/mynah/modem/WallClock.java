package dev.mynah.modem;

import java.time.OffsetDateTime;

/** The modem's own time of day, besides the time networks send ({@link Network#time}). It runs on UTC until a host sets it. */
public interface WallClock {
    OffsetDateTime now();

    /** Sets the time and the zone; kept over a power cycle, in which it goes on. */
    void set(OffsetDateTime time);

    /** Whether it has been set since a network last sent the time to any slot. */
    boolean setSinceNetworkTime();
}
