package dev.mynah.modem.qmi.wds;

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

/** What the client's connection has carried. */
final class GetPacketStatistics implements QmiCommand {
    private static final Tlv<Long> MASK = tlv(0x01, "Mask", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x0024, "Get Packet Statistics")
                .takes(MASK)
                .gives(PacketStatistics.OF_ANSWER.tlvs().toArray(Tlv<?>[]::new));
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        long mask = request.require(MASK);
        int cid = Connection.required(client).cid();
        return Future.succeededFuture(
                PacketStatistics.OF_ANSWER.of(client.subscription().packetData().traffic(cid), mask));
    }
}
