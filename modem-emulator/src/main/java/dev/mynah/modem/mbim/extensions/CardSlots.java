package dev.mynah.modem.mbim.extensions;

import dev.mynah.modem.Modem;
import dev.mynah.modem.PhysicalSlot;
import dev.mynah.modem.PortMapping;
import java.util.ArrayList;
import java.util.List;

/**
 * The slots hosts see: every port of every place for a card, in the order of places and of ports. A card with one port is one
 * slot, an eUICC with several enabled profiles as many as it has ports.
 */
final class CardSlots {
    /** A slot: a port of a card in a place. */
    record CardSlot(PhysicalSlot place, PhysicalSlot.Port port) {
        PortMapping mapping() {
            return new PortMapping(place.number(), port.number());
        }
    }

    private CardSlots() {}

    static List<CardSlot> of(Modem modem) {
        List<CardSlot> slots = new ArrayList<>();
        for (PhysicalSlot place : modem.physicalSlots()) {
            place.ports().forEach(port -> slots.add(new CardSlot(place, port)));
        }
        return slots;
    }
}
