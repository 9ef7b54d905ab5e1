package dev.mynah.hal.parcel;

/** Carries a {@link Malformed} out of nested readings to {@link ParcelReader#decode}; it has no stack and gets no further. */
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
