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

/** What a host has kept in the modem. */
final class ReadUserData implements QmiCommand {
    private static final Tlv<byte[]> DATA = tlv(0x01, "User Data", TlvType.BYTES16);

    @Override
    public MessageForm form() {
        return message(0x0037, "Read User Data").gives(DATA);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(Tlvs.of(DATA, UserData.read(client.modem())));
    }
}
