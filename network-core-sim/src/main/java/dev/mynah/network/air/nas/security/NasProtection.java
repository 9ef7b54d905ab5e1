package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.security.Unprotected.Genuine;
import dev.mynah.network.air.nas.security.Unprotected.Reason;
import dev.mynah.network.air.nas.security.Unprotected.Refused;

/**
 * What a NAS security context does to messages, the same in EPS and 5GS: two keys, two algorithms and the two NAS COUNTs.
 * How a protected message is framed is the envelope's affair. TS 24.301 4.4.3, TS 24.501 4.4.3.
 */
final class NasProtection {

    private static final int SEQUENCE_NUMBER_BITS = 8;

    /** A message with its code, before it is framed. */
    record Sealed(int mac, int sequenceNumber, Octets body) {}

    private final Direction sends;
    private final int bearer;
    private final Ciphering ciphering;
    private final Integrity integrity;
    private final NasCount sent;
    private final NasCount received;

    /**
     * @param bearer 0 for EPS, 1 for 5GS over 3GPP access
     * @throws IllegalArgumentException if an algorithm is not in {@link Ciphering#of} or {@link Integrity#of}
     */
    NasProtection(
            Direction sends,
            int bearer,
            NasSecurityAlgorithms algorithms,
            NasKey cipheringKey,
            NasKey integrityKey,
            NasCount uplink,
            NasCount downlink) {
        this.sends = sends;
        this.bearer = bearer;
        this.ciphering = Ciphering.of(algorithms.ciphering(), cipheringKey)
                .orElseThrow(() -> new IllegalArgumentException("no " + algorithms.ciphering()));
        this.integrity = Integrity.of(algorithms.integrity(), integrityKey)
                .orElseThrow(() -> new IllegalArgumentException("no " + algorithms.integrity()));
        this.sent = sends == Direction.UPLINK ? uplink : downlink;
        this.received = sends == Direction.UPLINK ? downlink : uplink;
    }

    int nextUplink() {
        return (sends == Direction.UPLINK ? sent : received).next();
    }

    int nextDownlink() {
        return (sends == Direction.UPLINK ? received : sent).next();
    }

    boolean exhausted() {
        return sent.exhausted() || received.exhausted();
    }

    /** Protects a message and counts it. */
    Sealed seal(boolean ciphered, Octets message) {
        int count = sent.take();
        Octets body = ciphered ? cipher(message, count, sends) : message;
        return new Sealed(mac(input(count & 0xFF, body), count, sends), count & 0xFF, body);
    }

    /** Checks a message that was received and takes its protection off; only a genuine one is counted. */
    Unprotected open(boolean ciphered, Sealed message) {
        Direction direction = sends.opposite();
        int count = received.estimate(message.sequenceNumber(), SEQUENCE_NUMBER_BITS);
        if (!NasCount.valid(count)) {
            return new Refused(Reason.COUNT_EXHAUSTED);
        }
        byte[] input = input(message.sequenceNumber(), message.body());
        if (mac(input, count, direction) != message.mac()) {
            return refused(input, count - (1 << SEQUENCE_NUMBER_BITS), message.mac());
        }
        received.received(count);
        Octets body = message.body();
        return new Genuine(ciphered ? cipher(body, count, direction) : body, count);
    }

    /** Tells a replay, whose code was right once, from a forgery. */
    private Refused refused(byte[] input, int earlier, int mac) {
        boolean replayed = NasCount.valid(earlier) && mac(input, earlier, sends.opposite()) == mac;
        return new Refused(replayed ? Reason.REPLAYED : Reason.INTEGRITY_FAILURE);
    }

    /** What the code is computed over. TS 24.301 4.4.3.3, TS 24.501 4.4.3.3. */
    private static byte[] input(int sequenceNumber, Octets body) {
        byte[] input = new byte[1 + body.length()];
        input[0] = (byte) sequenceNumber;
        body.copyTo(input, 1);
        return input;
    }

    // For messages that are protected in a way of their own.

    /** The NAS COUNT the next message sent will have. */
    int nextSent() {
        return sent.next();
    }

    int take() {
        return sent.take();
    }

    int estimate(int low, int bits) {
        return received.estimate(low, bits);
    }

    void received(int count) {
        received.received(count);
    }

    int mac(byte[] input, int count, Direction direction) {
        return integrity.mac(count, bearer, direction, input);
    }

    Octets cipher(Octets octets, int count, Direction direction) {
        return Octets.of(ciphering.apply(count, bearer, direction, octets.toByteArray()));
    }
}
