package dev.mynah.modem;

/** What concerns a modem and no single one of its slots. */
public sealed interface ModemEvent {
    /**
     * A card came or went, another profile answers on a port, or a logical slot is mapped to another port. What changes in one
     * turn is told once.
     */
    record CardsChanged() implements ModemEvent {}

    /** Other logical slots are in use than before: as many as these, from the first. */
    record LiveSlotsChanged(int live) implements ModemEvent {}

    /** The host wants another slot's data most. */
    record PreferredDataChanged(int slot) implements ModemEvent {}
}
