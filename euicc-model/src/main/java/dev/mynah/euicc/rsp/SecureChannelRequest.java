package dev.mynah.euicc.rsp;

import dev.mynah.euicc.pki.EcKeyPair;
import dev.mynah.euicc.pki.EcPublicKey;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * InitialiseSecureChannel (SGP.22 5.5.1): {@code BF23 { 82 operation, 80 transaction, A6 { 80 key type, 81 key length, 84 host
 * id }, 5F49 one-time key, 5F37 signature }}.
 *
 * @param operation 1 is the installation of a bound profile package
 * @param keyType 88 is AES
 * @param keyLength bytes
 * @param oneTimeKey the server's, a point not yet looked at
 * @param signed all that is signed of it
 */
public record SecureChannelRequest(
        int operation,
        byte[] transactionId,
        int keyType,
        int keyLength,
        byte[] hostId,
        byte[] oneTimeKey,
        byte[] signature,
        byte[] signed) {

    /** InstallBoundProfilePackage. */
    public static final int INSTALL = 1;

    private static final int LONGEST_HOST_ID = 16;
    private static final int ONE_TIME_KEY = 0x5F49;
    private static final int SIGNATURE = 0x5F37;
    private static final List<Integer> TAGS = List.of(0x82, 0x80, 0xA6, ONE_TIME_KEY, SIGNATURE);

    /** Reads one; empty when a part is missing or in another place. */
    public static Optional<SecureChannelRequest> parse(Tlv request) {
        if (!request.children().stream().map(Tlv::tag).toList().equals(TAGS)) {
            return Optional.empty();
        }
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        request.children().subList(0, 4).forEach(it -> signed.writeBytes(it.toBytes()));
        Tlv reference = request.children().get(2);
        OptionalInt operation = request.bytes(0x82).map(Der::toInt).orElse(OptionalInt.empty());
        Optional<byte[]> type = reference.bytes(0x80).filter(it -> it.length == 1);
        Optional<byte[]> length = reference.bytes(0x81).filter(it -> it.length == 1);
        Optional<byte[]> host = reference.bytes(0x84).filter(it -> it.length >= 1 && it.length <= LONGEST_HOST_ID);
        if (operation.isEmpty() || type.isEmpty() || length.isEmpty() || host.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SecureChannelRequest(
                operation.getAsInt(),
                request.bytes(0x80).orElseThrow(),
                type.get()[0] & 0xFF,
                length.get()[0] & 0xFF,
                host.get(),
                request.bytes(ONE_TIME_KEY).orElseThrow(),
                request.bytes(SIGNATURE).orElseThrow(),
                signed.toByteArray()));
    }

    /** The request, signed by the server that binds the package for this one-time key of the eUICC. */
    public static Tlv signed(
            byte[] transactionId, byte[] hostId, EcPublicKey ofServer, EcPublicKey ofCard, EcKeyPair signer) {
        List<Tlv> parts = List.of(
                Tlv.of(0x82, Der.integer(INSTALL)),
                Tlv.of(0x80, transactionId),
                Tlv.of(
                        0xA6,
                        Tlv.of(0x80, new byte[] {(byte) BspKeys.KEY_TYPE}),
                        Tlv.of(0x81, new byte[] {BspKeys.LENGTH}),
                        Tlv.of(0x84, hostId)),
                Tlv.of(ONE_TIME_KEY, ofServer.toBytes()));
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        parts.forEach(it -> signed.writeBytes(it.toBytes()));
        byte[] signature = signer.sign(withCardKey(signed.toByteArray(), ofCard));
        return Tlv.of(0xBF23, parts.get(0), parts.get(1), parts.get(2), parts.get(3), Tlv.of(SIGNATURE, signature));
    }

    /** Whether this server made the request for this one-time key of the eUICC. */
    public boolean signedBy(EcPublicKey server, EcPublicKey ofCard) {
        return server.verifies(withCardKey(signed, ofCard), signature);
    }

    private static byte[] withCardKey(byte[] signed, EcPublicKey ofCard) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(signed);
        all.writeBytes(Tlv.of(ONE_TIME_KEY, ofCard.toBytes()).toBytes());
        return all.toByteArray();
    }
}
