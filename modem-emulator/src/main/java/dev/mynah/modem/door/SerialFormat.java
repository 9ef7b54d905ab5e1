package dev.mynah.modem.door;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rate of a serial line and how it frames a character.
 *
 * @param baud bits per second, start and stop bits among them
 */
public record SerialFormat(int baud, int dataBits, Parity parity, int stopBits) {
    /** What modules come with. */
    public static final SerialFormat USUAL = new SerialFormat(115_200, 8, Parity.NONE, 1);

    private static final int SLOWEST = 50;
    private static final int FASTEST = 12_000_000;
    private static final Pattern FRAMING = Pattern.compile("([78])([NOEMS])([12])");

    public SerialFormat {
        if (baud < SLOWEST || baud > FASTEST) {
            throw new IllegalArgumentException(
                    "baud: " + baud + " is out of range (" + SLOWEST + " to " + FASTEST + ")");
        }
        if (dataBits < 5 || dataBits > 8) {
            throw new IllegalArgumentException("dataBits: " + dataBits + " is none of 5 to 8");
        }
        if (stopBits != 1 && stopBits != 2) {
            throw new IllegalArgumentException("stopBits: " + stopBits + " is neither 1 nor 2");
        }
    }

    /** With the numbers that RFC 2217 gives them. */
    public enum Parity {
        NONE(1, 'N'),
        ODD(2, 'O'),
        EVEN(3, 'E'),
        MARK(4, 'M'),
        SPACE(5, 'S');

        private final int number;
        private final char letter;

        Parity(int number, char letter) {
            this.number = number;
            this.letter = letter;
        }

        public int number() {
            return number;
        }

        public static Optional<Parity> of(int number) {
            return Stream.of(values()).filter(each -> each.number == number).findFirst();
        }
    }

    /** At another rate. */
    public SerialFormat at(int rate) {
        return new SerialFormat(rate, dataBits, parity, stopBits);
    }

    /** With another framing, as {@code 8N1} or {@code 7E2}. */
    public SerialFormat framed(String framing) {
        Matcher parts = FRAMING.matcher(framing);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + framing + "\" is not a character format (as 8N1, 7E1 or 8N2)");
        }
        Parity named = Parity.NONE;
        for (Parity each : Parity.values()) {
            if (each.letter == parts.group(2).charAt(0)) {
                named = each;
            }
        }
        return new SerialFormat(
                baud, parts.group(1).charAt(0) - '0', named, parts.group(3).charAt(0) - '0');
    }

    /** As {@code 115200 8N1}. */
    @Override
    public String toString() {
        return baud + " " + dataBits + parity.letter + stopBits;
    }
}
