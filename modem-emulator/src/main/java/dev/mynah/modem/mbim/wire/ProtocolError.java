package dev.mynah.modem.mbim.wire;

/** What is wrong with a message rather than with what it asks. MBIM 1.0 9.3.4. */
public enum ProtocolError implements Numbered {
    TIMEOUT_FRAGMENT(1),
    FRAGMENT_OUT_OF_SEQUENCE(2),
    LENGTH_MISMATCH(3),
    DUPLICATED_TID(4),
    NOT_OPENED(5),
    UNKNOWN(6),
    CANCEL(7),
    MAX_TRANSFER(8);

    private final int number;

    ProtocolError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
