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

/** What the client's connection has carried. Nothing is spoiled here, and nothing dropped but what the host's network interface has no room for. */
final class GetPacketStatistics implements QmiCommand {
    private static final Tlv<Long> MASK = tlv(0x01, "Mask", TlvType.U32);
    private static final Tlv<Long> TX_PACKETS = tlv(0x10, "Tx Packets Ok", TlvType.U32);
    private static final Tlv<Long> RX_PACKETS = tlv(0x11, "Rx Packets Ok", TlvType.U32);
    private static final Tlv<Long> TX_ERRORS = tlv(0x12, "Tx Packets Error", TlvType.U32);
    private static final Tlv<Long> RX_ERRORS = tlv(0x13, "Rx Packets Error", TlvType.U32);
    private static final Tlv<Long> TX_OVERFLOWS = tlv(0x14, "Tx Overflows", TlvType.U32);
    private static final Tlv<Long> RX_OVERFLOWS = tlv(0x15, "Rx Overflows", TlvType.U32);
    private static final Tlv<Long> TX_OCTETS = tlv(0x19, "Tx Bytes Ok", TlvType.U64);
    private static final Tlv<Long> RX_OCTETS = tlv(0x1A, "Rx Bytes Ok", TlvType.U64);
    private static final Tlv<Long> TX_DROPPED = tlv(0x1D, "Tx Packets Dropped", TlvType.U32);
    private static final Tlv<Long> RX_DROPPED = tlv(0x1E, "Rx Packets Dropped", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x0024, "Get Packet Statistics")
                .takes(MASK)
                .gives(
                        TX_PACKETS,
                        RX_PACKETS,
                        TX_ERRORS,
                        RX_ERRORS,
                        TX_OVERFLOWS,
                        RX_OVERFLOWS,
                        TX_OCTETS,
                        RX_OCTETS,
                        TX_DROPPED,
                        RX_DROPPED);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        long mask = request.require(MASK);
        int cid = Connection.required(client).cid();
        PacketData.Traffic traffic = client.subscription().packetData().traffic(cid);
        List<Tlv<Long>> tlvs = List.of(
                TX_PACKETS,
                RX_PACKETS,
                TX_ERRORS,
                RX_ERRORS,
                TX_OVERFLOWS,
                RX_OVERFLOWS,
                TX_OCTETS,
                RX_OCTETS,
                TX_DROPPED,
                RX_DROPPED);
        List<Long> values = List.of(
                traffic.uplinkPackets(),
                traffic.downlinkPackets(),
                0L,
                0L,
                0L,
                0L,
                traffic.uplinkOctets(),
                traffic.downlinkOctets(),
                0L,
                traffic.downlinkDropped());
        Tlvs all = Tlvs.NONE;
        for (int bit = 0; bit < tlvs.size(); bit++) {
            if ((mask & (1L << bit)) != 0) {
                all = all.with(tlvs.get(bit), values.get(bit));
            }
        }
        return Future.succeededFuture(all);
    }
}
