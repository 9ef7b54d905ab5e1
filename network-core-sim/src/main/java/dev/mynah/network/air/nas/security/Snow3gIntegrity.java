package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;

/** 128-EIA1: SNOW 3G, the same as UIA2 with BEARER for FRESH. TS 33.401 B.2.2. */
final class Snow3gIntegrity implements Integrity {

    private static final long REDUCTION = 0x1B;

    private final NasKey key;

    Snow3gIntegrity(NasKey key) {
        this.key = key;
    }

    @Override
    public int mac(int count, int bearer, Direction direction, byte[] octets) {
        return mac(count, bearer << 27, direction, octets, octets.length * 8);
    }

    /** As UIA2 has it, over the first {@code bits} bits; those behind them must be zero. */
    int mac(int count, int fresh, Direction direction, byte[] octets, int bits) {
        Snow3g keystream =
                new Snow3g(key.reveal(), fresh ^ direction.bit() << 15, count ^ direction.bit() << 31, fresh, count);
        long p = twoWords(keystream);
        long q = twoWords(keystream);
        int pad = keystream.next();
        long evaluated = 0;
        for (int from = 0; from * 8 < bits; from += 8) {
            evaluated = multiply(evaluated ^ block(octets, from), p);
        }
        evaluated = multiply(evaluated ^ bits, q);
        return (int) (evaluated >>> 32) ^ pad;
    }

    private static long twoWords(Snow3g keystream) {
        long high = (long) keystream.next() << 32;
        return high | (keystream.next() & 0xFFFF_FFFFL);
    }

    private static long block(byte[] octets, int from) {
        long block = 0;
        for (int i = from; i < from + 8; i++) {
            block = block << 8 | (i < octets.length ? octets[i] & 0xFF : 0);
        }
        return block;
    }

    /** In GF(2^64). */
    private static long multiply(long v, long p) {
        long product = 0;
        long factor = v;
        for (int i = 0; i < 64; i++) {
            if ((p >>> i & 1) != 0) {
                product ^= factor;
            }
            factor = factor << 1 ^ (factor < 0 ? REDUCTION : 0);
        }
        return product;
    }
}
