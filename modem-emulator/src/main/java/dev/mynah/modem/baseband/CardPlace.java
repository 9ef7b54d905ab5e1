package dev.mynah.modem.baseband;

import dev.mynah.euicc.CardPort;
import dev.mynah.modem.PhysicalSlot;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.sim.PortReading;
import dev.mynah.modem.sim.SharedPort;
import dev.mynah.modem.sim.TracedCardPort;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A place for a card. What a stack on one of the ports knows of the card need not be read again. */
final class CardPlace implements PhysicalSlot {
    private final int number;
    private final BasebandModem modem;
    private final EventStream events;
    private Optional<HeldCard> card;

    CardPlace(int number, BasebandModem modem, EventStream events, Optional<HeldCard> card) {
        this.number = number;
        this.modem = modem;
        this.events = events;
        this.card = card.map(CardPlace::shared);
    }

    /** With ports that stacks and the modem itself can be on at once. */
    private static HeldCard shared(HeldCard card) {
        return new HeldCard(
                card.mode(), card.ports().stream().<CardPort>map(SharedPort::of).toList());
    }

    void put(HeldCard held) {
        card = Optional.of(shared(held));
    }

    void clear() {
        card = Optional.empty();
    }

    boolean empty() {
        return card.isEmpty();
    }

    boolean holds(HeldCard other) {
        return card.equals(Optional.of(shared(other)));
    }

    /** The port that a mapping leads to, if there is one. */
    Optional<CardPort> port(PortMapping mapping) {
        return card.flatMap(it -> it.profilePort(mapping.port()));
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
        List<Port> ports = new ArrayList<>();
        Optional<Subscription> any = Optional.empty();
        for (int port = held.mode().firstProfilePort(); port < held.ports().size(); port++) {
            Optional<Subscription> stack = modem.mappedTo(new PortMapping(number, port));
            any = stack.isPresent() ? stack : any;
            Optional<String> iccid = stack.isPresent()
                    ? stack.get().sim().iccid()
                    : reading(held, port).iccid();
            ports.add(new Port(
                    port, iccid, stack.map(it -> OptionalInt.of(it.slot())).orElse(OptionalInt.empty())));
        }
        PortReading command = reading(held, 0);
        return new Held(
                command.atr(), any.flatMap(it -> it.sim().eid()).or(command::eid), profiles(held), List.copyOf(ports));
    }

    private PortReading reading(HeldCard held, int port) {
        Timeline timeline = modem.timeline();
        SharedPort shared = SharedPort.of(held.ports().get(port));
        return new PortReading(
                shared,
                new TracedCardPort(
                        shared, timeline, events, modem.name() + "/card" + number + "/port" + port, () -> ""));
    }

    private static EnabledProfiles profiles(HeldCard held) {
        return switch (held.mode()) {
            case NONE -> EnabledProfiles.ONE;
            case A1 -> EnabledProfiles.MEP_A1;
            case A2 -> EnabledProfiles.MEP_A2;
            case B -> EnabledProfiles.MEP_B;
        };
    }
}
