package dev.mynah.modem;

import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A baseband: one radio stack per logical slot over one or more cards. */
public interface Modem {
    /** The name in the testbed, as {@code modem0}. */
    String name();

    ModemIdentity identity();

    /** Whether it hears hosts: not while it boots. No voice answers, and no door is shut. */
    boolean running();

    /**
     * Shuts it down, once the host that asked has its answer: it leaves its networks, and does not run until somebody presses its
     * power key.
     */
    void shutDown();

    /** The logical slots, by number; as many as the testbed gave the modem. */
    List<Subscription> subscriptions();

    /** The places for cards, by number. */
    List<PhysicalSlot> physicalSlots();

    /** What its slots can do while one of them is in a call. */
    DualSim dualSim();

    /** How many of its logical slots are in use, from the first; at least one. The others are off and speak to no port. */
    int liveSlots();

    /**
     * Takes logical slots out of use or into use again, as they were when they were taken out; kept over a power cycle. Refused
     * with INVALID_ARGUMENT unless there are as many, and one at least.
     */
    Future<Void> liveSlots(int live);

    /** The port each logical slot in use speaks to, by its number. A port need not be there, nor a card. */
    List<PortMapping> mapping();

    /** The port a logical slot speaks to; none while the slot is out of use. */
    default Optional<PortMapping> port(int slot) {
        List<PortMapping> mapping = mapping();
        return slot < mapping.size() ? Optional.of(mapping.get(slot)) : Optional.empty();
    }

    /** The physical slot that a logical one speaks to, if there is such a place and the logical slot is in use. */
    default Optional<PhysicalSlot> physicalSlot(int slot) {
        return port(slot)
                .flatMap(port -> physicalSlots().stream()
                        .filter(it -> it.number() == port.physicalSlot())
                        .findFirst());
    }

    /**
     * Maps all logical slots in use anew, and keeps that over a power cycle; those whose port stays the same notice nothing, the
     * others have their card pulled out and another one put in, as far as they can tell. Refused with INVALID_ARGUMENT unless
     * each of them has a port of its own that can have a profile, in a place that there is.
     */
    Future<Void> map(List<PortMapping> mapping);

    /** Which profiles the device takes. */
    CarrierRestrictions carriers();

    /** Locks the device, or unlocks it, over power cycles too. A slot whose card is not taken leaves its network. */
    Future<Void> carriers(CarrierRestrictions wanted);

    /** What the device keeps off. */
    NetworkDenylist denylist();

    /**
     * Has the device keep off these and no others, over power cycles too; a slot that is registered against it leaves its network
     * at once. Refused with INVALID_ARGUMENT where there can be no such provider.
     */
    Future<Void> denylist(NetworkDenylist wanted);

    /** The logical slot whose data the host wants most; the first until it says so. */
    int preferredData();

    /**
     * Takes note of which slot's data is wanted most, also over a power cycle. Each slot has a radio of its own, so that the
     * others' data does not suffer by it. Refused with INVALID_ARGUMENT where there is no such slot.
     */
    Future<Void> preferData(int slot);

    /** @return ends the listening */
    Runnable listen(Consumer<ModemEvent> listener);

    /** The language of the device's user: two letters of ISO 639. */
    String language();

    /** Changes it, over power cycles too; cards that want to know are told. Refused with INVALID_ARGUMENT. */
    Future<Void> language(String code);

    WallClock clock();

    Alarms alarms();

    Positioning positioning();

    /** What the modem keeps over a power cycle. A voice begins its keys with its own name. */
    NvItems nvItems();

    /** The modem's timeline, on which alone it may be used. */
    Timeline timeline();
}
