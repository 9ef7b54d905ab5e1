package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.Optional;

/** Has a client told when anything of a card is new. */
final class RefreshRegisterAll implements QmiCommand {
    private static final Tlv<Boolean> INFO = tlv(0x02, "Info", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x0044, "Refresh Register All").takes(Session.SESSION, INFO);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        boolean on = request.require(INFO);
        Session session = Session.of(request);
        Subscription slot = session.subscription(client);
        client.set(
                RefreshReport.WANTED,
                on ? Optional.of(new RefreshReport.Wanted(session, slot, Optional.empty())) : Optional.empty());
        return Future.succeededFuture(Tlvs.NONE);
    }
}
