package dev.mynah.network.air.text;

/**
 * Seven-bit codes packed into octets, least significant bit first (TS 23.038 6.1.2.1). Behind a user data header the codes begin
 * at the next septet boundary counted from the header's first bit, so there may be fill bits (TS 23.040 9.2.3.24).
 */
public final class Septets {

    private static final int BITS = 7;

    private Septets() {}

    /** How many octets so many septets take. */
    public static int octets(int septets) {
        return (septets * BITS + 7) / 8;
    }

    /** How many septets a header of so many octets takes, fill bits included. */
    public static int ofHeader(int octets) {
        return (octets * 8 + BITS - 1) / BITS;
    }

    /** Writes the codes into {@code packed}, the first one at septet {@code from}. */
    public static void pack(byte[] codes, byte[] packed, int from) {
        int bit = from * BITS;
        for (byte code : codes) {
            int at = bit / 8;
            int shifted = (code & 0x7F) << bit % 8;
            packed[at] |= (byte) shifted;
            if (shifted > 0xFF) {
                packed[at + 1] |= (byte) (shifted >> 8);
            }
            bit += BITS;
        }
    }

    /** Reads the codes from septet {@code from} up to {@code end}, as far as there are octets for them. */
    public static byte[] unpack(byte[] packed, int from, int end) {
        int last = Math.min(end, packed.length * 8 / BITS);
        byte[] codes = new byte[Math.max(0, last - from)];
        for (int i = 0; i < codes.length; i++) {
            int bit = (from + i) * BITS;
            int at = bit / 8;
            int pair = (packed[at] & 0xFF) | (at + 1 < packed.length ? (packed[at + 1] & 0xFF) << 8 : 0);
            codes[i] = (byte) (pair >> bit % 8 & 0x7F);
        }
        return codes;
    }
}
