package dev.mynah.euicc.isdr;

import dev.mynah.euicc.pki.Certificate;
import dev.mynah.euicc.pki.CertificateRole;
import dev.mynah.euicc.pki.EcKeyPair;
import dev.mynah.euicc.pki.EcPublicKey;
import dev.mynah.euicc.rsp.AuthenticatedServer;
import dev.mynah.euicc.rsp.PreparedDownload;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code BF21 { 30 smdpSigned2, 5F37 signature, [04 hashed confirmation code], 30 CERT.DPpb }} to {@code BF21 { A0 { 30
 * euiccSigned2, 5F37 signature } }}, or {@code BF21 { A1 { 80 transaction, 02 error } }}. After an error the session can still be
 * cancelled.
 *
 * <p>ES10b.PrepareDownload, SGP.22 5.7.5.
 */
final class PrepareDownload implements Es10Function {

    private static final int TAG = 0xBF21;
    private static final int SEQUENCE = 0x30;
    private static final int SIGNATURE = 0x5F37;
    private static final int TRANSACTION_ID = 0x80;
    private static final int ONE_TIME_KEY = 0x5F49;
    private static final int HASH = 0x04;
    private static final int HASH_BYTES = 32;

    /** DownloadErrorCode. */
    private enum Failure {
        INVALID_CERTIFICATE(1),
        INVALID_SIGNATURE(2),
        UNSUPPORTED_CURVE(3),
        NO_SESSION_CONTEXT(4),
        INVALID_TRANSACTION_ID(5),
        UNDEFINED_ERROR(127);

        final int code;

        Failure(int code) {
            this.code = code;
        }
    }

    /**
     * The request, taken apart.
     *
     * @param signed smdpSigned2
     * @param boundFor the one-time key for which the server has bound the package already
     */
    private record Request(
            Tlv signed,
            byte[] transactionId,
            boolean codeRequired,
            Optional<byte[]> boundFor,
            byte[] signature,
            Optional<byte[]> hash,
            Tlv certificate) {

        static Optional<Request> parse(Tlv request) {
            List<Tlv> parts = request.children();
            boolean hashed = parts.size() > 2 && parts.get(2).tag() == HASH;
            List<Integer> tags =
                    hashed ? List.of(SEQUENCE, SIGNATURE, HASH, SEQUENCE) : List.of(SEQUENCE, SIGNATURE, SEQUENCE);
            if (!parts.stream().map(Tlv::tag).limit(tags.size()).toList().equals(tags)) {
                return Optional.empty();
            }
            Tlv signed = parts.get(0);
            Optional<byte[]> transaction = signed.bytes(TRANSACTION_ID);
            Optional<Boolean> required = signed.bytes(0x01).flatMap(Der::toBoolean);
            Optional<byte[]> hash = request.bytes(HASH);
            if (transaction.isEmpty()
                    || required.isEmpty()
                    || hash.filter(it -> it.length != HASH_BYTES).isPresent()) {
                return Optional.empty();
            }
            return Optional.of(new Request(
                    signed,
                    transaction.get(),
                    required.get(),
                    signed.bytes(ONE_TIME_KEY),
                    request.bytes(SIGNATURE).orElseThrow(),
                    hash,
                    parts.get(hashed ? 3 : 2)));
        }
    }

    @Override
    public List<String> results() {
        return Arrays.stream(Failure.values())
                .map(it -> ResultName.of(it.code, it))
                .toList();
    }

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv object) {
        Optional<Request> parsed = Request.parse(object);
        if (parsed.isEmpty()) {
            return Es10Answer.INCORRECT_DATA;
        }
        Request request = parsed.get();
        Optional<AuthenticatedServer> server = card.rsp().server();
        Optional<Certificate> certificate = Certificate.of(request.certificate());
        Optional<Failure> failure =
                server.map(it -> failure(it, certificate, request)).orElse(Optional.of(Failure.NO_SESSION_CONTEXT));
        if (failure.isPresent()) {
            return Es10Answer.of(Tlv.of(
                    TAG,
                    Tlv.of(
                            0xA1,
                            Tlv.of(TRANSACTION_ID, request.transactionId()),
                            Tlv.of(0x02, Der.integer(failure.get().code)))));
        }
        EcPublicKey binder = certificate.flatMap(Certificate::publicKey).orElseThrow();
        EcKeyPair oneTimeKey = card.rsp().oneTimeKeys().take(binder.curve(), request.boundFor());
        card.rsp().prepared(new PreparedDownload(server.get(), binder, oneTimeKey));
        return prepared(server.get(), oneTimeKey, request);
    }

    private static Optional<Failure> failure(
            AuthenticatedServer server, Optional<Certificate> certificate, Request request) {
        // A discovery server has nothing to download.
        if (!server.certificate().hasRole(CertificateRole.DP_AUTH)) {
            return Optional.of(Failure.NO_SESSION_CONTEXT);
        }
        boolean ofThisServer = certificate
                .filter(it -> it.issuedBy(server.credentials().issuer())
                        && it.hasRole(CertificateRole.DP_PB)
                        && it.mayAuthenticate()
                        && it.registeredId().equals(Optional.of(server.id())))
                .isPresent();
        if (!ofThisServer) {
            return Optional.of(Failure.INVALID_CERTIFICATE);
        }
        Optional<EcPublicKey> key = certificate.get().publicKey();
        if (key.isEmpty()) {
            return Optional.of(Failure.UNSUPPORTED_CURVE);
        }
        if (!key.get().verifies(with(request.signed(), server.euiccSignature()), request.signature())) {
            return Optional.of(Failure.INVALID_SIGNATURE);
        }
        if (!Arrays.equals(request.transactionId(), server.transactionId())) {
            return Optional.of(Failure.INVALID_TRANSACTION_ID);
        }
        return request.codeRequired() && request.hash().isEmpty()
                ? Optional.of(Failure.UNDEFINED_ERROR)
                : Optional.empty();
    }

    private static Es10Answer prepared(AuthenticatedServer server, EcKeyPair oneTimeKey, Request request) {
        List<Tlv> signed = new ArrayList<>();
        signed.add(Tlv.of(TRANSACTION_ID, server.transactionId()));
        signed.add(Tlv.of(ONE_TIME_KEY, oneTimeKey.publicKey().toBytes()));
        request.hash().ifPresent(it -> signed.add(Tlv.of(HASH, it)));
        Tlv euiccSigned = Tlv.of(SEQUENCE, signed);
        byte[] signature = server.credentials().sign(with(euiccSigned, request.signature()));
        return Es10Answer.of(Tlv.of(TAG, Tlv.of(0xA0, euiccSigned, Tlv.of(SIGNATURE, signature))));
    }

    /** What is signed: an object, and the signature of the other side before it. */
    private static byte[] with(Tlv object, byte[] signature) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(object.toBytes());
        bytes.writeBytes(Tlv.of(SIGNATURE, signature).toBytes());
        return bytes.toByteArray();
    }
}
