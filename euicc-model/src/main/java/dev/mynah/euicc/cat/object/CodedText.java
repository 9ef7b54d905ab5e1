package dev.mynah.euicc.cat.object;

import dev.mynah.euicc.file.content.GsmAlphabet;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Text with its data coding scheme (TS 102 223 8.15, TS 23.038 4 and 5).
 *
 * @param scheme the data coding scheme
 * @param bytes the text as the scheme says
 */
public record CodedText(int scheme, byte[] bytes) {

    /** No text; the object has no value then. */
    public static final CodedText NONE = new CodedText(0, new byte[0]);

    /** The most bytes our own texts have, so that the command they are in can be fetched in one piece. */
    public static final int LONGEST = 180;

    private static final int PACKED = 0x00;
    private static final int GSM_PACKED_FOR_USSD = 0x0F;
    private static final int EIGHT_BIT = 0x04;
    private static final int UCS2 = 0x08;
    private static final int CARRIAGE_RETURN = 0x0D;

    /** One byte for each character of the GSM alphabet, or UCS2 where that doesn't do; what is too long is cut off. */
    public static CodedText of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        if (GsmAlphabet.canEncode(text)) {
            String cut = text.substring(0, Math.min(text.length(), LONGEST));
            return new CodedText(EIGHT_BIT, GsmAlphabet.encode(cut));
        }
        byte[] ucs2 = text.getBytes(StandardCharsets.UTF_16BE);
        return new CodedText(UCS2, Arrays.copyOf(ucs2, Math.min(ucs2.length, LONGEST)));
    }

    /** As a USSD string: seven bits for each character, with a carriage return where they would leave room for one (TS 23.038 6.1.2.3.1). */
    public static CodedText ussd(String text) {
        if (!GsmAlphabet.canEncode(text)) {
            return new CodedText(0x48, of(text).bytes);
        }
        byte[] septets = GsmAlphabet.encode(text.substring(0, Math.min(text.length(), LONGEST)));
        if (septets.length % 8 == 7) {
            septets = Arrays.copyOf(septets, septets.length + 1);
            septets[septets.length - 1] = CARRIAGE_RETURN;
        }
        return new CodedText(GSM_PACKED_FOR_USSD, GsmAlphabet.pack(septets));
    }

    /** The text; a byte that means nothing is left out. */
    public String text() {
        return switch (alphabet(scheme)) {
            case UCS2 -> new String(bytes, 0, bytes.length & ~1, StandardCharsets.UTF_16BE);
            case EIGHT_BIT -> gsm(bytes);
            default -> packed();
        };
    }

    private String packed() {
        byte[] septets = GsmAlphabet.unpack(bytes, 0, bytes.length, bytes.length * 8 / 7);
        int last = septets.length - 1;
        // A last character of nothing but filling.
        if (septets.length % 8 == 0 && last >= 0 && (septets[last] == CARRIAGE_RETURN || septets[last] == 0)) {
            septets = Arrays.copyOf(septets, last);
        }
        return gsm(septets);
    }

    private static String gsm(byte[] characters) {
        StringBuilder text = new StringBuilder(characters.length);
        for (byte character : characters) {
            if (character >= 0) {
                text.append(GsmAlphabet.decode(character));
            }
        }
        return text.toString();
    }

    private static int alphabet(int scheme) {
        if ((scheme & 0xF0) == 0xF0) {
            return scheme & EIGHT_BIT;
        }
        int bits = scheme & 0x0C;
        return scheme < 0x80 && bits != 0x0C ? bits : PACKED;
    }

    byte[] encode() {
        if (bytes.length == 0) {
            return bytes;
        }
        byte[] value = new byte[1 + bytes.length];
        value[0] = (byte) scheme;
        System.arraycopy(bytes, 0, value, 1, bytes.length);
        return value;
    }

    static Optional<CodedText> decode(byte[] value) {
        return value.length == 0
                ? Optional.of(NONE)
                : Optional.of(new CodedText(value[0] & 0xFF, Arrays.copyOfRange(value, 1, value.length)));
    }

    /** The text isn't shown: it may be what a user typed in. */
    @Override
    public String toString() {
        return "text of " + bytes.length + " bytes, scheme %02X".formatted(scheme);
    }
}
