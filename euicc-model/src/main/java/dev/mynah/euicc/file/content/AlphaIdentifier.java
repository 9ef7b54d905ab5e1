package dev.mynah.euicc.file.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A name on the card: the GSM alphabet where it does, UCS2 otherwise (TS 102 221 annex A). */
public final class AlphaIdentifier {

    private static final int UCS2 = 0x80;
    private static final int UCS2_ONE_HALF_PAGE = 0x81;
    private static final int UCS2_BASE = 0x82;

    private AlphaIdentifier() {}

    /** So many bytes, filled with FF; what doesn't fit is cut off. */
    public static byte[] encode(String text, int size) {
        byte[] bytes = Blank.bytes(size);
        if (GsmAlphabet.canEncode(text)) {
            byte[] gsm = GsmAlphabet.encode(text);
            System.arraycopy(gsm, 0, bytes, 0, Math.min(gsm.length, size));
        } else if (size >= 1) {
            byte[] ucs2 = text.getBytes(StandardCharsets.UTF_16BE);
            bytes[0] = (byte) UCS2;
            System.arraycopy(ucs2, 0, bytes, 1, Math.min(ucs2.length, size - 1) & ~1);
        }
        return bytes;
    }

    /** The name; a byte that means nothing is left out. */
    public static String decode(byte[] bytes) {
        if (bytes.length == 0) {
            return "";
        }
        return switch (bytes[0] & 0xFF) {
            case UCS2 -> ucs2(bytes);
            case UCS2_ONE_HALF_PAGE -> bytes.length < 3 ? "" : paged(bytes, 3, bytes[1] & 0xFF, (bytes[2] & 0xFF) << 7);
            case UCS2_BASE ->
                bytes.length < 4 ? "" : paged(bytes, 4, bytes[1] & 0xFF, (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF));
            default -> paged(bytes, 0, bytes.length, 0);
        };
    }

    private static String ucs2(byte[] bytes) {
        int end = 1;
        while (end + 2 <= bytes.length && (bytes[end] != (byte) 0xFF || bytes[end + 1] != (byte) 0xFF)) {
            end += 2;
        }
        return new String(Arrays.copyOfRange(bytes, 1, end), StandardCharsets.UTF_16BE);
    }

    /** Bytes of the GSM alphabet, or with bit 8 set an offset from a base in UCS2. */
    private static String paged(byte[] bytes, int from, int count, int base) {
        StringBuilder text = new StringBuilder(count);
        int end = Math.min(bytes.length, from + count);
        for (int i = from; i < end && bytes[i] != (byte) 0xFF; i++) {
            if (bytes[i] >= 0) {
                text.append(GsmAlphabet.decode(bytes[i]));
            } else if (from > 0) {
                text.append((char) (base + (bytes[i] & 0x7F)));
            }
        }
        return text.toString();
    }
}
