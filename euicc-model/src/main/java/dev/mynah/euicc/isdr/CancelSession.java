package dev.mynah.euicc.isdr;

import dev.mynah.euicc.rsp.AuthenticatedServer;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code BF41 { 80 transaction, 81 reason }} to {@code BF41 { A0 { 30 { 80 transaction, 81 server, 82 reason }, 5F37 signature } }},
 * or {@code BF41 { 81 error }}: ends the session, and proves to the server that the eUICC did.
 *
 * <p>ES10b.CancelSession, SGP.22 5.7.14.
 */
final class CancelSession implements Es10Function {

    private static final int TAG = 0xBF41;
    private static final int INVALID_TRANSACTION_ID = 5;
    private static final int HIGHEST_REASON = 255;

    @Override
    public List<String> results() {
        return List.of("5 invalidTransactionId");
    }

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        Optional<byte[]> transaction = request.bytes(0x80);
        OptionalInt reason = request.bytes(0x81).map(Der::toInt).orElse(OptionalInt.empty());
        if (transaction.isEmpty() || reason.stream().noneMatch(it -> it >= 0 && it <= HIGHEST_REASON)) {
            return Es10Answer.INCORRECT_DATA;
        }
        Optional<AuthenticatedServer> server =
                card.rsp().server().filter(it -> Arrays.equals(it.transactionId(), transaction.get()));
        if (server.isEmpty()) {
            return Es10Answer.of(Tlv.of(TAG, Tlv.of(0x81, Der.integer(INVALID_TRANSACTION_ID))));
        }
        Tlv signed = Tlv.of(
                0x30,
                Tlv.of(0x80, transaction.get()),
                Tlv.of(0x81, server.get().id().toBytes()),
                Tlv.of(0x82, Der.integer(reason.getAsInt())));
        byte[] signature = server.get().credentials().sign(signed.toBytes());
        card.rsp().end();
        return Es10Answer.of(Tlv.of(TAG, Tlv.of(0xA0, signed, Tlv.of(0x5F37, signature))));
    }
}
