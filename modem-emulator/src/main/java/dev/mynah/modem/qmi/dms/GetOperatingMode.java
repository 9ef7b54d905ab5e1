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

/** How much of the device works. */
final class GetOperatingMode implements QmiCommand {
    private static final Tlv<Integer> MODE = tlv(0x01, "Mode", TlvType.U8);
    private static final Tlv<Boolean> HARDWARE_RESTRICTED = tlv(0x11, "Hardware Restricted Mode", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x002D, "Get Operating Mode").gives(MODE, HARDWARE_RESTRICTED);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        OperatingMode mode = OperatingMode.of(client.subscription().functionality());
        return Future.succeededFuture(Tlvs.of(MODE, mode.code()).with(HARDWARE_RESTRICTED, false));
    }
}
