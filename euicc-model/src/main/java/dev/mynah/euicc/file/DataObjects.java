package dev.mynah.euicc.file;

import dev.mynah.euicc.tlv.Tlv;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The content of a file of BER-TLV structure: data objects one after the other, no two with the same tag (TS 102 221 8.2.2.4). */
public final class DataObjects {

    private DataObjects() {}

    /**
     * The tag and the length of a data object; its value may be elsewhere.
     *
     * @param length how many bytes tag and length take
     */
    public record Header(int tagLength, int length, int valueLength) {

        /** How many bytes the whole object takes. */
        public int total() {
            return length + valueLength;
        }
    }

    /** How many bytes the tag there takes, 1 to 3; 0 when there is none. */
    public static int tagLength(byte[] bytes, int at, int end) {
        int first = at < end ? bytes[at] & 0xFF : 0;
        if (first == 0 || first == 0xFF) {
            return 0;
        }
        if ((first & 0x1F) != 0x1F) {
            return 1;
        }
        for (int length = 2; length <= 3 && at + length <= end; length++) {
            if (bytes[at + length - 1] >= 0) {
                return length;
            }
        }
        return 0;
    }

    /** What stands before a value; null when it is no header with a length of up to 3 bytes. */
    public static @Nullable Header header(byte[] bytes, int at, int end) {
        int tagLength = tagLength(bytes, at, end);
        int lengthAt = at + tagLength;
        if (tagLength == 0 || lengthAt == end) {
            return null;
        }
        int first = bytes[lengthAt] & 0xFF;
        if (first < 0x80) {
            return new Header(tagLength, tagLength + 1, first);
        }
        int count = first & 0x7F;
        if (count < 1 || count > 3 || lengthAt + 1 + count > end) {
            return null;
        }
        int length = 0;
        for (int i = 1; i <= count; i++) {
            length = length << 8 | (bytes[lengthAt + i] & 0xFF);
        }
        return new Header(tagLength, tagLength + 1 + count, length);
    }

    /** The whole object with a tag; null when there is none. */
    public static byte @Nullable [] find(byte[] content, byte[] tag) {
        int at = indexOf(content, tag);
        Header header = at < 0 ? null : header(content, at, content.length);
        return header == null ? null : Arrays.copyOfRange(content, at, at + header.total());
    }

    /** An object with a tag of one byte. */
    public static byte[] object(int tag, byte[] value) {
        return Tlv.of(tag, value).toBytes();
    }

    /** The content with an object at the end, in place of the one with its tag. */
    public static byte[] with(byte[] content, byte[] object) {
        byte[] others = without(content, Arrays.copyOf(object, tagLength(object, 0, object.length)));
        byte[] next = Arrays.copyOf(others, others.length + object.length);
        System.arraycopy(object, 0, next, others.length, object.length);
        return next;
    }

    /** The content without the object with a tag; the same when there is none. */
    public static byte[] without(byte[] content, byte[] tag) {
        int at = indexOf(content, tag);
        Header header = at < 0 ? null : header(content, at, content.length);
        if (header == null) {
            return content;
        }
        byte[] next = new byte[content.length - header.total()];
        System.arraycopy(content, 0, next, 0, at);
        System.arraycopy(content, at + header.total(), next, at, next.length - at);
        return next;
    }

    /** The tags of all objects, one after the other. */
    public static byte[] tags(byte[] content) {
        ByteArrayOutputStream tags = new ByteArrayOutputStream();
        Header header;
        for (int at = 0; (header = fitting(content, at)) != null; at += header.total()) {
            tags.write(content, at, header.tagLength());
        }
        return tags.toByteArray();
    }

    private static int indexOf(byte[] content, byte[] tag) {
        Header header;
        for (int at = 0; (header = fitting(content, at)) != null; at += header.total()) {
            if (Arrays.equals(content, at, at + header.tagLength(), tag, 0, tag.length)) {
                return at;
            }
        }
        return -1;
    }

    /** What doesn't fit is where a profile's content stops making sense. */
    private static @Nullable Header fitting(byte[] content, int at) {
        Header header = header(content, at, content.length);
        return header == null || header.total() > content.length - at ? null : header;
    }
}
