package dev.mynah.testbed.world;

import dev.mynah.modem.PortMapping;
import dev.mynah.modem.baseband.BasebandModem;
import dev.mynah.testbed.control.CardControl.Place;
import dev.mynah.testbed.control.CardControl.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The physical slots of a modem as the hand sees them that moves the cards: what is in each is known here at once. Which of
 * their ports logical slots speak to is the host's to say, and heard of.
 */
final class CardRack {
    private final BasebandModem modem;
    private final List<Optional<TestbedCard>> places;
    /** Changed in turns of the modem only. */
    private volatile List<PortMapping> mapping;

    /** To be made before the modem has its first turn. */
    CardRack(BasebandModem modem, List<Optional<TestbedCard>> places) {
        this.modem = modem;
        this.places = new ArrayList<>(places);
        this.mapping = modem.mapping();
        modem.listen(event -> hear());
    }

    /** In a turn of the modem. */
    void hear() {
        mapping = modem.mapping();
    }

    BasebandModem modem() {
        return modem;
    }

    int places() {
        return places.size();
    }

    Optional<TestbedCard> in(int place) {
        return places.get(place);
    }

    void put(int place, TestbedCard card) {
        places.set(place, Optional.of(card));
    }

    void clear(int place) {
        places.set(place, Optional.empty());
    }

    /** Where a card is. */
    OptionalInt placeOf(TestbedCard card) {
        int place = places.indexOf(Optional.of(card));
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The same as others name it. */
    Optional<Place> named(TestbedCard card) {
        OptionalInt place = placeOf(card);
        return place.isPresent() ? Optional.of(new Place(modem.name(), place.getAsInt())) : Optional.empty();
    }

    /** The port a logical slot speaks to, if it is in use. */
    Optional<PortMapping> mapped(int slot) {
        List<PortMapping> now = mapping;
        return slot < now.size() ? Optional.of(now.get(slot)) : Optional.empty();
    }

    /** The card that a logical slot speaks to. */
    Optional<TestbedCard> at(int slot) {
        return mapped(slot).flatMap(to -> in(to.physicalSlot()).filter(it -> it.carriesProfile(to.port())));
    }

    /** The logical slots that speak to a card. */
    List<Seat> seats(TestbedCard card) {
        return IntStream.range(0, mapping.size())
                .filter(slot -> at(slot).equals(Optional.of(card)))
                .mapToObj(slot -> new Seat(mapped(slot).orElseThrow().port(), modem.name(), slot))
                .toList();
    }

    /** The place for a card that a logical slot is to have: its own if it is empty, else another. */
    OptionalInt free(int slot) {
        int own = mapped(slot).map(PortMapping::physicalSlot).orElse(0);
        return IntStream.concat(IntStream.of(own), IntStream.range(0, places.size()))
                .filter(it -> it < places.size() && places.get(it).isEmpty())
                .findFirst();
    }
}
