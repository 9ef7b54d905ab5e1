package dev.mynah.network.air.nas;

/**
 * An element that a message may carry, found by its identifier. The constants of this type are the keys under which
 * a message's {@link OptionalElements} are asked.
 *
 * @param name the standard's name of the element
 * @param iei its identifier; for {@link Format#TV_HALF} the value of bits 5 to 8
 * @param format its form, one with identifier
 * @param min fewest octets of the whole element, identifier and length octets included
 * @param max most octets
 * @param type how its value is coded
 */
public record OptionalElement<T>(String name, int iei, Format format, int min, int max, ElementType<T> type) {

    /** Identifier alone; its presence is the value. */
    public static OptionalElement<Boolean> t(String name, int iei, String clause) {
        var type = ElementType.<Boolean>of(name, clause, in -> true, (value, out) -> {});
        return new OptionalElement<>(name, iei, Format.T, 1, 1, type);
    }

    /** Half an octet behind an identifier of half an octet. */
    public static <T> OptionalElement<T> half(String name, int iei, ElementType<T> type) {
        return new OptionalElement<>(name, iei, Format.TV_HALF, 1, 1, type);
    }

    /** Identifier and a value of fixed length. */
    public static <T> OptionalElement<T> tv(String name, int iei, int length, ElementType<T> type) {
        return new OptionalElement<>(name, iei, Format.TV, length, length, type);
    }

    /** Identifier, length and value. */
    public static <T> OptionalElement<T> tlv(String name, int iei, int min, int max, ElementType<T> type) {
        return new OptionalElement<>(name, iei, Format.TLV, min, max, type);
    }

    /** Identifier, a length of two octets and value. */
    public static <T> OptionalElement<T> tlvE(String name, int iei, int min, int max, ElementType<T> type) {
        return new OptionalElement<>(name, iei, Format.TLV_E, min, max, type);
    }

    /** Whether an element that begins with {@code octet} is this one. */
    boolean beginsWith(int octet) {
        return format == Format.TV_HALF ? octet >> 4 == iei : octet == iei;
    }

    /** Passes over this element, the identifier being the next octet, and gives its value. */
    OctetReader frame(OctetReader in) {
        int first = in.octet();
        String clause = type.clause();
        return switch (format) {
            case TV_HALF -> in.half(first & 0xF, clause);
            case TLV -> in.cut(in.octet(), clause);
            case TLV_E -> in.cut(in.uint16(), clause);
            default -> in.cut(min - 1, clause);
        };
    }

    /** Reads a value that {@link #frame} cut off. */
    T decode(OctetReader value) {
        return type.decoder().decode(Framing.within(value, format, min, max, type.clause()));
    }

    void encode(T value, OctetWriter out) {
        int start = out.length();
        if (format == Format.TV_HALF) {
            type.encoder().encode(value, out);
            out.set(start, iei << 4 | out.at(start));
        } else {
            out.octet(iei);
            Framing.write(type, value, format, out);
        }
        Framing.check(type, min, max, out.length() - start);
    }

    @Override
    public String toString() {
        return name;
    }
}
