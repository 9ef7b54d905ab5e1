package dev.mynah.network.air.nas;

/**
 * A mandatory element at its place in a message. Lengths are those of the standard's tables: octets of the whole
 * element, its length octets included.
 *
 * @param type how its value is coded
 * @param format its form, one without identifier
 * @param min fewest octets
 * @param max most octets; a longer element is read up to here and the rest ignored
 */
public record Mandatory<T>(ElementType<T> type, Format format, int min, int max) {

    /** No upper bound but that of the length field. */
    public static final int OPEN = 65_538;

    /** Bits 1 to 4 of an octet whose other half is the next element. */
    public static <T> Mandatory<T> lowHalf(ElementType<T> type) {
        return new Mandatory<>(type, Format.LOW_HALF, 1, 1);
    }

    /** Bits 5 to 8 of the octet the element before began. */
    public static <T> Mandatory<T> highHalf(ElementType<T> type) {
        return new Mandatory<>(type, Format.HIGH_HALF, 1, 1);
    }

    /** Bits 1 to 4 of an octet whose other half is spare. */
    public static <T> Mandatory<T> half(ElementType<T> type) {
        return new Mandatory<>(type, Format.HALF_AND_SPARE, 1, 1);
    }

    /** A value of fixed length. */
    public static <T> Mandatory<T> v(ElementType<T> type, int length) {
        return new Mandatory<>(type, Format.V, length, length);
    }

    /** A value with its length in one octet. */
    public static <T> Mandatory<T> lv(ElementType<T> type, int min, int max) {
        return new Mandatory<>(type, Format.LV, min, max);
    }

    /** A value with its length in two octets. */
    public static <T> Mandatory<T> lvE(ElementType<T> type, int min, int max) {
        return new Mandatory<>(type, Format.LV_E, min, max);
    }

    T decode(OctetReader in) {
        return type.decoder().decode(value(in));
    }

    private OctetReader value(OctetReader in) {
        String clause = type.clause();
        return switch (format) {
            case LOW_HALF -> in.half(in.peek() & 0xF, clause);
            case HALF_AND_SPARE -> in.half(in.octet() & 0xF, clause);
            case HIGH_HALF -> in.half(in.octet() >> 4, clause);
            case V -> in.cut(min, clause);
            case LV -> Framing.within(in.cut(in.octet(), clause), format, min, max, clause);
            default -> Framing.within(in.cut(in.uint16(), clause), format, min, max, clause);
        };
    }

    void encode(T value, OctetWriter out) {
        int start = out.length();
        switch (format) {
            case HIGH_HALF -> {
                type.encoder().encode(value, out);
                int high = out.unwrite();
                out.set(out.length() - 1, out.at(out.length() - 1) | high << 4);
            }
            case LV, LV_E -> Framing.write(type, value, format, out);
            default -> type.encoder().encode(value, out);
        }
        if (format != Format.HIGH_HALF) {
            Framing.check(type, min, max, out.length() - start);
        }
    }
}
