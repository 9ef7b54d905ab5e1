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

/** Which changes the client wants to hear of. There is no battery and no activation that could change. */
final class SetEventReport implements QmiCommand {
    private static final Tlv<Boolean> PIN = tlv(0x12, "PIN State Reporting", TlvType.BOOL);
    private static final Tlv<Boolean> MODE = tlv(0x14, "Operating Mode Reporting", TlvType.BOOL);
    private static final Tlv<Boolean> UIM = tlv(0x15, "UIM State Reporting", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x0001, "Set Event Report").takes(PIN, MODE, UIM);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        request.get(PIN).ifPresent(it -> client.set(EventReport.PINS_WANTED, it));
        request.get(MODE).ifPresent(it -> client.set(EventReport.MODE_WANTED, it));
        request.get(UIM).ifPresent(it -> client.set(EventReport.UIM_WANTED, it));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
