package dev.mynah.testbed.world;

import dev.mynah.euicc.Euicc;
import dev.mynah.modem.PortMapping;
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Where the cards are, and the hand that moves them. Whoever moves cards does so alone: the control port in its turns, or a
 * test. What is moved is known here at once; modems hear of it in turns of theirs.
 */
public final class CardTray implements CardControl {
    private final Map<String, TestbedCard> cards;
    private final Map<String, CardRack> racks;
    private final EventStream events;

    CardTray(Map<String, TestbedCard> cards, Map<String, CardRack> racks, EventStream events) {
        this.cards = new LinkedHashMap<>(cards);
        this.racks = new LinkedHashMap<>(racks);
        this.events = events;
    }

    @Override
    public List<CardStatus> cards() {
        return cards.values().stream()
                .map(card -> new CardStatus(
                        card.name(),
                        card.card() instanceof Euicc ? "euicc" : "uicc",
                        card.card().portCount(),
                        racks.values().stream()
                                .flatMap(it -> it.named(card).stream())
                                .toList(),
                        seatsOf(card)))
                .toList();
    }

    private List<Seat> seatsOf(TestbedCard card) {
        return racks.values().stream().flatMap(it -> it.seats(card).stream()).toList();
    }

    @Override
    public Future<Seat> insert(String modem, int slot, String name, OptionalInt wanted) throws Refused {
        CardRack into = rack(modem, slot);
        TestbedCard card = card(name);
        if (into.mapped(slot).isEmpty()) {
            throw new Refused(slotName(modem, slot) + " is out of use: its host has switched it off");
        }
        Optional<TestbedCard> there = into.at(slot);
        if (there.isPresent()) {
            throw new Refused(slotName(modem, slot) + " holds " + there.get().name() + ": remove it first");
        }
        refuseElsewhere(card, into);
        OptionalInt already = into.placeOf(card);
        OptionalInt place = already.isPresent() ? already : into.free(slot);
        if (place.isEmpty()) {
            throw new Refused("every physical slot of " + modem + " has a card in it: remove one first");
        }
        PortMapping seat = new PortMapping(place.getAsInt(), port(card, wanted, into.mapped(slot)));
        into.put(seat.physicalSlot(), card);
        Promise<Seat> done = Promise.promise();
        card.moveTo(into.modem().timeline(), () -> {
            into.modem().seat(slot, seat);
            if (already.isEmpty()) {
                into.modem().insert(seat.physicalSlot(), card.held());
            }
            into.hear();
            done.complete(new Seat(seat.port(), modem, slot));
        });
        return done.future();
    }

    private void refuseElsewhere(TestbedCard card, CardRack into) throws Refused {
        for (CardRack other : racks.values()) {
            Optional<Place> place = other == into ? Optional.empty() : other.named(card);
            if (place.isPresent()) {
                throw new Refused(
                        card.name() + " is in " + whereIn(other, card, place.get()) + ": remove it there first");
            }
        }
    }

    private static String whereIn(CardRack rack, TestbedCard card, Place place) {
        return rack.seats(card).stream()
                .findFirst()
                .map(it -> slotName(it.modem(), it.slot()))
                .orElseGet(() -> placeName(place.modem(), place.physicalSlot()));
    }

    /** The port wanted, or else the one that the slot speaks to anyway, or the first that is free. */
    private int port(TestbedCard card, OptionalInt wanted, Optional<PortMapping> mapped) throws Refused {
        List<Integer> taken = seatsOf(card).stream().map(Seat::port).toList();
        int ports = card.card().portCount();
        int first = card.card().mepMode().firstProfilePort();
        int port = wanted.orElseGet(
                () -> IntStream.concat(mapped.stream().mapToInt(PortMapping::port), IntStream.range(first, ports))
                        .filter(it -> card.carriesProfile(it) && !taken.contains(it))
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
    public Future<List<Seat>> insertAt(String modem, int physicalSlot, String name) throws Refused {
        CardRack into = rackWithPlace(modem, physicalSlot);
        TestbedCard card = card(name);
        if (into.in(physicalSlot).isPresent()) {
            throw new Refused(placeName(modem, physicalSlot) + " holds "
                    + into.in(physicalSlot).get().name() + ": remove it first");
        }
        refuseElsewhere(card, into);
        if (into.placeOf(card).isPresent()) {
            throw new Refused(
                    name + " is in " + placeName(modem, into.placeOf(card).getAsInt()) + ": remove it there first");
        }
        into.put(physicalSlot, card);
        Promise<List<Seat>> done = Promise.promise();
        card.moveTo(into.modem().timeline(), () -> {
            into.modem().insert(physicalSlot, card.held());
            into.hear();
            done.complete(into.seats(card));
        });
        return done.future();
    }

    @Override
    public Future<List<Seat>> remove(String modem, int slot) throws Refused {
        Optional<TestbedCard> card = rack(modem, slot).at(slot);
        return remove(card.orElseThrow(() -> new Refused(slotName(modem, slot) + " has no card in it")));
    }

    @Override
    public Future<List<Seat>> removeAt(String modem, int physicalSlot) throws Refused {
        Optional<TestbedCard> card = rackWithPlace(modem, physicalSlot).in(physicalSlot);
        return remove(card.orElseThrow(() -> new Refused(placeName(modem, physicalSlot) + " has no card in it")));
    }

    /** A card comes out of all the logical slots that speak to it, as of one holder. */
    private Future<List<Seat>> remove(TestbedCard card) {
        List<Seat> seats = seatsOf(card);
        Map<BasebandModem, Integer> places = new LinkedHashMap<>();
        for (CardRack rack : racks.values()) {
            rack.placeOf(card).ifPresent(place -> {
                places.put(rack.modem(), place);
                rack.clear(place);
            });
        }
        Promise<List<Seat>> done = Promise.promise();
        card.inTurn(owner -> {
            places.forEach(BasebandModem::remove);
            done.complete(seats);
        });
        return done.future();
    }

    @Override
    public CardPlace at(String modem, int slot) throws Refused {
        CardRack rack = rack(modem, slot);
        TestbedCard card = rack.at(slot).orElseThrow(() -> new Refused(slotName(modem, slot) + " has no card in it"));
        return new CardPlace(card.name(), rack.mapped(slot).orElseThrow().port());
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

    private CardRack rack(String name, int slot) throws Refused {
        CardRack rack = found(racks, name, "modem");
        int slots = rack.modem().subscriptions().size();
        if (slot < 0 || slot >= slots) {
            throw new Refused(slot + " is not a slot of " + name + ": it has 0 to " + (slots - 1));
        }
        return rack;
    }

    private CardRack rackWithPlace(String name, int physicalSlot) throws Refused {
        CardRack rack = found(racks, name, "modem");
        if (physicalSlot < 0 || physicalSlot >= rack.places()) {
            throw new Refused(
                    physicalSlot + " is not a physical slot of " + name + ": it has 0 to " + (rack.places() - 1));
        }
        return rack;
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

    private static String placeName(String modem, int physicalSlot) {
        return modem + " physical slot " + physicalSlot;
    }

    private static String slotName(String modem, int slot) {
        return modem + " slot " + slot;
    }
}
