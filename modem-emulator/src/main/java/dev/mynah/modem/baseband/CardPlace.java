package dev.mynah.modem.baseband;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.MepMode;
import dev.mynah.modem.PhysicalSlot;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.sim.PortReading;
import dev.mynah.modem.sim.SharedPort;
import dev.mynah.modem.sim.TracedCardPort;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A place for a card. What a stack on one of the ports knows of the card need not be read again. */
final class CardPlace implements PhysicalSlot {
    private final int number;
    private final BasebandModem modem;
    private final EventStream events;
    private Optional<HeldCard> card = Optional.empty();
    /** Of what is here or was here last. */
    private MepMode mode = MepMode.NONE;

    private int lastPort;

    CardPlace(int number, BasebandModem modem, EventStream events, Optional<HeldCard> card) {
        this.number = number;
        this.modem = modem;
        this.events = events;
        card.ifPresent(this::put);
    }

    /** With ports that stacks and the modem itself can be on at once. */
    private static HeldCard shared(HeldCard card) {
        return new HeldCard(
                card.mode(), card.ports().stream().<CardPort>map(SharedPort::of).toList());
    }

    void put(HeldCard held) {
        card = Optional.of(shared(held));
        mode = held.mode();
        lastPort = held.ports().size() - 1;
    }

    void clear() {
        card = Optional.empty();
    }

    /** The port of a number that can have a profile, if there is one. */
    Optional<CardPort> port(int port) {
        return card.flatMap(it -> it.profilePort(port));
    }

    /** Whether a logical slot can be mapped to a port. */
    boolean has(int port) {
        return port >= mode.firstProfilePort() && port <= lastPort;
    }

    /** The ports that logical slots can be mapped to. */
    IntStream portNumbers() {
        return IntStream.rangeClosed(mode.firstProfilePort(), lastPort);
    }

    Optional<CardPort> isdrPort() {
        return card.flatMap(HeldCard::isdrPort);
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Optional<Held> card() {
        return card.map(this::held);
    }

    private Held held(HeldCard held) {
        PortReading command = reading(held, 0);
        Optional<String> known = portNumbers()
                .mapToObj(this::stack)
                .flatMap(it -> it.flatMap(stack -> stack.sim().eid()).stream())
                .findFirst();
        return new Held(command.atr(), known.or(command::eid));
    }

    @Override
    public List<Port> ports() {
        int last = Math.max(lastPort, modem.lastMapped(number).orElse(0));
        return IntStream.rangeClosed(mode.firstProfilePort(), last)
                .mapToObj(this::seen)
                .toList();
    }

    private Port seen(int port) {
        Optional<Subscription> stack = stack(port);
        // A stack that has yet to start with the card knows nothing of it.
        Optional<Sim> sim = stack.map(Subscription::sim).filter(it -> it.state() != SimState.NOT_READY);
        Optional<String> iccid = sim.isPresent()
                ? sim.get().iccid()
                : card.filter(it -> it.profilePort(port).isPresent())
                        .flatMap(it -> reading(it, port).iccid());
        return new Port(port, iccid, stack.map(it -> OptionalInt.of(it.slot())).orElse(OptionalInt.empty()));
    }

    private Optional<Subscription> stack(int port) {
        return modem.mappedTo(new PortMapping(number, port));
    }

    private PortReading reading(HeldCard held, int port) {
        Timeline timeline = modem.timeline();
        SharedPort shared = SharedPort.of(held.ports().get(port));
        return new PortReading(
                shared,
                new TracedCardPort(
                        shared, timeline, events, modem.name() + "/card" + number + "/port" + port, () -> ""));
    }

    @Override
    public EnabledProfiles profiles() {
        return switch (mode) {
            case NONE -> EnabledProfiles.ONE;
            case A1 -> EnabledProfiles.MEP_A1;
            case A2 -> EnabledProfiles.MEP_A2;
            case B -> EnabledProfiles.MEP_B;
        };
    }
}
