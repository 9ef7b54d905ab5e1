package dev.mynah.modem.qmi.dms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Keeps octets in the modem, over power cycles: 512 at most. */
final class WriteUserData implements QmiCommand {
    private static final Tlv<byte[]> DATA = tlv(0x01, "User Data", TlvType.BYTES16);

    @Override
    public MessageForm form() {
        return message(0x0038, "Write User Data").takes(DATA);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        byte[] octets = request.require(DATA);
        if (octets.length > UserData.LONGEST) {
            throw new QmiRefusal(QmiError.ARGUMENT_TOO_LONG);
        }
        UserData.write(client.modem(), octets);
        return Future.succeededFuture(Tlvs.NONE);
    }
}
