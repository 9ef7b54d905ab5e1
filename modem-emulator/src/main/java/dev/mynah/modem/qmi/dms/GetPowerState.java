package dev.mynah.modem.qmi.dms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** There is no battery: power comes from outside. */
final class GetPowerState implements QmiCommand {
    private record Power(int flags, int battery) {}

    private static final int FROM_OUTSIDE = 0x01;

    private static final Tlv<Power> INFO =
            tlv(0x01, "Info", Struct.of(TlvType.U8, Power::flags, TlvType.U8, Power::battery, Power::new));

    @Override
    public MessageForm form() {
        return message(0x0026, "Get Power State").gives(INFO);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(Tlvs.of(INFO, new Power(FROM_OUTSIDE, 0)));
    }
}
