package dev.mynah.modem.baseband;

import dev.mynah.modem.Carrier;
import dev.mynah.modem.CarrierRestrictions;
import dev.mynah.modem.Modem;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.PhysicalSlot;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Subscription;
import dev.mynah.network.air.Air;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The engine of one modem. Its slots' stacks are independent: each has a radio to itself, and none waits for another's, but
 * that a slot in a call may take the receiver from the others ({@link DualSim}).
 */
public final class BasebandModem implements Modem {
    private final ModemSpec spec;
    private final Timeline timeline;
    private final NvItems items;
    private final CarrierLock carriers;
    private final List<CardPlace> places = new ArrayList<>();
    private final List<LogicalSlot> slots = new ArrayList<>();
    private final List<PortMapping> mapping = new ArrayList<>();
    private final List<Consumer<ModemEvent>> listeners = new ArrayList<>();
    private boolean cardsChanged;

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
        this.carriers = new CarrierLock(items);
        for (Optional<HeldCard> card : spec.cards()) {
            places.add(new CardPlace(places.size(), this, events, card));
        }
        for (SlotSpec slot : spec.slots()) {
            mapping.add(slot.mapping());
            slots.add(new LogicalSlot(slots.size(), this, slot, contacts(slot.mapping()), air, random, events));
        }
    }

    /** Whether a call in another slot has the receiver that this one would need. */
    private boolean receiverTaken(int slot) {
        return spec.dualSim() == DualSim.STANDBY && slots.stream().anyMatch(it -> it.slot() != slot && it.inCall());
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
     * Puts a card into a free place and maps a logical slot to one of its ports; the card's own place is found when it is in
     * already. What was in the slot is gone for it, the subscriber of the new card registers. Call in a turn of the modem's
     * timeline, which has become the card's owner.
     */
    public void insert(int slot, HeldCard card, int port) {
        CardPlace place =
                places.stream().filter(it -> it.holds(card)).findFirst().orElseGet(() -> freePlace(slot));
        if (place.empty()) {
            place.put(card);
        }
        remap(slot, new PortMapping(place.number(), port));
        cardsChanged();
    }

    /** The place a slot is mapped to, if no card is there, else another. */
    private CardPlace freePlace(int slot) {
        CardPlace own = places.get(mapping.get(slot).physicalSlot());
        return own.empty()
                ? own
                : places.stream()
                        .filter(CardPlace::empty)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("every place has a card"));
    }

    /**
     * Pulls out the card that a logical slot speaks to, and so out of every slot that does: their subscribers are detached, hosts
     * find no SIM. Call in a turn of the modem's timeline; afterwards the card may have another owner.
     */
    public void remove(int slot) {
        int place = mapping.get(slot).physicalSlot();
        places.get(place).clear();
        for (int i = 0; i < slots.size(); i++) {
            if (mapping.get(i).physicalSlot() == place) {
                slots.get(i).remove();
            }
        }
        cardsChanged();
    }

    @Override
    public Future<Void> map(List<PortMapping> wanted) {
        if (wanted.size() != slots.size()
                || wanted.stream().distinct().count() < wanted.size()
                || !wanted.stream().allMatch(this::canBeMapped)) {
            return Future.failedFuture(new Refusal(Refusal.Reason.INVALID_ARGUMENT));
        }
        List<Integer> moved = IntStream.range(0, slots.size())
                .filter(slot -> !wanted.get(slot).equals(mapping.get(slot)))
                .boxed()
                .toList();
        // All let go before the first takes hold: two may change places.
        moved.forEach(slot -> slots.get(slot).remove());
        moved.forEach(slot -> remap(slot, wanted.get(slot)));
        if (!moved.isEmpty()) {
            cardsChanged();
        }
        return Future.succeededFuture();
    }

    /** A port without a card is as good as another, but a card has its ports and no others. */
    private boolean canBeMapped(PortMapping wanted) {
        if (wanted.physicalSlot() >= places.size()) {
            return false;
        }
        CardPlace place = places.get(wanted.physicalSlot());
        return place.port(wanted).isPresent() || (place.empty() && wanted.port() == 0);
    }

    private void remap(int slot, PortMapping to) {
        mapping.set(slot, to);
        CardContact contact = contacts(to);
        if (contact.port().isPresent()) {
            slots.get(slot).insert(contact);
        } else {
            slots.get(slot).remove();
        }
    }

    private CardContact contacts(PortMapping to) {
        Optional<CardPlace> place =
                to.physicalSlot() < places.size() ? Optional.of(places.get(to.physicalSlot())) : Optional.empty();
        return new CardContact(place.flatMap(it -> it.port(to)), place.flatMap(CardPlace::isdrPort));
    }

    /** The logical slot that a port is mapped to. */
    Optional<Subscription> mappedTo(PortMapping port) {
        int slot = mapping.indexOf(port);
        return slot < 0 ? Optional.empty() : Optional.of(slots.get(slot));
    }

    @Override
    public List<PhysicalSlot> physicalSlots() {
        return List.copyOf(places);
    }

    @Override
    public List<PortMapping> mapping() {
        return List.copyOf(mapping);
    }

    @Override
    public Runnable listen(Consumer<ModemEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public CarrierRestrictions carriers() {
        return carriers.restrictions();
    }

    @Override
    public Future<Void> carriers(CarrierRestrictions wanted) {
        carriers.restrict(wanted);
        judge();
        return Future.succeededFuture();
    }

    /** Looks which slots have a card that the device takes: each may depend on the others. */
    void judge() {
        CarrierRestrictions restrictions = carriers.restrictions();
        List<Optional<Carrier.Profile>> profiles =
                slots.stream().map(LogicalSlot::profile).toList();
        slots.forEach(it -> it.judged(restrictions.none() || restrictions.take(it.slot(), profiles)));
    }

    /** Another card, port or profile than before: told when the turn is over and all is in its place. */
    void cardsChanged() {
        if (!cardsChanged) {
            cardsChanged = true;
            timeline.execute(() -> {
                cardsChanged = false;
                List.copyOf(listeners).forEach(it -> it.accept(new ModemEvent.CardsChanged()));
            });
        }
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
