package dev.mynah.modem.baseband;

import dev.mynah.modem.PortMapping;
import dev.mynah.modem.personalisation.LockSpec;
import java.util.List;

/**
 * What a logical slot is made from.
 *
 * @param imei 15 digits with a right check digit
 * @param softwareVersion two digits
 * @param mapping the port it speaks to at the beginning
 * @param locks those it is sold with
 */
public record SlotSpec(String imei, String softwareVersion, PortMapping mapping, List<LockSpec> locks) {
    public SlotSpec {
        locks = List.copyOf(locks);
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

    /** Without locks. */
    public SlotSpec(String imei, String softwareVersion, PortMapping mapping) {
        this(imei, softwareVersion, mapping, List.of());
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
