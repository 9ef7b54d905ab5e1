package dev.mynah.modem.baseband;

import dev.mynah.modem.Alarms;
import dev.mynah.modem.Carrier;
import dev.mynah.modem.CarrierRestrictions;
import dev.mynah.modem.DualSim;
import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.Modem;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.NetworkDenylist;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.PhysicalSlot;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.Positioning;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Startup;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.WallClock;
import dev.mynah.modem.clock.AlarmClock;
import dev.mynah.modem.clock.KeptClock;
import dev.mynah.modem.positioning.Receiver;
import dev.mynah.network.air.Air;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The engine of one modem. Its slots' stacks are independent: each has a radio to itself, and none waits for another's, but
 * that a slot in a call may take the receiver from the others ({@link DualSim}).
 */
public final class BasebandModem implements Modem {
    private final ModemSpec spec;
    private final Timeline timeline;
    private final NvItems items;
    private final CarrierLock carriers;
    private final KeptDenylist denylist;
    private final List<CardPlace> places = new ArrayList<>();
    private final List<LogicalSlot> slots = new ArrayList<>();
    private final SlotMapping mapping;
    private final List<Consumer<ModemEvent>> listeners = new ArrayList<>();
    private final Boot boot;
    private final KeptLanguage language;
    private final KeptClock clock;
    private final AlarmClock alarms;
    private final Receiver receiver;
    private boolean cardsChanged;
    private boolean shutDown;

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
        this.denylist = new KeptDenylist(items);
        this.language = new KeptLanguage(items);
        this.boot = new Boot(spec.startup().boot().isZero(), timeline, this::tell);
        this.clock = new KeptClock(timeline, items, this::clockSet);
        this.alarms = new AlarmClock(timeline, clock, items, alarm -> slots.forEach(it -> it.alarmRang(alarm)));
        this.receiver =
                new Receiver(timeline, items, spec.position(), on -> tell(new ModemEvent.PositioningSwitched(on)));
        for (Optional<HeldCard> card : spec.cards()) {
            places.add(new CardPlace(places.size(), this, events, card));
        }
        this.mapping = new SlotMapping(
                places, slots, spec.slots().stream().map(SlotSpec::mapping).toList(), items);
        for (SlotSpec slot : spec.slots()) {
            int number = slots.size();
            slots.add(new LogicalSlot(
                    number, this, slot, number < mapping.live(), mapping.contact(number), air, random, events));
        }
    }

    private void clockSet() {
        alarms.clockSet();
    }

    void networkTimeReceived() {
        clock.networkTimeReceived();
    }

    @Override
    public String language() {
        return language.code();
    }

    @Override
    public Future<Void> language(String code) {
        if (!KeptLanguage.wellFormed(code)) {
            return Future.failedFuture(new Refusal(Refusal.Reason.INVALID_ARGUMENT));
        }
        if (!code.equals(language.code())) {
            language.code(code);
            slots.forEach(it -> it.languageChanged(code));
        }
        return Future.succeededFuture();
    }

    @Override
    public WallClock clock() {
        return clock;
    }

    @Override
    public Alarms alarms() {
        return alarms;
    }

    @Override
    public Positioning positioning() {
        return receiver;
    }

    /** Carries the modem somewhere, as its GPS receiver sees it; empty: where no satellite is heard. Call in a turn of its timeline. */
    public void carry(Optional<EllipsoidPoint> there) {
        receiver.carry(there);
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

    /** Boots, in a turn of the modem's timeline, and switches all slots on. */
    public void powerOn() {
        timeline.execute(() -> boot.begin(spec.startup().boot(), () -> slots.forEach(LogicalSlot::powerOn)));
    }

    @Override
    public void shutDown() {
        timeline.execute(() -> {
            tell(new ModemEvent.ShuttingDown());
            powerOff();
            stop();
            shutDown = true;
        });
    }

    private void stop() {
        receiver.session(false);
        boot.end();
    }

    /** Presses the power key: a modem that was shut down boots. Call in a turn of the modem's timeline. */
    public void pressPowerKey() {
        if (shutDown) {
            shutDown = false;
            powerOn();
        }
    }

    /** Switches all slots off as a user would: they leave their networks. Call in a turn of the modem's timeline. */
    public void powerOff() {
        boot.cancel();
        slots.forEach(LogicalSlot::powerOff);
    }

    /**
     * Restarts for a slot's sake. One that does it at once takes the others no time and leaves them alone; one that does not goes
     * down whole, once the host that asked has its answer, and everything comes back as it was.
     */
    void restart(LogicalSlot slot, Functionality afterwards) {
        if (spec.startup().restart().isZero()) {
            slot.down(afterwards);
            tell(new ModemEvent.Started());
            slot.up();
            return;
        }
        timeline.execute(() -> {
            stop();
            slots.forEach(it -> it.down(it == slot ? afterwards : it.wanted()));
            boot.begin(spec.startup().restart(), () -> slots.forEach(LogicalSlot::up));
        });
    }

    /** Those its radios have. */
    Set<Rat> technologies() {
        return spec.technologies();
    }

    Startup startup() {
        return spec.startup();
    }

    @Override
    public boolean running() {
        return boot.over();
    }

    /**
     * Puts a card into an empty place: each logical slot that is mapped to one of its ports finds it, and a subscriber on it
     * registers. Call in a turn of the modem's timeline, which has become the card's owner.
     */
    public void insert(int place, HeldCard card) {
        places.get(place).put(card);
        mapping.inserted(place);
        cardsChanged();
    }

    /**
     * Pulls out the card in a place, and so out of every logical slot that speaks to it: their subscribers are detached, hosts
     * find no SIM. Call in a turn of the modem's timeline; afterwards the card may have another owner.
     */
    public void remove(int place) {
        places.get(place).clear();
        mapping.removed(place);
        cardsChanged();
    }

    /**
     * Has a logical slot in use speak to a port, and one that spoke to it to the port that is left: as {@link #map} would, but
     * for as long as the modem is there. Call in a turn of the modem's timeline.
     */
    public void seat(int slot, PortMapping port) {
        if (slot < mapping.live()) {
            mapping.seat(slot, port);
            cardsChanged();
        }
    }

    @Override
    public DualSim dualSim() {
        return spec.dualSim();
    }

    @Override
    public int liveSlots() {
        return mapping.live();
    }

    @Override
    public Future<Void> liveSlots(int live) {
        if (live < 1 || live > slots.size()) {
            return Future.failedFuture(new Refusal(Refusal.Reason.INVALID_ARGUMENT));
        }
        if (live != mapping.live()) {
            mapping.live(live);
            timeline.execute(() -> tell(new ModemEvent.LiveSlotsChanged(live)));
            cardsChanged();
        }
        return Future.succeededFuture();
    }

    @Override
    public List<PortMapping> mapping() {
        return mapping.inUse();
    }

    @Override
    public Future<Void> map(List<PortMapping> wanted) {
        List<PortMapping> before = mapping.inUse();
        if (!mapping.map(wanted)) {
            return Future.failedFuture(new Refusal(Refusal.Reason.INVALID_ARGUMENT));
        }
        if (!before.equals(wanted)) {
            cardsChanged();
        }
        return Future.succeededFuture();
    }

    @Override
    public int preferredData() {
        return mapping.kept().preferredData();
    }

    @Override
    public Future<Void> preferData(int slot) {
        if (slot < 0 || slot >= slots.size()) {
            return Future.failedFuture(new Refusal(Refusal.Reason.INVALID_ARGUMENT));
        }
        if (slot != preferredData()) {
            mapping.kept().preferredData(slot);
            tell(new ModemEvent.PreferredDataChanged(slot));
        }
        return Future.succeededFuture();
    }

    /** The logical slot that a port is mapped to. */
    Optional<Subscription> mappedTo(PortMapping port) {
        OptionalInt slot = mapping.slotAt(port);
        return slot.isPresent() ? Optional.of(slots.get(slot.getAsInt())) : Optional.empty();
    }

    /** The highest port of a place that a logical slot is mapped to. */
    OptionalInt lastMapped(int place) {
        return mapping.lastPort(place);
    }

    @Override
    public List<PhysicalSlot> physicalSlots() {
        return List.copyOf(places);
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

    @Override
    public NetworkDenylist denylist() {
        return denylist.list();
    }

    @Override
    public Future<Void> denylist(NetworkDenylist wanted) {
        if (!Stream.concat(wanted.cards().stream(), wanted.networks().stream())
                .allMatch(NetworkDenylist.Codes::wellFormed)) {
            return Future.failedFuture(new Refusal(Refusal.Reason.INVALID_ARGUMENT));
        }
        denylist.list(wanted);
        slots.forEach(it -> it.deny(wanted));
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
                tell(new ModemEvent.CardsChanged());
            });
        }
    }

    private void tell(ModemEvent event) {
        List.copyOf(listeners).forEach(it -> it.accept(event));
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
