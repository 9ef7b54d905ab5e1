package dev.mynah.network.air.nas.security;

/**
 * The two S-boxes of SNOW 3G, computed from what defines them: SR is that of Rijndael, SQ a Dickson polynomial over another
 * field. ETSI/SAGE specification of UEA2 and UIA2, document 2, 3.3.
 */
final class Snow3gBoxes {

    private static final int RIJNDAEL = 0x1B;
    private static final int DICKSON = 0x69;

    static final int[] SR = rijndael();
    static final int[] SQ = dickson();

    private Snow3gBoxes() {}

    /** Multiplies by x in the field with this reduction. */
    static int mulX(int value, int reduction) {
        int shifted = value << 1;
        return (shifted & 0x100) != 0 ? (shifted ^ reduction) & 0xFF : shifted;
    }

    private static int multiply(int a, int b, int reduction) {
        int product = 0;
        int factor = a;
        for (int bits = b; bits != 0; bits >>= 1) {
            if ((bits & 1) != 0) {
                product ^= factor;
            }
            factor = mulX(factor, reduction);
        }
        return product;
    }

    private static int power(int base, int exponent, int reduction) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power = multiply(power, base, reduction);
        }
        return power;
    }

    private static int[] rijndael() {
        int[] box = new int[256];
        for (int x = 0; x < 256; x++) {
            // x^254 is the inverse, and 0 for 0.
            int inverse = power(x, 254, RIJNDAEL);
            int sum = inverse;
            for (int turn = 1; turn <= 4; turn++) {
                sum ^= inverse << turn | inverse >> (8 - turn);
            }
            box[x] = (sum ^ 0x63) & 0xFF;
        }
        return box;
    }

    private static int[] dickson() {
        int[] exponents = {1, 9, 13, 15, 33, 41, 45, 47, 49};
        int[] box = new int[256];
        for (int x = 0; x < 256; x++) {
            box[x] = 0x25;
            for (int exponent : exponents) {
                box[x] ^= power(x, exponent, DICKSON);
            }
        }
        return box;
    }
}
