package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;

/** What an answer and an indication say of the signal. */
final class SignalTlvs {
    private static final Tlv<Integer> GSM = tlv(0x12, "GSM Signal Strength", TlvType.I8);
    private static final Tlv<Signal.Wcdma> WCDMA = tlv(0x13, "WCDMA Signal Strength", Signal.Wcdma.TYPE);
    private static final Tlv<Signal.Lte> LTE = tlv(0x14, "LTE Signal Strength", Signal.Lte.TYPE);
    private static final Tlv<Signal.Nr5g> NR5G = tlv(0x17, "5G Signal Strength", Signal.Nr5g.TYPE);
    private static final Tlv<Integer> NR5G_RSRQ = tlv(0x18, "5G Signal Strength Extended", TlvType.I16);
    private static final Tlv<Integer> WCDMA_RSCP = tlv(0x19, "WCDMA RSCP", TlvType.I16);

    private SignalTlvs() {}

    static Tlv<?>[] all() {
        return new Tlv<?>[] {GSM, WCDMA, LTE, NR5G, NR5G_RSRQ, WCDMA_RSCP};
    }

    /** Nothing of a technology that is not camped on. */
    static Tlvs of(Signal signal) {
        return switch (signal.rat()) {
            case GSM -> Tlvs.of(GSM, signal.level());
            case UTRAN -> Tlvs.of(WCDMA, signal.wcdma()).with(WCDMA_RSCP, signal.level());
            case E_UTRAN -> Tlvs.of(LTE, signal.lte());
            case NR -> Tlvs.of(NR5G, signal.nr5g()).with(NR5G_RSRQ, signal.rsrq());
        };
    }
}
