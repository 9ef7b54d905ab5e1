package dev.mynah.modem.qmi.dms;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.PinStatus;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;

/** How often a PIN and its unblock key may still be tried: what a refusal says. */
record PinRetries(int pin, int puk) {
    static final Tlv<PinRetries> LEFT = tlv(
            0x10,
            "Pin Retries Status",
            Struct.of(TlvType.U8, PinRetries::pin, TlvType.U8, PinRetries::puk, PinRetries::new));

    static Tlvs of(PinStatus status) {
        return Tlvs.of(LEFT, new PinRetries(status.pinTries(), status.pukTries()));
    }
}
