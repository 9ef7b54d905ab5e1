package dev.mynah.modem;

/** What concerns a modem and no single one of its slots. */
public sealed interface ModemEvent {
    /**
     * A card came or went, another profile answers on a port, or a logical slot is mapped to another port. What changes in one
     * turn is told once.
     */
    record CardsChanged() implements ModemEvent {}

    /** It has begun to run, also after a restart: hosts are heard from now on. */
    record Started() implements ModemEvent {}

    /** A host has it shut down: it leaves its networks and will run no more. */
    record ShuttingDown() implements ModemEvent {}

    /** It runs no more, and is deaf and dumb until {@link Started}. */
    record Stopped() implements ModemEvent {}

    /** Other logical slots are in use than before: as many as these, from the first. */
    record LiveSlotsChanged(int live) implements ModemEvent {}

    /** The GPS receiver went on or off. */
    record PositioningSwitched(boolean on) implements ModemEvent {}

    /** The host wants another slot's data most. */
    record PreferredDataChanged(int slot) implements ModemEvent {}
}
