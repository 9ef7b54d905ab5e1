package dev.mynah.modem.qmi.ctl;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.DataFormat;
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

/** How packets stand on the data port; what WDA has since taken over. Kept with WDA's format. */
final class SetDataFormat implements QmiCommand {
    private static final Tlv<Integer> FORMAT = tlv(0x01, "Format", TlvType.U8);
    private static final Tlv<Integer> PROTOCOL = tlv(0x10, "Protocol", TlvType.U16);

    @Override
    public MessageForm form() {
        return message(0x0026, "Set Data Format").takes(FORMAT, PROTOCOL).gives(PROTOCOL);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        DataFormat wanted = DataFormat.wanted(client, request.get(PROTOCOL));
        // A QoS header before each packet: nothing here would fill it in.
        if (request.require(FORMAT) != 0) {
            throw new QmiRefusal(QmiError.INVALID_DATA_FORMAT);
        }
        client.shared().set(DataFormat.CURRENT, wanted);
        return Future.succeededFuture(Tlvs.of(PROTOCOL, wanted.code()));
    }
}
