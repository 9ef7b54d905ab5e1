package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;

/** A key and the PIN that is to be, as two messages have them. */
record TwoCodes(int pin, String old, String wanted) {
    static final Tlv<TwoCodes> INFO = tlv(
            0x02,
            "Info",
            Struct.of(
                    TlvType.U8,
                    TwoCodes::pin,
                    TlvType.STRING8,
                    TwoCodes::old,
                    TlvType.STRING8,
                    TwoCodes::wanted,
                    TwoCodes::new));

    @Override
    public String toString() {
        return "PIN " + pin;
    }
}
