package dev.mynah.modem.qmi.wire;

/** Octets that are not what their type says. Carries no stack trace; it is an answer and not a defect. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed(String what) {
        super(what, null, false, false);
    }
}
