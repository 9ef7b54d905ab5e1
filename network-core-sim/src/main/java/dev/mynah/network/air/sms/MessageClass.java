package dev.mynah.network.air.sms;

/** What a message is for, and where the receiver keeps it (TS 23.038 4). */
public enum MessageClass {
    /** Shown at once and not kept. */
    IMMEDIATE_DISPLAY(0),
    /** For the terminal; kept in its own memory. */
    TERMINAL(1),
    /** For the card; kept there, even when the terminal has room. */
    CARD(2),
    /** For equipment behind the terminal. */
    TERMINAL_EQUIPMENT(3);

    private final int bits;

    MessageClass(int bits) {
        this.bits = bits;
    }

    /** The two bits. */
    public int bits() {
        return bits;
    }

    static MessageClass of(int bits) {
        return values()[bits & 3];
    }
}
