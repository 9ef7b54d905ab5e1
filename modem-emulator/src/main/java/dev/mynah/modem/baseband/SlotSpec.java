package dev.mynah.modem.baseband;

import dev.mynah.euicc.CardPort;
import java.util.Optional;

/**
 * What a logical slot is made from.
 *
 * @param imei 15 digits with a right check digit
 * @param softwareVersion two digits
 * @param port the card's port the slot is mapped to; none, an empty slot
 * @param isdrPort the port that alone carries the ISD-R, for cards in MEP mode A1 or A2
 */
public record SlotSpec(String imei, String softwareVersion, Optional<CardPort> port, Optional<CardPort> isdrPort) {
    public SlotSpec {
        if (!imei.matches("[0-9]{15}")) {
            throw new IllegalArgumentException("imei: \"" + imei + "\" is not 15 digits");
        }
        if (luhn(imei) != 0) {
            throw new IllegalArgumentException("imei: \"" + imei + "\" has a wrong check digit");
        }
        if (!softwareVersion.matches("[0-9]{2}")) {
            throw new IllegalArgumentException("softwareVersion: \"" + softwareVersion + "\" is not two digits");
        }
    }

    /** A slot on a port with the ISD-R on every port, or on none. */
    public static SlotSpec of(String imei, CardPort port) {
        return new SlotSpec(imei, "01", Optional.of(port), Optional.empty());
    }

    /** TS 23.003 annex B. */
    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? 2 * digit : digit;
            sum += doubled / 10 + doubled % 10;
        }
        return sum % 10;
    }
}
