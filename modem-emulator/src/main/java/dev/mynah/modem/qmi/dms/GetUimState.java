package dev.mynah.modem.qmi.dms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Whether the card can be used. */
final class GetUimState implements QmiCommand {
    private static final Tlv<Integer> STATE = tlv(0x01, "State", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0044, "UIM Get State").gives(STATE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(
                Tlvs.of(STATE, UimState.of(client.subscription().sim().state())));
    }
}
