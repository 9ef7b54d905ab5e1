package dev.mynah.modem.baseband;

import dev.mynah.modem.PortMapping;

/**
 * What a logical slot is made from.
 *
 * @param imei 15 digits with a right check digit
 * @param softwareVersion two digits
 * @param mapping the port it speaks to at the beginning
 */
public record SlotSpec(String imei, String softwareVersion, PortMapping mapping) {
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
