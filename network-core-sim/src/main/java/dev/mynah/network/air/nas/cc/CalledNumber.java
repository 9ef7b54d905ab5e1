package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;

/**
 * The number called. TS 24.008 10.5.4.7.
 *
 * @param type what it begins with
 * @param plan the numbering plan, 1 for telephony
 * @param digits without {@code +}: digits, {@code *}, {@code #} and {@code a} to {@code c}
 */
public record CalledNumber(NumberType type, int plan, String digits) {

    /** Its coding. */
    public static final ElementType<CalledNumber> TYPE =
            ElementType.of("Called party BCD number", "TS 24.008 10.5.4.7", CalledNumber::read, CalledNumber::write);

    /** E.164. */
    public static final int TELEPHONY = 1;

    /** Refuses what cannot be dialled. */
    public CalledNumber {
        BcdDigits.check(digits);
    }

    /** A number as users write it: a leading {@code +} makes it international. */
    public static CalledNumber dialled(String number) {
        return number.startsWith("+")
                ? new CalledNumber(NumberType.INTERNATIONAL, TELEPHONY, number.substring(1))
                : new CalledNumber(NumberType.UNKNOWN, TELEPHONY, number);
    }

    /** As users write it. */
    public String written() {
        return type == NumberType.INTERNATIONAL ? "+" + digits : digits;
    }

    private static CalledNumber read(OctetReader in) {
        int first = in.octet();
        return new CalledNumber(NumberType.of(first >> 4), first & 0xF, BcdDigits.read(in));
    }

    private static void write(CalledNumber number, OctetWriter out) {
        out.octet(0x80 | number.type.value() << 4 | number.plan);
        BcdDigits.write(number.digits, out);
    }
}
