package dev.mynah.modem.mm5g;

import dev.mynah.euicc.tlv.Tlv;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.security.Kamf;
import dev.mynah.network.air.nas.security.Kausf;
import dev.mynah.network.air.nas.security.Kseaf;
import dev.mynah.network.air.nas.security.NasSecurityContext5gs;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * EF.5GS3GPPNSC and EF.5GAUTHKEYS: the security context kept on the card while the UE is not registered, and the keys of the
 * last authentication. TS 31.102 4.4.11.4, 4.4.11.6.
 */
final class KeptSecurityContext {
    private static final int CONTEXT = 0xA0;
    private static final int KSI = 0x80;
    private static final int KAMF = 0x81;
    private static final int UPLINK_COUNT = 0x82;
    private static final int DOWNLINK_COUNT = 0x83;
    private static final int ALGORITHMS = 0x84;
    private static final int KAUSF = 0x80;
    private static final int KSEAF = 0x81;
    private static final byte[] NO_KEY = {0x07};

    private KeptSecurityContext() {}

    static byte[] content(NasSecurityContext5gs context) {
        return Tlv.of(
                        CONTEXT,
                        Tlv.of(KSI, new byte[] {(byte) context.ksi().value()}),
                        Tlv.of(KAMF, context.kamf().reveal()),
                        Tlv.of(UPLINK_COUNT, octets(context.nextUplink())),
                        Tlv.of(DOWNLINK_COUNT, octets(context.nextDownlink())),
                        Tlv.of(
                                ALGORITHMS,
                                NasSecurityAlgorithms.TYPE
                                        .encode(context.algorithms())
                                        .toByteArray()))
                .toBytes();
    }

    /** What marks the file's context as not valid. */
    static byte[] none() {
        return Tlv.of(CONTEXT, Tlv.of(KSI, NO_KEY)).toBytes();
    }

    static byte[] keys(Kausf kausf, Kseaf kseaf) {
        byte[] first = Tlv.of(KAUSF, kausf.reveal()).toBytes();
        byte[] second = Tlv.of(KSEAF, kseaf.reveal()).toBytes();
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static Optional<NasSecurityContext5gs> of(byte[] record) {
        return context(record).flatMap(KeptSecurityContext::read);
    }

    private static Optional<Tlv> context(byte[] record) {
        if (record.length < 2 || (record[0] & 0xFF) != CONTEXT || record[1] < 0 || 2 + record[1] > record.length) {
            return Optional.empty();
        }
        return Tlv.parse(Arrays.copyOf(record, 2 + record[1])) instanceof Tlv tlv ? Optional.of(tlv) : Optional.empty();
    }

    private static Optional<NasSecurityContext5gs> read(Tlv context) {
        byte[] ksi = context.bytes(KSI).orElse(NO_KEY);
        byte[] kamf = context.bytes(KAMF).orElse(new byte[0]);
        Optional<Integer> uplink = context.bytes(UPLINK_COUNT).flatMap(KeptSecurityContext::count);
        Optional<Integer> downlink = context.bytes(DOWNLINK_COUNT).flatMap(KeptSecurityContext::count);
        Optional<NasSecurityAlgorithms> algorithms = context.bytes(ALGORITHMS)
                .flatMap(it -> NasSecurityAlgorithms.TYPE.decode(Octets.of(it)).value())
                .filter(it -> Mm5gUe.CAPABILITY.ciphering().contains(it.ciphering())
                        && Mm5gUe.CAPABILITY.integrity().contains(it.integrity()));
        if (ksi.length != 1
                || ksi[0] < 0
                || ksi[0] > 6
                || kamf.length != Kamf.LENGTH
                || uplink.isEmpty()
                || downlink.isEmpty()
                || algorithms.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(NasSecurityContext5gs.resumed(
                Direction.UPLINK,
                NasKeySetIdentifier.of(ksi[0]),
                Kamf.of(kamf),
                algorithms.get(),
                uplink.get(),
                downlink.get()));
    }

    private static byte[] octets(int count) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(count).array();
    }

    /** A NAS COUNT has 24 bits. TS 24.501 4.4.3.1. */
    private static Optional<Integer> count(byte[] octets) {
        return octets.length == Integer.BYTES && octets[0] == 0
                ? Optional.of(ByteBuffer.wrap(octets).getInt())
                : Optional.empty();
    }
}
