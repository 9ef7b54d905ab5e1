package dev.mynah.modem;

/** The keys a subscriber may be asked for. Key references of TS 31.102 7 with TS 102 221 9.5.1. */
public enum PinKey {
    PIN1(0x01),
    PIN2(0x81);

    private final int reference;

    PinKey(int reference) {
        this.reference = reference;
    }

    /** P2 of VERIFY PIN and its relatives. */
    public int reference() {
        return reference;
    }
}
