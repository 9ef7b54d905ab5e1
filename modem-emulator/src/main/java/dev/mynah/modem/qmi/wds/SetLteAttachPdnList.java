package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Network;
import dev.mynah.modem.PacketData;
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
import java.util.List;

/**
 * Chooses the profile of LTE attaches: from the next one on, or of one that is made at once. The answer says that it is
 * chosen, the indication what came of it.
 */
final class SetLteAttachPdnList implements QmiCommand {
    private static final long NO_ACTION = 1;
    private static final long DETACH = 2;
    private static final Tlv<List<Integer>> LIST = tlv(0x01, "List", TlvType.list(TlvType.U8, TlvType.U16));
    private static final Tlv<Long> ACTION = tlv(0x10, "Action", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x0093, "Set LTE Attach PDN List").takes(LIST, ACTION);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        List<Integer> list = request.require(LIST);
        long action = request.get(ACTION).orElse(NO_ACTION);
        if (list.size() != GetMaxLteAttachPdnNumber.MOST || (action != NO_ACTION && action != DETACH)) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        PacketData data = client.subscription().packetData();
        int cid = Contexts.of(data, list.get(0))
                .orElseThrow(() -> new QmiRefusal(QmiError.INVALID_PROFILE))
                .cid();
        return data.attachBy(cid).map(chosen -> {
            boolean again = action == DETACH && data.attachContext() != cid;
            (again ? attachAgain(client.subscription().network()) : Future.succeededFuture())
                    .onComplete(done -> LteAttachPdnListReport.tell(client, done.succeeded()));
            return Tlvs.NONE;
        });
    }

    private static Future<Void> attachAgain(Network network) {
        return network.detach().compose(detached -> network.attach());
    }
}
