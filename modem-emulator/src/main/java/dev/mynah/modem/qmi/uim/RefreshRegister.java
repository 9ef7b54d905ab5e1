package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

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
import java.util.Optional;

/** Has a client told when files of a card are new. The modem goes ahead with it and asks for no votes. */
final class RefreshRegister implements QmiCommand {
    private record Wanted(boolean on, boolean vote, List<FileName> files) {}

    private static final Tlv<Wanted> INFO = tlv(
            0x02,
            "Info",
            Struct.of(
                    TlvType.BOOL,
                    Wanted::on,
                    TlvType.BOOL,
                    Wanted::vote,
                    TlvType.list(TlvType.U16, FileName.TYPE),
                    Wanted::files,
                    Wanted::new));

    @Override
    public MessageForm form() {
        return message(0x002A, "Refresh Register").takes(Session.SESSION, INFO);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Wanted wanted = request.require(INFO);
        Session session = Session.of(request);
        Subscription slot = session.subscription(client);
        List<Integer> files = wanted.files().stream().map(FileName::id).toList();
        client.set(
                RefreshReport.WANTED,
                wanted.on()
                        ? Optional.of(new RefreshReport.Wanted(session, slot, Optional.of(files)))
                        : Optional.empty());
        return Future.succeededFuture(Tlvs.NONE);
    }
}
