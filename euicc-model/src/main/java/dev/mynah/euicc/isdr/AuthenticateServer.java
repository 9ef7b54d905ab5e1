package dev.mynah.euicc.isdr;

import dev.mynah.euicc.pki.Certificate;
import dev.mynah.euicc.pki.CertificateRole;
import dev.mynah.euicc.pki.EcPublicKey;
import dev.mynah.euicc.pki.EuiccCredentials;
import dev.mynah.euicc.rsp.AuthenticatedServer;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code BF38 { 30 serverSigned1, 5F37 signature, 04 CI key, 30 CERT, A0 context }} to {@code BF38 { A0 { 30 euiccSigned1, 5F37
 * signature, 30 CERT.EUICC, 30 CERT.EUM } }}, or {@code BF38 { A1 { 80 transaction, 02 error } }}. A challenge is answered once: after
 * an error the session is over.
 *
 * <p>ES10b.AuthenticateServer, SGP.22 5.7.13.
 */
final class AuthenticateServer implements Es10Function {

    private static final int TAG = 0xBF38;
    private static final int SEQUENCE = 0x30;
    private static final int SIGNATURE = 0x5F37;
    private static final int TRANSACTION_ID = 0x80;
    private static final int EUICC_CHALLENGE = 0x81;
    private static final int SERVER_ADDRESS = 0x83;
    private static final int SERVER_CHALLENGE = 0x84;
    private static final List<Integer> REQUEST = List.of(SEQUENCE, SIGNATURE, 0x04, SEQUENCE, 0xA0);

    /** AuthenticateErrorCode. */
    private enum Failure {
        INVALID_CERTIFICATE(1),
        INVALID_SIGNATURE(2),
        UNSUPPORTED_CURVE(3),
        NO_SESSION_CONTEXT(4),
        INVALID_OID(5),
        EUICC_CHALLENGE_MISMATCH(6),
        CI_KEY_UNKNOWN(7);

        final int code;

        Failure(int code) {
            this.code = code;
        }
    }

    /**
     * serverSigned1 with what it says.
     *
     * @param whole as it was signed
     */
    private record ServerSigned(
            Tlv whole, byte[] transactionId, byte[] euiccChallenge, String address, byte[] serverChallenge) {

        static Optional<ServerSigned> parse(Tlv object) {
            Optional<byte[]> transaction = object.bytes(TRANSACTION_ID).filter(it -> it.length >= 1 && it.length <= 16);
            Optional<byte[]> challenge = object.bytes(EUICC_CHALLENGE).filter(it -> it.length == 16);
            Optional<String> address = object.bytes(SERVER_ADDRESS).flatMap(Der::toText);
            Optional<byte[]> answer = object.bytes(SERVER_CHALLENGE).filter(it -> it.length == 16);
            return transaction.isEmpty() || challenge.isEmpty() || address.isEmpty() || answer.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new ServerSigned(object, transaction.get(), challenge.get(), address.get(), answer.get()));
        }
    }

    @Override
    public List<String> results() {
        return Arrays.stream(Failure.values())
                .map(it -> ResultName.of(it.code, it))
                .toList();
    }

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        List<Tlv> parts = request.children();
        // Later versions add to the end.
        if (parts.size() < REQUEST.size()
                || !parts.stream().map(Tlv::tag).limit(REQUEST.size()).toList().equals(REQUEST)) {
            return Es10Answer.INCORRECT_DATA;
        }
        Optional<ServerSigned> signed = ServerSigned.parse(parts.get(0));
        if (signed.isEmpty()) {
            return Es10Answer.INCORRECT_DATA;
        }
        byte[] signature = request.bytes(SIGNATURE).orElseThrow();
        Optional<EuiccCredentials> credentials =
                card.rsp().identity().under(request.bytes(0x04).orElseThrow());
        Optional<Certificate> certificate = Certificate.of(parts.get(3));
        Optional<Failure> failure = credentials
                .map(it -> failure(card, it, certificate, signed.get(), signature))
                .orElse(Optional.of(Failure.CI_KEY_UNKNOWN));
        if (failure.isPresent()) {
            card.rsp().end();
            return Es10Answer.of(Tlv.of(
                    TAG,
                    Tlv.of(
                            0xA1,
                            Tlv.of(TRANSACTION_ID, signed.get().transactionId()),
                            Tlv.of(0x02, Der.integer(failure.get().code)))));
        }
        return authenticated(card, credentials.orElseThrow(), certificate.orElseThrow(), signed.get(), parts.get(4));
    }

    private static Optional<Failure> failure(
            IsdR card,
            EuiccCredentials credentials,
            Optional<Certificate> certificate,
            ServerSigned signed,
            byte[] signature) {
        if (certificate.filter(it -> it.issuedBy(credentials.issuer())).isEmpty()) {
            return Optional.of(Failure.INVALID_CERTIFICATE);
        }
        Optional<EcPublicKey> key = certificate.get().publicKey();
        if (key.isEmpty()) {
            return Optional.of(Failure.UNSUPPORTED_CURVE);
        }
        boolean forServers = certificate.get().hasRole(CertificateRole.DP_AUTH)
                || certificate.get().hasRole(CertificateRole.DS_AUTH);
        if (!forServers) {
            return Optional.of(Failure.INVALID_OID);
        }
        if (!certificate.get().mayAuthenticate()
                || certificate.get().registeredId().isEmpty()) {
            return Optional.of(Failure.INVALID_CERTIFICATE);
        }
        if (!key.get().verifies(signed.whole().toBytes(), signature)) {
            return Optional.of(Failure.INVALID_SIGNATURE);
        }
        Optional<byte[]> challenge = card.rsp().challenge();
        if (challenge.isEmpty()) {
            return Optional.of(Failure.NO_SESSION_CONTEXT);
        }
        return Arrays.equals(challenge.get(), signed.euiccChallenge())
                ? Optional.empty()
                : Optional.of(Failure.EUICC_CHALLENGE_MISMATCH);
    }

    private static Es10Answer authenticated(
            IsdR card, EuiccCredentials credentials, Certificate certificate, ServerSigned signed, Tlv context) {
        Tlv euiccSigned = Tlv.of(
                SEQUENCE,
                Tlv.of(TRANSACTION_ID, signed.transactionId()),
                Tlv.of(SERVER_ADDRESS, Der.utf8(signed.address())),
                Tlv.of(SERVER_CHALLENGE, signed.serverChallenge()),
                GetEuiccInfo2.of(card),
                context);
        byte[] signature = credentials.sign(euiccSigned.toBytes());
        card.rsp()
                .authenticated(new AuthenticatedServer(
                        credentials,
                        certificate,
                        certificate.registeredId().orElseThrow(),
                        signed.transactionId(),
                        signed.address(),
                        signature));
        return Es10Answer.of(Tlv.of(
                TAG,
                Tlv.of(
                        0xA0,
                        euiccSigned,
                        Tlv.of(SIGNATURE, signature),
                        credentials.euicc().certificate().toTlv(),
                        credentials.eum().toTlv())));
    }
}
