package dev.mynah.modem.apdu;

import java.util.Arrays;
import java.util.Locale;

/** One line that came through an APDU door. Reading is total. */
sealed interface ApduLine {
    /** More octets than a command of any length has: an extended one of 65535 octets is a mistake on our cards. */
    int MOST_OCTETS = 1024;

    /** A command for the card. */
    record Command(byte[] octets) implements ApduLine {}

    /** {@code reset}. */
    record Reset() implements ApduLine {}

    /** Nothing to do: an empty line, or a remark that begins with {@code #}. */
    record Nothing() implements ApduLine {}

    /** A mistake, which the card never sees. */
    record Wrong(String why) implements ApduLine {}

    /** Reads a line without its end. Blanks between digits don't count. */
    static ApduLine of(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return new Nothing();
        }
        if (text.toLowerCase(Locale.ROOT).equals("reset")) {
            return new Reset();
        }
        byte[] octets = new byte[Math.min(MOST_OCTETS + 1, (text.length() + 1) / 2)];
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                continue;
            }
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return new Wrong("neither hexadecimal digits nor reset");
            }
            if (digits / 2 >= MOST_OCTETS) {
                return new Wrong("more than " + MOST_OCTETS + " octets");
            }
            octets[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
            digits++;
        }
        return digits % 2 == 0 ? new Command(Arrays.copyOf(octets, digits / 2)) : new Wrong("an odd number of digits");
    }
}
