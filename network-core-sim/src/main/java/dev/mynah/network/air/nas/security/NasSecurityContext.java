package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.KsiAndSequenceNumber;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.element.ShortMac;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.ServiceRequest;
import dev.mynah.network.air.nas.security.NasEnvelope.SecurityProtected;
import dev.mynah.network.air.nas.security.NasProtection.Sealed;
import dev.mynah.network.air.nas.security.Unprotected.Genuine;
import dev.mynah.network.air.nas.security.Unprotected.Reason;
import dev.mynah.network.air.nas.security.Unprotected.Refused;
import java.util.Optional;

/**
 * An EPS security context in use: keys, algorithms and the two NAS COUNTs. Both sides of the air have one; they differ
 * in the direction they send in. It belongs to one owner and changes with every message. TS 24.301 4.4.2.
 */
public final class NasSecurityContext {

    private static final int BEARER = 0;
    private static final int SHORT_SEQUENCE_NUMBER_BITS = 5;
    /** How many NAS COUNTs a network tries beyond the last it has heard, as messages may have been lost. */
    private static final int TOKENS = 16;

    private final Direction sends;
    private final NasKeySetIdentifier ksi;
    private final Kasme kasme;
    private final NasSecurityAlgorithms algorithms;
    private final NasProtection protection;

    private NasSecurityContext(
            Direction sends,
            NasKeySetIdentifier ksi,
            Kasme kasme,
            NasSecurityAlgorithms algorithms,
            NasKey cipheringKey,
            NasKey integrityKey,
            NasCount uplink,
            NasCount downlink) {
        this.sends = sends;
        this.ksi = ksi;
        this.kasme = kasme;
        this.algorithms = algorithms;
        this.protection = new NasProtection(sends, BEARER, algorithms, cipheringKey, integrityKey, uplink, downlink);
    }

    /**
     * A context fresh from authentication, both counts at zero.
     *
     * @param sends uplink for a UE, downlink for a network
     * @param ksi names the keys
     * @param kasme the keys come from it
     * @param algorithms what the network chose
     * @throws IllegalArgumentException if one is not in {@link Ciphering#of} or {@link Integrity#of}
     */
    public static NasSecurityContext fresh(
            Direction sends, NasKeySetIdentifier ksi, Kasme kasme, NasSecurityAlgorithms algorithms) {
        return resumed(sends, ksi, kasme, algorithms, 0, 0);
    }

    /**
     * A context that was kept, as EF.EPSNSC of a card does.
     *
     * @param nextUplink the NAS COUNT of the next uplink message
     * @param nextDownlink the NAS COUNT of the next downlink message
     */
    public static NasSecurityContext resumed(
            Direction sends,
            NasKeySetIdentifier ksi,
            Kasme kasme,
            NasSecurityAlgorithms algorithms,
            int nextUplink,
            int nextDownlink) {
        NasKey cipheringKey = kasme.ciphering(algorithms.ciphering());
        NasKey integrityKey = kasme.integrity(algorithms.integrity());
        return of(sends, ksi, kasme, algorithms, cipheringKey, integrityKey, nextUplink, nextDownlink);
    }

    static NasSecurityContext of(
            Direction sends,
            NasKeySetIdentifier ksi,
            Kasme kasme,
            NasSecurityAlgorithms algorithms,
            NasKey cipheringKey,
            NasKey integrityKey,
            int nextUplink,
            int nextDownlink) {
        return new NasSecurityContext(
                sends,
                ksi,
                kasme,
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
    public Kasme kasme() {
        return kasme;
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

    /** Whether a NAS COUNT is used up: the network has to authenticate anew. TS 24.301 4.4.3.5. */
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

    /** What this side, the UE, shows of itself in GSM or UTRAN; a NAS COUNT is used up by it. TS 33.401 9.1.1. */
    public NasToken takeToken() {
        return kasme.nasToken(protection.take());
    }

    /** Looks for the token a UE has shown to another node; one that is found is not taken again. TS 33.401 9.1.1. */
    public Optional<NasToken> findToken(int bits) {
        int first = nextUplink();
        for (int count = first; count < first + TOKENS && NasCount.valid(count); count++) {
            NasToken token = kasme.nasToken(count);
            if (token.bits() == bits) {
                protection.received(count);
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** Makes a service request of this side, the UE, and counts it. */
    public ServiceRequest serviceRequest() {
        int count = protection.take();
        var number = new KsiAndSequenceNumber(ksi.value(), count & 0x1F);
        return new ServiceRequest(number, new ShortMac(protection.mac(input(number), count, sends) & 0xFFFF));
    }

    /** Checks a service request that this side, the network, received; only a genuine one is counted. */
    public Unprotected unprotect(ServiceRequest request) {
        KsiAndSequenceNumber number = request.ksiAndSequenceNumber();
        int count = protection.estimate(number.sequenceNumber(), SHORT_SEQUENCE_NUMBER_BITS);
        if (!NasCount.valid(count)) {
            return new Refused(Reason.COUNT_EXHAUSTED);
        }
        int mac = protection.mac(input(number), count, sends.opposite()) & 0xFFFF;
        if (mac != request.mac().value()) {
            return new Refused(Reason.INTEGRITY_FAILURE);
        }
        protection.received(count);
        return new Genuine(request.encode(), count);
    }

    private static byte[] input(KsiAndSequenceNumber number) {
        return new OctetWriter()
                .octet(ServiceRequest.SECURITY_HEADER_TYPE << 4 | EmmMessage.PROTOCOL_DISCRIMINATOR)
                .octets(KsiAndSequenceNumber.TYPE.encode(number))
                .toByteArray();
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "NAS security context %d (%s, %s, uplink %d, downlink %d)"
                .formatted(ksi.value(), algorithms.ciphering(), algorithms.integrity(), nextUplink(), nextDownlink());
    }
}
