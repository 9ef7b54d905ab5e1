package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.security.NasEnvelope5gs.SecurityProtected;
import dev.mynah.network.air.nas.security.NasProtection.Sealed;

/**
 * A 5G NAS security context in use over 3GPP access: keys, algorithms and the two NAS COUNTs. Both sides of the air have
 * one; they differ in the direction they send in. It belongs to one owner and changes with every message. TS 24.501 4.4.2.
 */
public final class NasSecurityContext5gs {

    private static final int BEARER_3GPP = 1;

    private final Direction sends;
    private final NasKeySetIdentifier ksi;
    private final Kamf kamf;
    private final NasSecurityAlgorithms algorithms;
    private final NasProtection protection;

    private NasSecurityContext5gs(
            Direction sends,
            NasKeySetIdentifier ksi,
            Kamf kamf,
            NasSecurityAlgorithms algorithms,
            NasKey cipheringKey,
            NasKey integrityKey,
            NasCount uplink,
            NasCount downlink) {
        this.sends = sends;
        this.ksi = ksi;
        this.kamf = kamf;
        this.algorithms = algorithms;
        this.protection =
                new NasProtection(sends, BEARER_3GPP, algorithms, cipheringKey, integrityKey, uplink, downlink);
    }

    /**
     * A context fresh from authentication, both counts at zero.
     *
     * @param sends uplink for a UE, downlink for a network
     * @param ksi names the keys
     * @param kamf the keys come from it
     * @param algorithms what the network chose
     * @throws IllegalArgumentException if one is not in {@link Ciphering#of} or {@link Integrity#of}
     */
    public static NasSecurityContext5gs fresh(
            Direction sends, NasKeySetIdentifier ksi, Kamf kamf, NasSecurityAlgorithms algorithms) {
        return resumed(sends, ksi, kamf, algorithms, 0, 0);
    }

    /**
     * A context that was kept, as EF.5GS3GPPNSC of a card does.
     *
     * @param nextUplink the NAS COUNT of the next uplink message
     * @param nextDownlink the NAS COUNT of the next downlink message
     */
    public static NasSecurityContext5gs resumed(
            Direction sends,
            NasKeySetIdentifier ksi,
            Kamf kamf,
            NasSecurityAlgorithms algorithms,
            int nextUplink,
            int nextDownlink) {
        NasKey cipheringKey = kamf.ciphering(algorithms.ciphering());
        NasKey integrityKey = kamf.integrity(algorithms.integrity());
        return of(sends, ksi, kamf, algorithms, cipheringKey, integrityKey, nextUplink, nextDownlink);
    }

    static NasSecurityContext5gs of(
            Direction sends,
            NasKeySetIdentifier ksi,
            Kamf kamf,
            NasSecurityAlgorithms algorithms,
            NasKey cipheringKey,
            NasKey integrityKey,
            int nextUplink,
            int nextDownlink) {
        return new NasSecurityContext5gs(
                sends,
                ksi,
                kamf,
                algorithms,
                cipheringKey,
                integrityKey,
                new NasCount(nextUplink),
                new NasCount(nextDownlink));
    }

    /** Names the keys. */
    public NasKeySetIdentifier ksi() {
        return ksi;
    }

    /** The key the others come from. */
    public Kamf kamf() {
        return kamf;
    }

    /** The algorithms in use. */
    public NasSecurityAlgorithms algorithms() {
        return algorithms;
    }

    /** The NAS COUNT of the next uplink message. */
    public int nextUplink() {
        return protection.nextUplink();
    }

    /** The NAS COUNT of the next downlink message. */
    public int nextDownlink() {
        return protection.nextDownlink();
    }

    /** Whether a NAS COUNT is used up: the network has to authenticate anew. TS 24.501 4.4.3.5. */
    public boolean exhausted() {
        return protection.exhausted();
    }

    /**
     * Protects a message and counts it.
     *
     * @param header how; ciphering is left to the algorithm in use, which may be the null one
     * @param message the plain message
     * @return the octets over the air
     * @throws IllegalStateException if the context is {@link #exhausted}
     */
    public Octets protect(SecurityHeader header, Octets message) {
        if (header == SecurityHeader.PLAIN || header == SecurityHeader.SERVICE_REQUEST) {
            throw new IllegalArgumentException("header: " + header);
        }
        Sealed sealed = protection.seal(header.ciphered(), message);
        return new SecurityProtected(header, sealed.mac(), sealed.sequenceNumber(), sealed.body()).encode();
    }

    /** Checks a message that was received and takes its protection off; only a genuine one is counted. */
    public Unprotected unprotect(SecurityProtected envelope) {
        return protection.open(
                envelope.header().ciphered(), new Sealed(envelope.mac(), envelope.sequenceNumber(), envelope.body()));
    }

    /** Ciphers the NAS message container of the initial message that is protected next. TS 24.501 4.4.6. */
    public Octets cipherContainer(Octets message) {
        return protection.cipher(message, protection.nextSent(), sends);
    }

    /** Deciphers the NAS message container of an initial message that was received with a NAS COUNT. TS 24.501 4.4.6. */
    public Octets decipherContainer(Octets container, int count) {
        return protection.cipher(container, count, sends.opposite());
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "5G NAS security context %d (%s, %s, uplink %d, downlink %d)"
                .formatted(ksi.value(), algorithms.ciphering(), algorithms.integrity(), nextUplink(), nextDownlink());
    }
}
