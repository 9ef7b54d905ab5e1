package dev.mynah.modem.qmi.wda;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.DataFormat;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** How packets stand on the data port. */
final class GetDataFormat implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x0021, "Get Data Format")
                .gives(FormatTlvs.QOS, FormatTlvs.LINK_LAYER, FormatTlvs.UPLINK, FormatTlvs.DOWNLINK);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(FormatTlvs.of(client.shared().get(DataFormat.CURRENT)));
    }
}
