package dev.mynah.euicc.tlv;

/** Tags and lengths as bytes (X.690 8.1.2, 8.1.3, 10.1). */
final class Encoding {

    private static final int CONSTRUCTED = 0x20;

    private Encoding() {}

    static int tagLength(int tag) {
        return bytesOf(tag);
    }

    static int lengthLength(int length) {
        return length < 0x80 ? 1 : 1 + bytesOf(length);
    }

    /** Writes tag and length and returns the place after them. */
    static int writeHeader(int tag, int length, byte[] to, int at) {
        int next = writeNumber(tag, to, at);
        if (length >= 0x80) {
            to[next++] = (byte) (0x80 | bytesOf(length));
        }
        return writeNumber(length, to, next);
    }

    /** Whether the tag's first byte says that objects, not bytes, follow. */
    static boolean isConstructed(int tag) {
        return (tag >>> (8 * (bytesOf(tag) - 1)) & CONSTRUCTED) != 0;
    }

    static void checkTag(int tag, boolean constructed) {
        if (isConstructed(tag) != constructed) {
            throw new IllegalArgumentException(
                    "tag: " + Integer.toHexString(tag) + " holds " + (constructed ? "bytes" : "objects"));
        }
    }

    private static int bytesOf(int number) {
        return number == 0 ? 1 : 4 - Integer.numberOfLeadingZeros(number) / 8;
    }

    private static int writeNumber(int number, byte[] to, int at) {
        int count = bytesOf(number);
        for (int i = 0; i < count; i++) {
            to[at + i] = (byte) (number >>> (8 * (count - 1 - i)));
        }
        return at + count;
    }
}
