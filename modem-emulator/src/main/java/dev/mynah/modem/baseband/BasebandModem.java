package dev.mynah.modem.baseband;

import dev.mynah.euicc.CardPort;
import dev.mynah.modem.Modem;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.Subscription;
import dev.mynah.network.air.Air;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The engine of one modem. Its slots' stacks are independent: each has a radio to itself, and none waits for another's, but
 * that a slot in a call may take the receiver from the others ({@link DualSim}).
 */
public final class BasebandModem implements Modem {
    private final ModemSpec spec;
    private final Timeline timeline;
    private final NvItems items;
    private final List<LogicalSlot> slots = new ArrayList<>();

    /**
     * @param random decides what the standard leaves to chance
     * @param memory asked at once for what was kept
     */
    public BasebandModem(
            ModemSpec spec,
            Air air,
            Timeline timeline,
            RandomGenerator random,
            EventStream events,
            ModemMemory memory) {
        this.spec = spec;
        this.timeline = timeline;
        this.items = new KeptItems(memory);
        for (SlotSpec slot : spec.slots()) {
            slots.add(new LogicalSlot(slots.size(), this, slot, air, random, events));
        }
    }

    /** Whether a call in another slot has the receiver that this one would need. */
    private boolean receiverTaken(int slot) {
        return spec.dualSim() == DualSim.STANDBY
                && slots.stream()
                        .anyMatch(it -> it.slot() != slot && !it.calls().list().isEmpty());
    }

    /** Ends the calls of other slots that have the receiver. */
    private void freeReceiver(int slot) {
        if (receiverTaken(slot)) {
            slots.stream()
                    .filter(it -> it.slot() != slot)
                    .forEach(it -> it.calls().hangUp());
        }
    }

    /** The receiver as a slot sees it. */
    SharedReceiver receiver(int slot) {
        return new SharedReceiver() {
            @Override
            public boolean taken() {
                return receiverTaken(slot);
            }

            @Override
            public void free() {
                freeReceiver(slot);
            }
        };
    }

    /** Switches all slots on, in a turn of the modem's timeline. */
    public void powerOn() {
        timeline.execute(() -> slots.forEach(LogicalSlot::powerOn));
    }

    /** Switches all slots off as a user would: they leave their networks. Call in a turn of the modem's timeline. */
    public void powerOff() {
        slots.forEach(LogicalSlot::powerOff);
    }

    /**
     * Puts a card into a slot, as a hand does: what was there is gone, the new one is powered and its subscriber registers.
     * Call in a turn of the modem's timeline, which has become the card's owner.
     *
     * @param isdrPort the port that alone carries the ISD-R, for cards in MEP mode A1 or A2
     */
    public void insert(int slot, CardPort port, Optional<CardPort> isdrPort) {
        slots.get(slot).insert(port, isdrPort);
    }

    /**
     * Pulls the card out of a slot: its subscriber is detached, hosts find no SIM. Call in a turn of the modem's timeline;
     * afterwards the card may have another owner.
     */
    public void remove(int slot) {
        slots.get(slot).remove();
    }

    @Override
    public String name() {
        return spec.name();
    }

    @Override
    public ModemIdentity identity() {
        return spec.identity();
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.copyOf(slots);
    }

    @Override
    public NvItems nvItems() {
        return items;
    }

    @Override
    public Timeline timeline() {
        return timeline;
    }

    /** An ISD-R has been told to switch profiles: every slot looks whether that concerns its own, once the host has its answer. */
    void pollCards() {
        timeline.execute(() -> slots.forEach(LogicalSlot::pollCard));
    }
}
