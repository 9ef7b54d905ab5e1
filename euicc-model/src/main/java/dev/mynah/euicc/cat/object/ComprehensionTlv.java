package dev.mynah.euicc.cat.object;

import dev.mynah.euicc.tlv.Malformed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A data object of the toolkit: no bit of its tag means "constructed", one means that the receiver has to understand it (TS 101 220
 * 7.1.1).
 *
 * @param tag without the comprehension bit; from 0x80 on it takes three bytes
 * @param required whether the receiver has to understand it
 * @param value not copied; not to be changed
 */
public record ComprehensionTlv(int tag, boolean required, byte[] value) {

    private static final int COMPREHENSION = 0x80;
    private static final int LONG_TAG = 0x7F;

    /** What bytes turned out to be. */
    public sealed interface Read {

        /** A sequence of objects. */
        record Objects(List<ComprehensionTlv> list) implements Read {}

        /** Not one. */
        record Broken(Malformed why) implements Read {}
    }

    /** Reads objects until the end of the bytes. */
    public static Read read(byte[] bytes, int from, int to) {
        List<ComprehensionTlv> list = new ArrayList<>();
        int at = from;
        while (at < to) {
            int begin = at;
            int first = bytes[at++] & 0xFF;
            int tag = first & ~COMPREHENSION;
            boolean required = (first & COMPREHENSION) != 0;
            if (first == LONG_TAG) {
                if (at + 2 > to) {
                    return broken(begin, "TS 101 220 7.1.1.1", "the tag's bytes end too soon");
                }
                tag = (bytes[at] & 0x7F) << 8 | (bytes[at + 1] & 0xFF);
                required = (bytes[at] & COMPREHENSION) != 0;
                at += 2;
            } else if (first == 0 || first == COMPREHENSION || first == 0xFF) {
                return broken(begin, "TS 101 220 7.1.1.1", "no tag");
            }
            int lengthAt = at;
            int length = length(bytes, at, to);
            if (length < 0) {
                return broken(lengthAt, "TS 101 220 7.1.2", "no length");
            }
            at += (bytes[at] & 0xFF) < 0x80 ? 1 : 1 + (bytes[at] & 0x7F);
            if (length > to - at) {
                return broken(lengthAt, "TS 101 220 7.1.2", "the length goes beyond what is there");
            }
            list.add(new ComprehensionTlv(tag, required, Arrays.copyOfRange(bytes, at, at + length)));
            at += length;
        }
        return new Read.Objects(list);
    }

    private static Read.Broken broken(int at, String clause, String reason) {
        return new Read.Broken(new Malformed(at, clause, reason));
    }

    /** One byte below 80, or 81, 82 or 83 with so many bytes; -1 when it is none of these. */
    static int length(byte[] bytes, int at, int to) {
        if (at >= to) {
            return -1;
        }
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return first;
        }
        int count = first & 0x7F;
        if (count < 1 || count > 3 || at + count >= to) {
            return -1;
        }
        int length = 0;
        for (int i = 1; i <= count; i++) {
            length = length << 8 | (bytes[at + i] & 0xFF);
        }
        return length;
    }

    /** How many bytes tag, length and value take. */
    public int encodedLength() {
        return (tag > 0x7E ? 3 : 1) + Lengths.size(value.length) + value.length;
    }

    /** Writes it at a place and returns the place after it. */
    int write(byte[] to, int at) {
        int next = at;
        if (tag > 0x7E) {
            to[next++] = LONG_TAG;
            to[next++] = (byte) (tag >> 8 | (required ? COMPREHENSION : 0));
            to[next++] = (byte) tag;
        } else {
            to[next++] = (byte) (tag | (required ? COMPREHENSION : 0));
        }
        next = Lengths.write(value.length, to, next);
        System.arraycopy(value, 0, to, next, value.length);
        return next + value.length;
    }

    /** The tag and how much there is; the bytes may be somebody's words. */
    @Override
    public String toString() {
        return "%02X%s with %d bytes".formatted(tag, required ? "!" : "", value.length);
    }
}
