package dev.mynah.modem.qmi.wms;

import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import java.util.Optional;

/** What the octets of a message are. */
final class Format {
    static final int POINT_TO_POINT = 6;
    static final int BROADCAST = 7;
    /** Message mode: GSM and what came after it. */
    static final int GSM_MODE = 1;

    private Format() {}

    /** A service centre's address and a TPDU. Refused with WMS_ENCODING for anything else, and for messages of CDMA. */
    static AddressedTpdu read(int format, byte[] octets) {
        if (format != POINT_TO_POINT) {
            throw new QmiRefusal(QmiError.WMS_ENCODING);
        }
        return AddressedTpdu.decode(Octets.of(octets))
                .value()
                .filter(it -> !it.tpdu().isEmpty())
                .orElseThrow(() -> new QmiRefusal(QmiError.WMS_ENCODING));
    }

    /** Refused with INVALID_ARGUMENT for CDMA's mode; without one it is GSM's. */
    static void requireGsm(Optional<Integer> mode) {
        if (mode.filter(it -> it != GSM_MODE).isPresent()) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
    }
}
