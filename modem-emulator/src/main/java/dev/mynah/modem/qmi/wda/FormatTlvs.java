package dev.mynah.modem.qmi.wda;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.DataFormat;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;

/** How packets stand on the data port. There is no aggregation. */
final class FormatTlvs {
    static final Tlv<Boolean> QOS = tlv(0x10, "QoS Format", TlvType.BOOL);
    static final Tlv<Long> LINK_LAYER = tlv(0x11, "Link Layer Protocol", TlvType.U32);
    static final Tlv<Long> UPLINK = tlv(0x12, "Uplink Data Aggregation Protocol", TlvType.U32);
    static final Tlv<Long> DOWNLINK = tlv(0x13, "Downlink Data Aggregation Protocol", TlvType.U32);
    static final long NO_AGGREGATION = 0;

    private FormatTlvs() {}

    static Tlvs of(DataFormat format) {
        return Tlvs.of(QOS, false)
                .with(LINK_LAYER, (long) format.code())
                .with(UPLINK, NO_AGGREGATION)
                .with(DOWNLINK, NO_AGGREGATION);
    }
}
