package dev.mynah.network.air.nas.security;

import java.util.Optional;

/** How a message is protected. TS 24.301 9.3.1. */
public enum SecurityHeader {
    /** Not at all. */
    PLAIN(0, false, false),
    /** Integrity protected. */
    INTEGRITY(1, false, false),
    /** Integrity protected and ciphered. */
    INTEGRITY_CIPHERED(2, true, false),
    /** Integrity protected with a security context that is new: the security mode command. */
    INTEGRITY_NEW_CONTEXT(3, false, true),
    /** Integrity protected and ciphered with a security context that is new: the security mode complete. */
    INTEGRITY_CIPHERED_NEW_CONTEXT(4, true, true),
    /** The service request, which has a short code of its own. */
    SERVICE_REQUEST(12, false, false);

    private final int value;
    private final boolean ciphered;
    private final boolean newContext;

    SecurityHeader(int value, boolean ciphered, boolean newContext) {
        this.value = value;
        this.ciphered = ciphered;
        this.newContext = newContext;
    }

    /** The header with {@code value}, if there is one; 13 to 15 count as the service request. */
    static Optional<SecurityHeader> of(int value) {
        return switch (value) {
            case 0 -> Optional.of(PLAIN);
            case 1 -> Optional.of(INTEGRITY);
            case 2 -> Optional.of(INTEGRITY_CIPHERED);
            case 3 -> Optional.of(INTEGRITY_NEW_CONTEXT);
            case 4 -> Optional.of(INTEGRITY_CIPHERED_NEW_CONTEXT);
            case 12, 13, 14, 15 -> Optional.of(SERVICE_REQUEST);
            default -> Optional.empty();
        };
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    /** Whether the message inside is ciphered. */
    public boolean ciphered() {
        return ciphered;
    }

    /** Whether the security context it takes is new. */
    public boolean newContext() {
        return newContext;
    }
}
