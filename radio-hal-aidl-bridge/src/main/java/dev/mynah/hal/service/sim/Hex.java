package dev.mynah.hal.service.sim;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import java.util.HexFormat;

/** Octets as hosts of IRadioSim write them. */
final class Hex {
    private Hex() {}

    /** Refused with INVALID_ARGUMENT where that is not what the digits are. */
    static byte[] octets(String digits) {
        try {
            return HexFormat.of().parseHex(digits);
        } catch (IllegalArgumentException other) {
            throw new Refusal(Reason.INVALID_ARGUMENT);
        }
    }

    static String digits(byte[] octets) {
        return HexFormat.of().withUpperCase().formatHex(octets);
    }
}
