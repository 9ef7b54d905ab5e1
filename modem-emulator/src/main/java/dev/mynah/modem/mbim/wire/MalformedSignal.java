package dev.mynah.modem.mbim.wire;

/** Carries a {@link Malformed} out of nested readers to {@link Layout#read}; it never leaves this package. */
final class MalformedSignal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Malformed malformed;

    MalformedSignal(int offset, String reason) {
        super(reason, null, false, false);
        malformed = new Malformed(offset, reason);
    }

    Malformed malformed() {
        return malformed;
    }
}
