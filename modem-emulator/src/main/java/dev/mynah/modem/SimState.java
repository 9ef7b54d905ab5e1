package dev.mynah.modem;

/** What stands between a stack and its USIM. */
public enum SimState {
    /** No card, or the port has no enabled profile. */
    ABSENT,
    /** The card has been reset and its files are being read. */
    NOT_READY,
    PIN_REQUIRED,
    PUK_REQUIRED,
    READY,
    /** The PUK is blocked: for ever. */
    BLOCKED,
    /** The card answers nonsense. */
    FAILED;

    /** Whether there is a card that has been read as far as it lets, so that how its PINs stand can be told. */
    public boolean accessible() {
        return this != ABSENT && this != NOT_READY && this != FAILED;
    }
}
