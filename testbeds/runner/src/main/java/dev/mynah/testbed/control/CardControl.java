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
     */
    record CardStatus(String name, String kind, int ports, List<Seat> seats) {
        public CardStatus {
            seats = List.copyOf(seats);
        }
    }

    /** One port of a card in one slot. */
    record Seat(int port, String modem, int slot) {}

    List<CardStatus> cards();

    /**
     * Puts a card into an empty slot.
     *
     * @param port the first one that is free where none is named
     */
    Future<Seat> insert(String modem, int slot, String card, OptionalInt port) throws Refused;

    /** Pulls a card out of a slot, and so out of every slot it is in; the slots it was in. */
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
