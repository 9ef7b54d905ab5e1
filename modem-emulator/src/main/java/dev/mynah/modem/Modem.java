package dev.mynah.modem;

import dev.mynah.network.air.time.Timeline;
import java.util.List;

/** A baseband: one radio stack per logical slot over one or more cards. */
public interface Modem {
    /** The name in the testbed, as {@code modem0}. */
    String name();

    ModemIdentity identity();

    /** The logical slots, by number; as many as the testbed gave the modem. */
    List<Subscription> subscriptions();

    /** What the modem keeps over a power cycle. A voice begins its keys with its own name. */
    NvItems nvItems();

    /** The modem's timeline, on which alone it may be used. */
    Timeline timeline();
}
