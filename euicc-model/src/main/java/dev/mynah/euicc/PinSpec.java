package dev.mynah.euicc;

import java.util.Optional;

/**
 * The secret codes a profile starts with: digits as a person types them, 4 to 8 of them for a PIN, 8 for the code that
 * unblocks it or gives administrative access.
 *
 * @param universalPin a code that can be asked for in the place of PIN1 (TS 102 221 9.4.1); unblocked by the PUK of PIN1
 */
public record PinSpec(
        String pin1,
        String puk1,
        String pin2,
        String puk2,
        String adm,
        boolean pin1Enabled,
        Optional<String> universalPin) {

    /** 1234 / 12345678 for both PINs and ADM, PIN1 not asked for. */
    public static final PinSpec DEFAULT = new PinSpec("1234", "12345678", "1234", "12345678", "12345678", false);

    /** Checks the codes. */
    public PinSpec {
        code("pin1", pin1, 4);
        code("puk1", puk1, 8);
        code("pin2", pin2, 4);
        code("puk2", puk2, 8);
        code("adm", adm, 4);
        universalPin.ifPresent(code -> code("universalPin", code, 4));
    }

    /** Codes without a universal PIN. */
    public PinSpec(String pin1, String puk1, String pin2, String puk2, String adm, boolean pin1Enabled) {
        this(pin1, puk1, pin2, puk2, adm, pin1Enabled, Optional.empty());
    }

    private static void code(String field, String value, int least) {
        if (!value.matches("[0-9]{" + least + ",8}")) {
            throw new IllegalArgumentException(field + ": needs " + (least == 8 ? "8 digits" : "4 to 8 digits")
                    + ", has " + value.length() + " characters");
        }
    }

    /** Says nothing about the codes. */
    @Override
    public String toString() {
        return "PinSpec[hidden, pin1Enabled=" + pin1Enabled + "]";
    }
}
