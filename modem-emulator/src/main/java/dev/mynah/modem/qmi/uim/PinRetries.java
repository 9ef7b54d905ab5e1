package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;

/** How often a PIN and its unblock key may still be tried: what a refusal says. */
record PinRetries(int pin, int puk) {
    static final Tlv<PinRetries> LEFT = tlv(
            0x10,
            "Retries Remaining",
            Struct.of(TlvType.U8, PinRetries::pin, TlvType.U8, PinRetries::puk, PinRetries::new));

    static Tlvs of(PinStatus status) {
        return Tlvs.of(LEFT, new PinRetries(status.pinTries(), status.pukTries()));
    }

    /** The PIN of a number; the universal one is not known by itself. */
    static PinKey key(int id) {
        return switch (id) {
            case 1 -> PinKey.PIN1;
            case 2 -> PinKey.PIN2;
            default -> throw new QmiRefusal(QmiError.INVALID_PIN_ID);
        };
    }
}
