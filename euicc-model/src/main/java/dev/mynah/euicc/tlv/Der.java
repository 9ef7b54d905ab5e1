package dev.mynah.euicc.tlv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/** The values of ASN.1's simple types as DER writes them (X.690 8 and 11). Reading is total: empty for what is no such value. */
public final class Der {

    private Der() {}

    /** INTEGER in as few bytes as its sign allows. */
    public static byte[] integer(long value) {
        int count = 1;
        while (count < 8 && value >> (8 * count - 1) != 0 && value >> (8 * count - 1) != -1) {
            count++;
        }
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (value >> (8 * (count - 1 - i)));
        }
        return bytes;
    }

    /** INTEGER that fits an {@code int}, in its shortest form. */
    public static OptionalInt toInt(byte[] bytes) {
        if (bytes.length < 1 || bytes.length > 4) {
            return OptionalInt.empty();
        }
        int value = bytes[0];
        for (int i = 1; i < bytes.length; i++) {
            value = value << 8 | (bytes[i] & 0xFF);
        }
        return integer(value).length == bytes.length ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** Whether bytes are an INTEGER in its shortest form, of any size. */
    public static boolean isInteger(byte[] bytes) {
        boolean padded = bytes.length > 1 && ((bytes[0] == 0 && bytes[1] >= 0) || (bytes[0] == -1 && bytes[1] < 0));
        return bytes.length > 0 && !padded;
    }

    /** BOOLEAN; DER knows only 00 and FF. */
    public static Optional<Boolean> toBoolean(byte[] bytes) {
        if (bytes.length != 1 || (bytes[0] != 0 && bytes[0] != -1)) {
            return Optional.empty();
        }
        return Optional.of(bytes[0] == -1);
    }

    /** UTF8String. */
    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** UTF8String; empty for bytes that are not UTF-8. */
    public static Optional<String> toText(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** BIT STRING of named bits: the count of unused bits, then the bits, without trailing zeros (X.690 11.2.2). */
    public static byte[] namedBits(int... ones) {
        int highest = -1;
        for (int bit : ones) {
            highest = Math.max(highest, bit);
        }
        byte[] bytes = new byte[1 + (highest + 8) / 8];
        bytes[0] = (byte) (7 - highest & 7);
        for (int bit : ones) {
            bytes[1 + bit / 8] |= (byte) (0x80 >>> bit % 8);
        }
        return bytes;
    }

    /** Whether bytes are a BIT STRING: the count of unused bits, which must be zero, and the bits (X.690 8.6.2, 11.2.1). */
    public static boolean isBitString(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] < 0 || bytes[0] > 7 || (bytes.length == 1 && bytes[0] != 0)) {
            return false;
        }
        return (bytes[bytes.length - 1] & (1 << bytes[0]) - 1) == 0 || bytes.length == 1;
    }

    /** Whether a named bit of a BIT STRING is one; a bit that is not there is zero. */
    public static boolean hasBit(byte[] bitString, int bit) {
        int at = 1 + bit / 8;
        return at < bitString.length && (bitString[at] & 0x80 >>> bit % 8) != 0;
    }
}
