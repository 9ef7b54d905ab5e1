package dev.mynah.euicc.pki;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An ASN.1 OBJECT IDENTIFIER (X.690 8.19).
 *
 * @param text arcs with dots between, {@code 2.999.10}
 */
public record ObjectIdentifier(String text) {

    private static final int LONGEST_ARC = 8;

    /** Checks the text. */
    public ObjectIdentifier {
        if (!text.matches("[012](\\.[0-9]{1,16})+")) {
            throw new IllegalArgumentException("oid: \"" + text + "\" is not at least two numbers with dots between");
        }
    }

    /** Reads the content octets; empty for what is no identifier or has an arc of more than 56 bits. */
    public static Optional<ObjectIdentifier> parse(byte[] bytes) {
        List<String> arcs = new ArrayList<>();
        long arc = 0;
        int length = 0;
        for (byte b : bytes) {
            boolean padded = length == 0 && (b & 0xFF) == 0x80;
            arc = arc << 7 | (b & 0x7F);
            length++;
            if (padded || length > LONGEST_ARC) {
                return Optional.empty();
            }
            if (b >= 0) {
                if (arcs.isEmpty()) {
                    long first = Math.min(arc / 40, 2);
                    arcs.add(Long.toString(first));
                    arc -= first * 40;
                }
                arcs.add(Long.toString(arc));
                arc = 0;
                length = 0;
            }
        }
        return arcs.isEmpty() || length > 0
                ? Optional.empty()
                : Optional.of(new ObjectIdentifier(String.join(".", arcs)));
    }

    /** The content octets, without tag and length. */
    public byte[] toBytes() {
        String[] arcs = text.split("\\.", -1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(Long.parseLong(arcs[0]) * 40 + Long.parseLong(arcs[1]), bytes);
        for (int i = 2; i < arcs.length; i++) {
            write(Long.parseLong(arcs[i]), bytes);
        }
        return bytes.toByteArray();
    }

    private static void write(long arc, ByteArrayOutputStream to) {
        int groups = Math.max(1, (70 - Long.numberOfLeadingZeros(arc)) / 7);
        for (int i = groups - 1; i >= 0; i--) {
            to.write((int) (arc >> (7 * i) & 0x7F) | (i > 0 ? 0x80 : 0));
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
