package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.List;

/** The profile of the LTE attach that stands, and that of the next one where it is another. */
final class GetLteAttachPdnList implements QmiCommand {
    private static final Tlv<List<Integer>> CURRENT = tlv(0x10, "Current List", TlvType.list(TlvType.U8, TlvType.U16));
    private static final Tlv<List<Integer>> PENDING = tlv(0x11, "Pending List", TlvType.list(TlvType.U8, TlvType.U16));

    @Override
    public MessageForm form() {
        return message(0x0094, "Get LTE Attach PDN List").gives(CURRENT, PENDING);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        PacketData data = client.subscription().packetData();
        Tlvs current = Tlvs.of(CURRENT, List.of(data.attachContext()));
        boolean pending = data.nextAttachContext() != data.attachContext();
        return Future.succeededFuture(pending ? current.with(PENDING, List.of(data.nextAttachContext())) : current);
    }
}
