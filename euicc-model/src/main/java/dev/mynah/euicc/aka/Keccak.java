package dev.mynah.euicc.aka;

/**
 * The permutation Keccak-f[1600] with 24 rounds (FIPS 202 3.3), which TUAK is made of. The state is 25 lanes, lane x + 5y; octets
 * go into a lane with the lowest first.
 */
final class Keccak {

    static final int LANES = 25;

    private static final int ROUNDS = 24;

    /** Where the lanes go one after the other, from lane 1 on, and by how much each is rotated on the way (steps rho and pi). */
    private static final int[] PI = new int[ROUNDS];

    private static final int[] RHO = new int[ROUNDS];
    private static final long[] IOTA = new long[ROUNDS];

    static {
        int x = 1;
        int y = 0;
        for (int t = 0; t < ROUNDS; t++) {
            RHO[t] = (t + 1) * (t + 2) / 2 % 64;
            int next = (2 * x + 3 * y) % 5;
            x = y;
            y = next;
            PI[t] = x + 5 * y;
        }
        // Bits 2^j - 1 of a round's constant come from a shift register of x^8 + x^6 + x^5 + x^4 + 1.
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int j = 0; j <= 6; j++) {
                if ((register & 1) != 0) {
                    IOTA[round] |= 1L << ((1 << j) - 1);
                }
                register = register << 1 ^ ((register & 0x80) != 0 ? 0x171 : 0);
            }
        }
    }

    private Keccak() {}

    /** Permutes a state in place; {@code columns} is scratch memory of 5 lanes. */
    static void permute(long[] state, long[] columns) {
        for (int round = 0; round < ROUNDS; round++) {
            theta(state, columns);
            rhoAndPi(state);
            chi(state, columns);
            state[0] ^= IOTA[round];
        }
    }

    private static void theta(long[] a, long[] columns) {
        for (int x = 0; x < 5; x++) {
            columns[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
        }
        for (int x = 0; x < 5; x++) {
            long d = columns[(x + 4) % 5] ^ Long.rotateLeft(columns[(x + 1) % 5], 1);
            for (int y = 0; y < LANES; y += 5) {
                a[x + y] ^= d;
            }
        }
    }

    private static void rhoAndPi(long[] a) {
        long moving = a[1];
        for (int t = 0; t < ROUNDS; t++) {
            long replaced = a[PI[t]];
            a[PI[t]] = Long.rotateLeft(moving, RHO[t]);
            moving = replaced;
        }
    }

    private static void chi(long[] a, long[] row) {
        for (int y = 0; y < LANES; y += 5) {
            System.arraycopy(a, y, row, 0, 5);
            for (int x = 0; x < 5; x++) {
                a[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
            }
        }
    }
}
