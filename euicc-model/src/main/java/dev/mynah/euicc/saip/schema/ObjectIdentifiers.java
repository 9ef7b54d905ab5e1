package dev.mynah.euicc.saip.schema;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** OBJECT IDENTIFIER in dotted form and as octets (X.690 8.19). */
final class ObjectIdentifiers {

    private static final int LONGEST = 32;

    private ObjectIdentifiers() {}

    /** The dotted form; empty for octets that are no identifier, or one with arcs beyond 2^28. */
    static Optional<String> decode(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > LONGEST || bytes[bytes.length - 1] < 0) {
            return Optional.empty();
        }
        StringBuilder dotted = new StringBuilder();
        int arc = 0;
        boolean begun = false;
        for (byte b : bytes) {
            if (arc >= 1 << 21 || (!begun && b == (byte) 0x80)) {
                return Optional.empty();
            }
            arc = arc << 7 | (b & 0x7F);
            begun = b < 0;
            if (!begun) {
                append(dotted, arc);
                arc = 0;
            }
        }
        return Optional.of(dotted.toString());
    }

    private static void append(StringBuilder dotted, int arc) {
        if (dotted.length() > 0) {
            dotted.append('.').append(arc);
        } else {
            int first = Math.min(arc / 40, 2);
            dotted.append(first).append('.').append(arc - 40 * first);
        }
    }

    /** The octets of a dotted form. */
    public static byte[] encode(String dotted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] arcs = dotted.split("\\.", -1);
        write(out, 40 * Integer.parseInt(arcs[0]) + Integer.parseInt(arcs[1]));
        for (int i = 2; i < arcs.length; i++) {
            write(out, Integer.parseInt(arcs[i]));
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, int arc) {
        for (int shift = 28; shift > 0; shift -= 7) {
            if (arc >>> shift != 0) {
                out.write(0x80 | arc >>> shift);
            }
        }
        out.write(arc & 0x7F);
    }
}
