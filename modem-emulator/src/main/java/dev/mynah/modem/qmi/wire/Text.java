package dev.mynah.modem.qmi.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text in UTF-8.
 *
 * @param fixed the number of octets, or -1
 * @param prefix the octets of the length in front; 0 for none
 */
record Text(String notation, int fixed, int prefix) implements TlvType<String> {
    @Override
    public String read(TlvReader in) {
        int length = fixed >= 0 ? fixed : prefix == 0 ? in.left() : (int) in.number(prefix);
        return in.text(length);
    }

    @Override
    public void write(String value, TlvWriter out) {
        byte[] octets = value.getBytes(StandardCharsets.UTF_8);
        if (fixed >= 0) {
            octets = Arrays.copyOf(octets, fixed);
        } else if (prefix > 0) {
            octets = shortened(octets, (1 << (8 * prefix)) - 1);
            out.number(octets.length, prefix);
        }
        out.bytes(octets);
    }

    /** What is too long for its length field loses its end: names are all that can be so long. */
    private static byte[] shortened(byte[] octets, int most) {
        return octets.length <= most ? octets : Arrays.copyOf(octets, most);
    }
}
