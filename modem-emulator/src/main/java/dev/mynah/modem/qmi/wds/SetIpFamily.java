package dev.mynah.modem.qmi.wds;

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

/** Which addresses the next connection of the client is for. */
final class SetIpFamily implements QmiCommand {
    private static final Tlv<Integer> PREFERENCE = tlv(0x01, "Preference", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x004D, "Set IP Family").takes(PREFERENCE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        client.set(Connection.FAMILY, IpFamily.of(request.require(PREFERENCE)));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
