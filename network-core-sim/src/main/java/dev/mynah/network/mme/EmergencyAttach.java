package dev.mynah.network.mme;

import java.util.Arrays;
import java.util.Optional;

/** Who may attach, or register, for emergency services. TS 23.401 4.3.12.1, TS 23.501 5.16.4.1. */
public enum EmergencyAttach {
    /** Nobody: the network has no such services. */
    NONE,
    /** Subscribers who may attach anyway. */
    VALID,
    /** Whoever is authenticated, wherever roaming and subscription allow nothing. */
    AUTHENTICATED,
    /** Whoever names an IMSI; authentication is tried, and may fail. */
    IMSI,
    /** Everybody, with nothing but a device too. */
    ALL;

    /** As files name it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<EmergencyAttach> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** Whether a UE that can't be authenticated is served all the same. */
    public boolean needsNoProof() {
        return this == IMSI || this == ALL;
    }

    /** Whether the home is not asked where the subscriber may be and what for. */
    public boolean needsNoSubscription() {
        return this != NONE && this != VALID;
    }
}
