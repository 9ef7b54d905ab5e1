package dev.mynah.modem.qmi.wda;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.DataFormat;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/**
 * Sets how packets stand on the data port; what it is then is the answer. A modem that has no aggregation answers that it has
 * none, whatever a host asks for.
 */
final class SetDataFormat implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x0020, "Set Data Format")
                .takes(FormatTlvs.QOS, FormatTlvs.LINK_LAYER, FormatTlvs.UPLINK, FormatTlvs.DOWNLINK)
                .gives(FormatTlvs.QOS, FormatTlvs.LINK_LAYER, FormatTlvs.UPLINK, FormatTlvs.DOWNLINK);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        DataFormat wanted = DataFormat.wanted(client, request.get(FormatTlvs.LINK_LAYER));
        if (request.get(FormatTlvs.QOS).orElse(false)) {
            throw new QmiRefusal(QmiError.INVALID_DATA_FORMAT);
        }
        client.shared().set(DataFormat.CURRENT, wanted);
        return Future.succeededFuture(FormatTlvs.of(wanted));
    }
}
