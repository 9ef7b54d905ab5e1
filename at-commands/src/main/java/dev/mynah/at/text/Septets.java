package dev.mynah.at.text;

/** Septets packed into octets, least significant bit first. TS 23.038 6.1.2.1. */
public final class Septets {
    private Septets() {}

    /**
     * Packs septets, one per character, after a number of fill bits.
     *
     * @param fillBits zero bits before the first septet, 0 to 7: what a user data header leaves to the septet boundary
     */
    public static byte[] pack(String septets, int fillBits) {
        checkFill(fillBits);
        var octets = new byte[(septets.length() * 7 + fillBits + 7) / 8];
        int bit = fillBits;
        for (int i = 0; i < septets.length(); i++, bit += 7) {
            int shifted = (septets.charAt(i) & 0x7F) << bit % 8;
            octets[bit / 8] |= (byte) shifted;
            if (shifted > 0xFF) {
                octets[bit / 8 + 1] |= (byte) (shifted >> 8);
            }
        }
        return octets;
    }

    /**
     * Unpacks a number of septets; as many as the octets hold when they hold fewer.
     *
     * @param fillBits bits to skip before the first septet, 0 to 7
     */
    public static String unpack(byte[] octets, int fillBits, int count) {
        checkFill(fillBits);
        int held = Math.max(0, Math.min(count, (octets.length * 8 - fillBits) / 7));
        var septets = new StringBuilder(held);
        for (int i = 0, bit = fillBits; i < held; i++, bit += 7) {
            int pair = octets[bit / 8] & 0xFF;
            if (bit % 8 > 1) {
                pair |= (octets[bit / 8 + 1] & 0xFF) << 8;
            }
            septets.append((char) (pair >> bit % 8 & 0x7F));
        }
        return septets.toString();
    }

    private static void checkFill(int fillBits) {
        if (fillBits < 0 || fillBits > 7) {
            throw new IllegalArgumentException("fillBits: " + fillBits);
        }
    }
}
