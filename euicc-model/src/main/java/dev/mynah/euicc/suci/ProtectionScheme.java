package dev.mynah.euicc.suci;

import java.util.Optional;

/** How a SUCI hides the IMSI (TS 33.501 C.1). */
public enum ProtectionScheme {
    /** Not at all. */
    NULL(0),
    /** By ECIES with Curve25519. */
    PROFILE_A(1),
    /** By ECIES with P-256. */
    PROFILE_B(2);

    private final int identifier;

    ProtectionScheme(int identifier) {
        this.identifier = identifier;
    }

    /** The protection scheme identifier. */
    public int identifier() {
        return identifier;
    }

    /** The scheme with this identifier; empty for an operator's own and for unknown ones. */
    public static Optional<ProtectionScheme> of(int identifier) {
        for (ProtectionScheme scheme : values()) {
            if (scheme.identifier == identifier) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }
}
