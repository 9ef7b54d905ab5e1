package dev.mynah.modem.qmi.nas;

import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.network.air.Plmn;

/** A network as two numbers; that 01 is not 001 has to be said beside them. */
public record NetworkId(int mcc, int mnc, boolean threeDigits) {
    /** MCC, MNC and whether the MNC has three digits. */
    static final TlvType<NetworkId> WITH_DIGITS = Struct.of(
            TlvType.U16,
            NetworkId::mcc,
            TlvType.U16,
            NetworkId::mnc,
            TlvType.BOOL,
            NetworkId::threeDigits,
            NetworkId::new);

    public static NetworkId of(Plmn plmn) {
        return new NetworkId(
                Integer.parseInt(plmn.mcc()),
                Integer.parseInt(plmn.mnc()),
                plmn.mnc().length() == 3);
    }

    /** Refused with INVALID_ARGUMENT where the numbers are of no network. */
    Plmn plmn() {
        if (mcc > 999 || mnc > 999) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        boolean three = threeDigits || mnc > 99;
        return new Plmn("%03d".formatted(mcc), (three ? "%03d" : "%02d").formatted(mnc));
    }
}
