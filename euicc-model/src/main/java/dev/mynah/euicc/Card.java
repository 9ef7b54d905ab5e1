package dev.mynah.euicc;

/**
 * A card with its ports: what a slot takes.
 *
 * <p>A card has one owner: its ports answer in the caller's thread, one command at a time.
 */
public sealed interface Card permits Euicc, Uicc {

    /** A port by its number, from 0. */
    CardPort port(int number);

    /**
     * The one interface of a card in a reader: all ports on one wire, between which MANAGE LSI switches. Its ports are those of
     * {@link #port}, so use one way or the other.
     */
    CardPort terminalInterface();

    /** How many ports there are. */
    int portCount();

    /** How enabled profiles are spread over the ports; none on a card with one. */
    MepMode mepMode();

    /** The answer to reset, the same on every port. */
    byte[] atr();
}
