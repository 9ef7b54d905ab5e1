package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.List;

/**
 * What a connection has carried, by the bits of a mask. Nothing is spoiled here, and nothing dropped but what the host's
 * network interface has no room for.
 */
final class PacketStatistics {
    static final PacketStatistics OF_ANSWER = new PacketStatistics(0x1D, 0x1E);
    static final PacketStatistics OF_REPORT = new PacketStatistics(0x25, 0x26);

    private final List<Tlv<Long>> tlvs;

    private PacketStatistics(int txDropped, int rxDropped) {
        tlvs = List.of(
                tlv(0x10, "Tx Packets Ok", TlvType.U32),
                tlv(0x11, "Rx Packets Ok", TlvType.U32),
                tlv(0x12, "Tx Packets Error", TlvType.U32),
                tlv(0x13, "Rx Packets Error", TlvType.U32),
                tlv(0x14, "Tx Overflows", TlvType.U32),
                tlv(0x15, "Rx Overflows", TlvType.U32),
                tlv(0x19, "Tx Bytes Ok", TlvType.U64),
                tlv(0x1A, "Rx Bytes Ok", TlvType.U64),
                tlv(txDropped, "Tx Packets Dropped", TlvType.U32),
                tlv(rxDropped, "Rx Packets Dropped", TlvType.U32));
    }

    List<Tlv<Long>> tlvs() {
        return tlvs;
    }

    Tlvs of(PacketData.Traffic traffic, long mask) {
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
        return all;
    }
}
