package dev.mynah.euicc.isdr;

import java.util.Locale;

/** A result code as SGP.22's modules write it: its number and its name. */
final class ResultName {

    private ResultName() {}

    /** {@code 1 invalidCertificate} for {@code INVALID_CERTIFICATE}. */
    static String of(int code, Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return code + " " + name;
    }
}
