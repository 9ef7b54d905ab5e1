package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Sim;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;

/** The card's own status words. */
record CardResult(int sw1, int sw2) {
    static final TlvType<CardResult> TYPE =
            Struct.of(TlvType.U8, CardResult::sw1, TlvType.U8, CardResult::sw2, CardResult::new);
    static final Tlv<CardResult> OF_A_FILE = tlv(0x10, "Card Result", TYPE);
    static final Tlv<CardResult> OF_A_CHANNEL = tlv(0x11, "Card result", TYPE);

    static CardResult of(Sim.FileResponse response) {
        return new CardResult(response.sw1(), response.sw2());
    }

    boolean good() {
        return sw1 == 0x90 || sw1 == 0x91 || sw1 == 0x92 || sw1 == 0x62 || sw1 == 0x63;
    }

    /** Refused as the card refused it, with its words, unless it did as told. */
    Tlvs succeeded() {
        Tlvs words = Tlvs.of(OF_A_FILE, this);
        if (good()) {
            return words;
        }
        throw new QmiRefusal(error(), words);
    }

    private QmiError error() {
        return switch (sw1 << 8 | sw2) {
            case 0x6A82 -> QmiError.SIM_FILE_NOT_FOUND;
            case 0x6982, 0x6985, 0x6986 -> QmiError.ACCESS_DENIED;
            case 0x6A83, 0x6B00, 0x6A86 -> QmiError.INVALID_ARGUMENT;
            default -> QmiError.INTERNAL;
        };
    }
}
