package dev.mynah.modem.qmi.wms;

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
import java.util.Optional;

/** Whether cell broadcast is taken, besides warnings. */
final class SetBroadcastActivation implements QmiCommand {
    private record Activation(int mode, boolean on) {}

    private static final Tlv<Activation> ACTIVATION = tlv(
            0x01, "Activation", Struct.of(TlvType.U8, Activation::mode, TlvType.BOOL, Activation::on, Activation::new));

    @Override
    public MessageForm form() {
        return message(0x003C, "Set Broadcast Activation").takes(ACTIVATION);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Activation wanted = request.require(ACTIVATION);
        Format.requireGsm(Optional.of(wanted.mode()));
        client.subscription().broadcasts().active(wanted.on());
        return Future.succeededFuture(Tlvs.NONE);
    }
}
