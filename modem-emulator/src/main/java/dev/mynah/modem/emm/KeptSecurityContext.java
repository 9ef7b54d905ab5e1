package dev.mynah.modem.emm;

import dev.mynah.euicc.tlv.Tlv;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.security.Kasme;
import dev.mynah.network.air.nas.security.NasSecurityContext;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** EF.EPSNSC: the NAS security context kept on the card while the UE is not registered. TS 31.102 4.2.92. */
final class KeptSecurityContext {
    private static final int CONTEXT = 0xA0;
    private static final int KSI = 0x80;
    private static final int KASME = 0x81;
    private static final int UPLINK_COUNT = 0x82;
    private static final int DOWNLINK_COUNT = 0x83;
    private static final int ALGORITHMS = 0x84;

    private static final byte[] NO_KEY = {0x07};

    private KeptSecurityContext() {}

    static byte[] content(NasSecurityContext context) {
        return Tlv.of(
                        CONTEXT,
                        Tlv.of(KSI, new byte[] {(byte) context.ksi().value()}),
                        Tlv.of(KASME, context.kasme().reveal()),
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

    static Optional<NasSecurityContext> of(byte[] record) {
        return context(record).flatMap(KeptSecurityContext::read);
    }

    private static Optional<Tlv> context(byte[] record) {
        if (record.length < 2 || (record[0] & 0xFF) != CONTEXT || record[1] < 0 || 2 + record[1] > record.length) {
            return Optional.empty();
        }
        return Tlv.parse(Arrays.copyOf(record, 2 + record[1])) instanceof Tlv tlv ? Optional.of(tlv) : Optional.empty();
    }

    private static Optional<NasSecurityContext> read(Tlv context) {
        byte[] ksi = context.bytes(KSI).orElse(NO_KEY);
        byte[] kasme = context.bytes(KASME).orElse(new byte[0]);
        Optional<Integer> uplink = context.bytes(UPLINK_COUNT).flatMap(KeptSecurityContext::count);
        Optional<Integer> downlink = context.bytes(DOWNLINK_COUNT).flatMap(KeptSecurityContext::count);
        Optional<NasSecurityAlgorithms> algorithms = context.bytes(ALGORITHMS)
                .flatMap(it -> NasSecurityAlgorithms.TYPE.decode(Octets.of(it)).value())
                .filter(it -> EmmUe.CAPABILITY.ciphering().contains(it.ciphering())
                        && EmmUe.CAPABILITY.integrity().contains(it.integrity()));
        if (ksi.length != 1
                || ksi[0] < 0
                || ksi[0] > 6
                || kasme.length != Kasme.LENGTH
                || uplink.isEmpty()
                || downlink.isEmpty()
                || algorithms.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(NasSecurityContext.resumed(
                Direction.UPLINK,
                NasKeySetIdentifier.of(ksi[0]),
                Kasme.of(kasme),
                algorithms.get(),
                uplink.get(),
                downlink.get()));
    }

    private static byte[] octets(int count) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(count).array();
    }

    /** A NAS COUNT has 24 bits. TS 24.301 4.4.3.1. */
    private static Optional<Integer> count(byte[] octets) {
        return octets.length == Integer.BYTES && octets[0] == 0
                ? Optional.of(ByteBuffer.wrap(octets).getInt())
                : Optional.empty();
    }
}
