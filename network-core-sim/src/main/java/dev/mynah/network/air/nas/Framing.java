package dev.mynah.network.air.nas;

/** The length octets around a value. TS 24.007 11.2.1.1. */
final class Framing {

    private Framing() {}

    /**
     * Checks a value's length against its element's. A value longer than the element's definition is no error: the
     * surplus is passed over. TS 24.007 11.4.2.
     */
    static OctetReader within(OctetReader value, Format format, int min, int max, String clause) {
        int length = value.remaining();
        if (length + format.overhead() < min) {
            throw value.malformed("value of " + length + " octets, at least " + (min - format.overhead()));
        }
        int defined = max - format.overhead();
        return length <= defined ? value : value.cut(defined, clause);
    }

    /** Writes the length and the value. */
    static <T> void write(ElementType<T> type, T value, Format format, OctetWriter out) {
        int lengthAt = out.length();
        for (int i = 0; i < format.lengthOctets(); i++) {
            out.octet(0);
        }
        int valueAt = out.length();
        type.encoder().encode(value, out);
        int length = out.length() - valueAt;
        if (format.lengthOctets() == 1) {
            if (length > 0xFF) {
                throw new IllegalArgumentException(type.name() + ": " + length + " octets");
            }
            out.set(lengthAt, length);
        } else if (format.lengthOctets() == 2) {
            out.set(lengthAt, length >> 8);
            out.set(lengthAt + 1, length);
        }
    }

    /** Refuses to send an element outside its bounds: that is a mistake of this side. */
    static void check(ElementType<?> type, int min, int max, int length) {
        if (length < min || length > max) {
            throw new IllegalArgumentException(type.name() + ": " + length + " octets, allowed " + min + " to " + max);
        }
    }
}
