package dev.mynah.modem.qmi.ctl;

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

/** The host names itself; there is one link, so that its number is the answer's. */
final class SetInstanceId implements QmiCommand {
    private static final Tlv<Integer> ID = tlv(0x01, "ID", TlvType.U8);
    private static final Tlv<Integer> LINK_ID = tlv(0x01, "Link ID", TlvType.U16);

    @Override
    public MessageForm form() {
        return message(0x0020, "Set Instance ID").takes(ID).gives(LINK_ID);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        int instance = request.require(ID);
        return Future.succeededFuture(Tlvs.of(LINK_ID, instance));
    }
}
