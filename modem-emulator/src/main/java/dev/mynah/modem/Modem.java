package dev.mynah.modem;

import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.Consumer;

/** A baseband: one radio stack per logical slot over one or more cards. */
public interface Modem {
    /** The name in the testbed, as {@code modem0}. */
    String name();

    ModemIdentity identity();

    /** The logical slots, by number; as many as the testbed gave the modem. */
    List<Subscription> subscriptions();

    /** The places for cards, by number. */
    List<PhysicalSlot> physicalSlots();

    /** The port each logical slot speaks to, by its number. A port need not be there, nor a card. */
    List<PortMapping> mapping();

    /**
     * Maps all logical slots anew; those whose port stays the same notice nothing, the others have their card pulled out and
     * another one put in, as far as they can tell. Refused with INVALID_ARGUMENT unless each logical slot has a port of its own
     * that can have a profile, in a place that there is.
     */
    Future<Void> map(List<PortMapping> mapping);

    /** Which profiles the device takes. */
    CarrierRestrictions carriers();

    /** Locks the device, or unlocks it, over power cycles too. A slot whose card is not taken leaves its network. */
    Future<Void> carriers(CarrierRestrictions wanted);

    /** @return ends the listening */
    Runnable listen(Consumer<ModemEvent> listener);

    /** What the modem keeps over a power cycle. A voice begins its keys with its own name. */
    NvItems nvItems();

    /** The modem's timeline, on which alone it may be used. */
    Timeline timeline();
}
