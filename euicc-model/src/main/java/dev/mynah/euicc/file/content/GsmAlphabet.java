package dev.mynah.euicc.file.content;

/** The GSM 7 bit default alphabet without its extension (TS 23.038 6.2.1), for names on the card. */
public final class GsmAlphabet {

    private static final String TABLE = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private GsmAlphabet() {}

    /** Whether every character is in the alphabet. */
    public static boolean canEncode(String text) {
        return text.chars().allMatch(it -> it != 0x1B && TABLE.indexOf(it) >= 0);
    }

    /** One character to a byte; the text is known to fit. */
    public static byte[] encode(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) TABLE.indexOf(text.charAt(i));
        }
        return bytes;
    }

    /** The character of seven bits. */
    public static char decode(int value) {
        return TABLE.charAt(value & 0x7F);
    }

    /** Seven bits to a character, one after the other from the lowest bit (TS 23.038 6.1.2.1). */
    public static byte[] pack(byte[] septets) {
        byte[] packed = new byte[(septets.length * 7 + 7) / 8];
        for (int i = 0; i < septets.length * 7; i++) {
            int bit = septets[i / 7] >> i % 7 & 1;
            packed[i / 8] |= (byte) (bit << i % 8);
        }
        return packed;
    }

    /** The seven bits of so many characters, or of as many as there are. */
    public static byte[] unpack(byte[] packed, int from, int to, int count) {
        byte[] septets = new byte[Math.min(count, (to - from) * 8 / 7)];
        for (int i = 0; i < septets.length * 7; i++) {
            int bit = packed[from + i / 8] >> i % 8 & 1;
            septets[i / 7] |= (byte) (bit << i % 7);
        }
        return septets;
    }
}
