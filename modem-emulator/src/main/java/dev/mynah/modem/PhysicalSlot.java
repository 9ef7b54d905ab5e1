package dev.mynah.modem;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A place for a card. Logical slots are mapped to the ports of the cards in such places, {@link Modem#mapping}. */
public interface PhysicalSlot {
    /** From 0. */
    int number();

    /** Empty where there is no card. */
    Optional<Held> card();

    /** Of the card, or of the last that was there: how many profiles it can have enabled at once, and how they are reached. */
    EnabledProfiles profiles();

    /**
     * Those that can have a profile, by number: a command port, where the ISD-R has one of its own, is not among them. Without a
     * card they are those of the last that was there; there is always one, and every port that a logical slot is mapped to.
     */
    List<Port> ports();

    /**
     * The card in a place.
     *
     * @param atr its answer to reset
     * @param eid where it is an eUICC
     */
    record Held(byte[] atr, Optional<String> eid) {}

    /**
     * A port.
     *
     * @param iccid of the profile or card that answers there; empty where none does
     * @param logicalSlot the one that is mapped to it
     */
    record Port(int number, Optional<String> iccid, OptionalInt logicalSlot) {}

    /** Multiple enabled profiles, as SGP.22 3.0 2.12 and TS 102 221 have them. */
    enum EnabledProfiles {
        /** One at most. */
        ONE,
        /** The ISD-R on port 0, profiles from port 1 where the host says. */
        MEP_A1,
        /** The ISD-R on port 0, profiles from port 1 where the card says. */
        MEP_A2,
        /** The ISD-R on every port, profiles too. */
        MEP_B
    }
}
