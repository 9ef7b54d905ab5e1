package dev.mynah.network.ausf;

import dev.mynah.network.air.nas.eap.EapPacket;
import dev.mynah.network.air.nas.security.Kseaf;
import java.util.Optional;

/** What an AUSF answers. No text shows a key. */
public sealed interface NausfAnswer {
    /**
     * The serving environment's vector of 5G-AKA.
     *
     * @param context names the authentication in what follows
     * @param hxresStar what the hash of RES* must be
     */
    record Challenge(long context, byte[] rand, byte[] autn, byte[] hxresStar) implements NausfAnswer {}

    /** A packet for the UE. */
    record EapRequest(long context, EapPacket packet) implements NausfAnswer {}

    /** The UE is the subscriber. With EAP the packet that says so goes along. */
    record Authenticated(String imsi, Kseaf kseaf, Optional<EapPacket> eap) implements NausfAnswer {}

    /** The UE is not. */
    record NotAuthenticated(Optional<EapPacket> eap) implements NausfAnswer {}

    /** No authentication. */
    record Refused(Reason reason) implements NausfAnswer {}

    /** Why not: the application errors of TS 29.509 6.1.7.3. */
    enum Reason {
        USER_NOT_FOUND,
        /** No vector could be made, as when an AUTS is not the card's. */
        AV_GENERATION_PROBLEM,
        CONTEXT_NOT_FOUND,
        /** Nobody here is the home network of the subscriber. */
        UNREACHABLE
    }
}
