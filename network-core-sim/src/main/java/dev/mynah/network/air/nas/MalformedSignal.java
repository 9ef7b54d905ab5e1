package dev.mynah.network.air.nas;

/** Carries a {@link Malformed} out of nested readers to the decode call; it never leaves this package's API. */
final class MalformedSignal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Malformed malformed;

    MalformedSignal(Malformed malformed) {
        super(malformed.reason(), null, false, false);
        this.malformed = malformed;
    }

    Malformed malformed() {
        return malformed;
    }
}
