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

/** What a host says first to a proxy: the device node it wants. Not of the modem itself, which answers with an error. */
final class InternalProxyOpen implements QmiCommand {
    private static final Tlv<String> DEVICE_PATH = tlv(0x01, "Device Path", TlvType.STRING);

    @Override
    public MessageForm form() {
        return message(0xFF00, "Internal Proxy Open").takes(DEVICE_PATH);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        client.control().device(request.require(DEVICE_PATH));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
