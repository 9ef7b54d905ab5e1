package dev.mynah.modem;

/** What concerns a modem and no single one of its slots. */
public sealed interface ModemEvent {
    /**
     * A card came or went, another profile answers on a port, or a logical slot is mapped to another port. What changes in one
     * turn is told once.
     */
    record CardsChanged() implements ModemEvent {}
}
