package dev.mynah.network.gtp;

import dev.mynah.network.air.nas.security.UmtsKeys;

/** The security context of a UE as it goes from node to node: the MM context of TS 29.274 8.38. */
public sealed interface TransferredKeys {
    /** CK and IK, of a challenge in GSM or UTRAN or mapped from EPS. */
    record Umts(int sequenceNumber, UmtsKeys keys) implements TransferredKeys {}
}
