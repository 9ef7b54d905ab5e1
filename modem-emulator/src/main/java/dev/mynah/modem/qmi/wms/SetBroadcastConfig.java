package dev.mynah.modem.qmi.wms;

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
import java.util.List;
import java.util.Optional;

/** Which messages of cell broadcast are taken, in place of those chosen before. */
final class SetBroadcastConfig implements QmiCommand {
    private static final Tlv<Integer> MODE = tlv(0x01, "Message Mode", TlvType.U8);
    private static final Tlv<List<Channels>> CHANNELS = tlv(0x10, "Channels", Channels.LIST);

    @Override
    public MessageForm form() {
        return message(0x003D, "Set Broadcast Config").takes(MODE, CHANNELS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Format.requireGsm(Optional.of(request.require(MODE)));
        client.subscription().broadcasts().choose(Channels.choice(request.require(CHANNELS)));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
