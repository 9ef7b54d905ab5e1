package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Network;
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

/** Attaches to the packet domain or detaches; answered when begun. */
final class AttachDetach implements QmiCommand {
    private static final int ATTACH = 1;
    private static final int DETACH = 2;
    private static final Tlv<Integer> ACTION = tlv(0x10, "Action", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0023, "Attach Detach").takes(ACTION);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Network network = client.subscription().network();
        int action = request.get(ACTION).orElseThrow(() -> new QmiRefusal(QmiError.MISSING_ARGUMENT));
        if (action != ATTACH && action != DETACH) {
            throw new QmiRefusal(QmiError.INVALID_PS_ATTACH_ACTION);
        }
        if (network.attached() == (action == ATTACH)) {
            throw new QmiRefusal(QmiError.NO_EFFECT);
        }
        (action == ATTACH ? network.attach() : network.detach()).onFailure(told -> {});
        return Future.succeededFuture(Tlvs.NONE);
    }
}
