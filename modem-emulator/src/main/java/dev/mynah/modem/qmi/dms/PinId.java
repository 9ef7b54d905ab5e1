package dev.mynah.modem.qmi.dms;

import dev.mynah.modem.PinKey;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;

/** Which PIN a message is about. */
final class PinId {
    private PinId() {}

    static PinKey key(int id) {
        return switch (id) {
            case 1 -> PinKey.PIN1;
            case 2 -> PinKey.PIN2;
            default -> throw new QmiRefusal(QmiError.INVALID_PIN_ID);
        };
    }
}
