package dev.mynah.modem.qmi.pbm;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.List;

/** The numbers that call for help here and now, by who says so. */
final class GetEmergencyList implements QmiCommand {
    /** @param flags whom it reaches. TS 24.008 10.5.4.33 */
    private record Called(int flags, String digits) {}

    private record OfSession(int session, List<Called> numbers) {}

    private static final TlvType<List<OfSession>> BY_SESSION = TlvType.list(
            TlvType.U8,
            Struct.of(
                    TlvType.U8,
                    OfSession::session,
                    TlvType.list(
                            TlvType.U8,
                            Struct.of(TlvType.U8, Called::flags, TlvType.STRING8, Called::digits, Called::new)),
                    OfSession::numbers,
                    OfSession::new));

    private static final Tlv<List<String>> HARDCODED =
            tlv(0x10, "Hardcoded Numbers", TlvType.list(TlvType.U8, TlvType.STRING8));
    private static final Tlv<List<OfSession>> CARD = tlv(0x12, "Card Numbers", BY_SESSION);
    private static final Tlv<List<OfSession>> NETWORK = tlv(0x13, "Network Numbers", BY_SESSION);

    @Override
    public MessageForm form() {
        return message(0x000E, "Get Emergency List").gives(HARDCODED, CARD, NETWORK);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        List<String> hardcoded = client.subscription().calls().helpNumbers().stream()
                .filter(it -> it.source() == Calls.HelpSource.STANDARD)
                .map(Calls.HelpNumber::digits)
                .toList();
        return Future.succeededFuture(Tlvs.of(HARDCODED, hardcoded)
                .with(CARD, of(client, Calls.HelpSource.CARD))
                .with(NETWORK, of(client, Calls.HelpSource.NETWORK)));
    }

    private static List<OfSession> of(QmiClient client, Calls.HelpSource source) {
        return PbmSession.all(client).stream()
                .map(it -> new OfSession(it, of(PbmSession.slot(client, it), source)))
                .filter(it -> !it.numbers().isEmpty())
                .toList();
    }

    private static List<Called> of(Subscription slot, Calls.HelpSource source) {
        return slot.calls().helpNumbers().stream()
                .filter(it -> it.source() == source)
                .map(it -> new Called(it.category(), it.digits()))
                .toList();
    }
}
