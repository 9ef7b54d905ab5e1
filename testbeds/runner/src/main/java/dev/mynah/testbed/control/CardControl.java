package dev.mynah.testbed.control;

import dev.mynah.modem.apdu.CardAccess;
import dev.mynah.modem.sim.CardUse;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** What can be done with the cards of a testbed from outside. One caller at a time. */
public interface CardControl {
    /**
     * A card and the slots it is in.
     *
     * @param kind {@code euicc} or {@code uicc}
     * @param places the physical slots
     * @param seats the logical slots that speak to its ports
     */
    record CardStatus(String name, String kind, int ports, List<Place> places, List<Seat> seats) {
        public CardStatus {
            places = List.copyOf(places);
            seats = List.copyOf(seats);
        }
    }

    /** A place for a card. */
    record Place(String modem, int physicalSlot) {}

    /** One port of a card in one logical slot. */
    record Seat(int port, String modem, int slot) {}

    List<CardStatus> cards();

    /**
     * Puts a card into the physical slot of an empty logical slot, or another that is free, and has the logical slot speak to
     * it. Whoever else is mapped to one of its ports finds it as well.
     *
     * @param port where none is named, the one that the slot speaks to anyway or the first one that is free
     */
    Future<Seat> insert(String modem, int slot, String card, OptionalInt port) throws Refused;

    /** Puts a card into an empty physical slot; the logical slots that find it there. */
    Future<List<Seat>> insertAt(String modem, int physicalSlot, String card) throws Refused;

    /** Pulls a card out of a physical slot; the logical slots it was in. */
    Future<List<Seat>> removeAt(String modem, int physicalSlot) throws Refused;

    /** Pulls a card out of a logical slot, and so out of every slot it is in; the slots it was in. */
    Future<List<Seat>> remove(String modem, int slot) throws Refused;

    /** The port of a card that is in a slot. */
    CardPlace at(String modem, int slot) throws Refused;

    /** A port of a card. */
    record CardPlace(String card, int port) {}

    /**
     * Accesses to a card port, for users on a timeline.
     *
     * @param user who it is, for the trace
     */
    Supplier<CardAccess> access(CardPlace place, CardUse.Channels channels, String user, Timeline timeline)
            throws Refused;
}
