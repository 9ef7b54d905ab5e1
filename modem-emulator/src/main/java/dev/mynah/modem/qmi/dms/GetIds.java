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

/** The IMEI. An ESN and a MEID are for CDMA only, and not there. */
final class GetIds implements QmiCommand {
    private static final Tlv<String> IMEI = tlv(0x11, "IMEI", TlvType.STRING);
    private static final Tlv<String> IMEI_SOFTWARE_VERSION = tlv(0x13, "IMEI Software Version", TlvType.STRING);

    @Override
    public MessageForm form() {
        return message(0x0025, "Get IDs").gives(IMEI, IMEI_SOFTWARE_VERSION);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(Tlvs.of(IMEI, client.subscription().imei())
                .with(IMEI_SOFTWARE_VERSION, client.subscription().softwareVersion()));
    }
}
