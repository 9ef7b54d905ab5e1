package dev.mynah.testbed.world;

import dev.mynah.euicc.Euicc;
import dev.mynah.modem.apdu.CardAccess;
import dev.mynah.modem.baseband.BasebandModem;
import dev.mynah.modem.sim.CardUse;
import dev.mynah.modem.sim.SharedPort;
import dev.mynah.modem.sim.TracedCardPort;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.testbed.control.CardControl;
import dev.mynah.testbed.control.Refused;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Where the cards are, and the hand that moves them. Whoever moves cards does so alone: the control port in its turns, or a
 * test. What is moved is known here at once; modems hear of it in turns of theirs.
 */
public final class CardTray implements CardControl {
    private final Map<String, TestbedCard> cards;
    private final Map<String, BasebandModem> modems;
    private final EventStream events;
    private final List<Seated> seated = new ArrayList<>();

    private record Seated(TestbedCard card, Seat seat) {}

    CardTray(Map<String, TestbedCard> cards, Map<String, BasebandModem> modems, EventStream events) {
        this.cards = new LinkedHashMap<>(cards);
        this.modems = new LinkedHashMap<>(modems);
        this.events = events;
    }

    /** A card that is in a slot from the beginning. */
    void seated(TestbedCard card, Seat seat) {
        seated.add(new Seated(card, seat));
    }

    @Override
    public List<CardStatus> cards() {
        return cards.values().stream()
                .map(card -> new CardStatus(
                        card.name(),
                        card.card() instanceof Euicc ? "euicc" : "uicc",
                        card.card().portCount(),
                        seatsOf(card)))
                .toList();
    }

    private List<Seat> seatsOf(TestbedCard card) {
        return seated.stream().filter(it -> it.card == card).map(Seated::seat).toList();
    }

    @Override
    public Future<Seat> insert(String modem, int slot, String name, OptionalInt wanted) throws Refused {
        BasebandModem into = modem(modem, slot);
        TestbedCard card = card(name);
        for (Seated other : seated) {
            if (other.seat.modem().equals(modem) && other.seat.slot() == slot) {
                throw new Refused(slotName(modem, slot) + " holds " + other.card.name() + ": remove it first");
            }
            if (other.card == card && !other.seat.modem().equals(modem)) {
                throw new Refused(
                        name + " is in " + slotName(other.seat.modem(), other.seat.slot()) + ": remove it there first");
            }
        }
        Seat seat = new Seat(port(card, wanted), modem, slot);
        seated.add(new Seated(card, seat));
        Promise<Seat> done = Promise.promise();
        card.moveTo(into.timeline(), () -> {
            into.insert(slot, card.held(), seat.port());
            done.complete(seat);
        });
        return done.future();
    }

    private int port(TestbedCard card, OptionalInt wanted) throws Refused {
        List<Integer> taken = seatsOf(card).stream().map(Seat::port).toList();
        int ports = card.card().portCount();
        int port = wanted.orElseGet(() -> IntStream.range(card.card().mepMode().firstProfilePort(), ports)
                .filter(it -> !taken.contains(it))
                .findFirst()
                .orElse(-1));
        if (port >= 0 && port < ports && !taken.contains(port)) {
            return port;
        }
        if (port >= ports) {
            throw new Refused(port + " is not a port of " + card.name() + ": it has 0 to " + (ports - 1));
        }
        throw new Refused((port < 0 ? "every port of " + card.name() : "port " + port + " of " + card.name())
                + " is in a slot: remove it there first");
    }

    @Override
    public Future<List<Seat>> remove(String modem, int slot) throws Refused {
        BasebandModem from = modem(modem, slot);
        TestbedCard card = seated(modem, slot).card;
        List<Seat> seats = seatsOf(card);
        seated.removeIf(it -> it.card == card);
        Promise<List<Seat>> done = Promise.promise();
        // An eUICC on several ports of one modem comes out of all of its slots, as of one holder.
        card.inTurn(owner -> {
            from.remove(slot);
            done.complete(seats);
        });
        return done.future();
    }

    @Override
    public CardPlace at(String modem, int slot) throws Refused {
        modem(modem, slot);
        Seated found = seated(modem, slot);
        return new CardPlace(found.card.name(), found.seat.port());
    }

    private Seated seated(String modem, int slot) throws Refused {
        return seated.stream()
                .filter(it -> it.seat.modem().equals(modem) && it.seat.slot() == slot)
                .findFirst()
                .orElseThrow(() -> new Refused(slotName(modem, slot) + " has no card in it"));
    }

    @Override
    public Supplier<CardAccess> access(CardPlace place, CardUse.Channels channels, String user, Timeline timeline)
            throws Refused {
        TestbedCard card = card(place.card());
        if (place.port() < 0 || place.port() >= card.card().portCount()) {
            throw new Refused(place.port() + " is not a port of " + card.name() + ": it has 0 to "
                    + (card.card().portCount() - 1));
        }
        SharedPort port = card.port(place.port());
        String subject = card.name() + "/port" + place.port() + "/" + user;
        return () -> new CardLink(
                card,
                new CardUse(port, new TracedCardPort(port, timeline, events, subject, () -> ""), channels),
                timeline);
    }

    private TestbedCard card(String name) throws Refused {
        return found(cards, name, "card");
    }

    private BasebandModem modem(String name, int slot) throws Refused {
        BasebandModem modem = found(modems, name, "modem");
        int slots = modem.subscriptions().size();
        if (slot < 0 || slot >= slots) {
            throw new Refused(slot + " is not a slot of " + name + ": it has 0 to " + (slots - 1));
        }
        return modem;
    }

    private static <T> T found(Map<String, T> all, String name, String kind) throws Refused {
        T found = all.get(name);
        if (found == null) {
            throw new Refused("there is no " + kind + " \"" + name + "\" (there is " + list(all.keySet()) + ")");
        }
        return found;
    }

    private static String list(Collection<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static String slotName(String modem, int slot) {
        return modem + " slot " + slot;
    }
}
