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
import dev.mynah.network.air.nas.security.Unprotected.Genuine;
import dev.mynah.network.air.nas.security.Unprotected.Reason;
import dev.mynah.network.air.nas.security.Unprotected.Refused;

/**
 * An EPS security context in use: keys, algorithms and the two NAS COUNTs. Both sides of the air have one; they differ
 * in the direction they send in. It belongs to one owner and changes with every message. TS 24.301 4.4.2.
 */
public final class NasSecurityContext {

    private static final int BEARER = 0;
    private static final int SEQUENCE_NUMBER_BITS = 8;
    private static final int SHORT_SEQUENCE_NUMBER_BITS = 5;

    private final Direction sends;
    private final NasKeySetIdentifier ksi;
    private final Kasme kasme;
    private final NasSecurityAlgorithms algorithms;
    private final Ciphering ciphering;
    private final Integrity integrity;
    private final NasKey cipheringKey;
    private final NasKey integrityKey;
    private final NasCount sent;
    private final NasCount received;

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
        this.ciphering = Ciphering.of(algorithms.ciphering())
                .orElseThrow(() -> new IllegalArgumentException("no " + algorithms.ciphering()));
        this.integrity = Integrity.of(algorithms.integrity())
                .orElseThrow(() -> new IllegalArgumentException("no " + algorithms.integrity()));
        this.cipheringKey = cipheringKey;
        this.integrityKey = integrityKey;
        this.sent = sends == Direction.UPLINK ? uplink : downlink;
        this.received = sends == Direction.UPLINK ? downlink : uplink;
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
        return (sends == Direction.UPLINK ? sent : received).next();
    }

    /** The NAS COUNT of the next downlink message. */
    public int nextDownlink() {
        return (sends == Direction.UPLINK ? received : sent).next();
    }

    /** Whether a NAS COUNT is used up: the network has to authenticate anew. TS 24.301 4.4.3.5. */
    public boolean exhausted() {
        return sent.exhausted() || received.exhausted();
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
        int count = sent.take();
        Octets body = header.ciphered() ? cipher(message, count, sends) : message;
        var unsigned = new SecurityProtected(header, 0, count & 0xFF, body);
        int mac = mac(unsigned.input(), count, sends);
        return new SecurityProtected(header, mac, count & 0xFF, body).encode();
    }

    /** Checks a message that was received and takes its protection off; only a genuine one is counted. */
    public Unprotected unprotect(SecurityProtected envelope) {
        Direction direction = sends.opposite();
        int count = received.estimate(envelope.sequenceNumber(), SEQUENCE_NUMBER_BITS);
        if (!NasCount.valid(count)) {
            return new Refused(Reason.COUNT_EXHAUSTED);
        }
        Octets input = envelope.input();
        if (mac(input, count, direction) != envelope.mac()) {
            return refused(input, count - (1 << SEQUENCE_NUMBER_BITS), envelope.mac());
        }
        received.received(count);
        Octets body = envelope.body();
        return new Genuine(envelope.header().ciphered() ? cipher(body, count, direction) : body, count);
    }

    /** Makes a service request of this side, the UE, and counts it. */
    public ServiceRequest serviceRequest() {
        int count = sent.take();
        var number = new KsiAndSequenceNumber(ksi.value(), count & 0x1F);
        return new ServiceRequest(number, new ShortMac(mac(input(number), count, sends) & 0xFFFF));
    }

    /** Checks a service request that this side, the network, received; only a genuine one is counted. */
    public Unprotected unprotect(ServiceRequest request) {
        KsiAndSequenceNumber number = request.ksiAndSequenceNumber();
        int count = received.estimate(number.sequenceNumber(), SHORT_SEQUENCE_NUMBER_BITS);
        if (!NasCount.valid(count)) {
            return new Refused(Reason.COUNT_EXHAUSTED);
        }
        int mac = mac(input(number), count, sends.opposite()) & 0xFFFF;
        if (mac != request.mac().value()) {
            return new Refused(Reason.INTEGRITY_FAILURE);
        }
        received.received(count);
        return new Genuine(request.encode(), count);
    }

    /** Tells a replay, whose code was right once, from a forgery. */
    private Refused refused(Octets input, int earlier, int mac) {
        boolean replayed = NasCount.valid(earlier) && mac(input, earlier, sends.opposite()) == mac;
        return new Refused(replayed ? Reason.REPLAYED : Reason.INTEGRITY_FAILURE);
    }

    private static Octets input(KsiAndSequenceNumber number) {
        return new OctetWriter()
                .octet(ServiceRequest.SECURITY_HEADER_TYPE << 4 | EmmMessage.PROTOCOL_DISCRIMINATOR)
                .octets(KsiAndSequenceNumber.TYPE.encode(number))
                .toOctets();
    }

    private int mac(Octets input, int count, Direction direction) {
        return integrity.mac(integrityKey, count, BEARER, direction, input.toByteArray());
    }

    private Octets cipher(Octets octets, int count, Direction direction) {
        return Octets.of(ciphering.apply(cipheringKey, count, BEARER, direction, octets.toByteArray()));
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "NAS security context %d (%s, %s, uplink %d, downlink %d)"
                .formatted(ksi.value(), algorithms.ciphering(), algorithms.integrity(), nextUplink(), nextDownlink());
    }
}
