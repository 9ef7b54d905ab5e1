package dev.mynah.network.air.nas.element;

/**
 * Bit rates in an octet, and in extensions of it for higher ones. TS 24.008 10.5.6.5 octets 8 to 22, TS 24.301 9.9.4.3. Rates
 * are in kbit/s.
 */
final class BitRate {
    private static final int MBPS = 1000;
    private static final int NOTHING = 0xFF;
    private static final int HIGHEST = 0xFE;
    private static final int LAST_OF_EXTENDED = 250;
    private static final int LAST_OF_EXTENDED_2 = 246;

    private BitRate() {}

    /** @return the rate; 0 where all three octets say nothing */
    static int read(int base, int extended, int extended2) {
        if (extended2 != 0) {
            return beyond(Math.min(extended2, LAST_OF_EXTENDED_2));
        }
        return extended == 0 ? low(base) : high(Math.min(extended, LAST_OF_EXTENDED));
    }

    private static int low(int octet) {
        if (octet == NOTHING) {
            return 0;
        }
        if (octet < 64) {
            return octet;
        }
        return octet < 128 ? 64 + (octet - 64) * 8 : 576 + (octet - 128) * 64;
    }

    private static int high(int octet) {
        if (octet <= 74) {
            return 8600 + octet * 100;
        }
        return octet <= 186 ? (16 + octet - 74) * MBPS : (128 + (octet - 186) * 2) * MBPS;
    }

    private static int beyond(int octet) {
        if (octet <= 61) {
            return (256 + octet * 4) * MBPS;
        }
        return octet <= 161 ? (500 + (octet - 61) * 10) * MBPS : (1500 + (octet - 161) * 100) * MBPS;
    }

    /** The octet that holds the highest rate up to this one; the highest there is where the extensions hold more. */
    static int base(int kbps) {
        if (kbps < 1) {
            return NOTHING;
        }
        if (kbps < 64) {
            return kbps;
        }
        return kbps < 576 ? 64 + (kbps - 64) / 8 : Math.min(HIGHEST, 128 + (kbps - 576) / 64);
    }

    /** 0 where the octet itself holds the rate. */
    static int extended(int kbps) {
        if (kbps < 8700) {
            return 0;
        }
        if (kbps <= 16 * MBPS) {
            return (kbps - 8600) / 100;
        }
        return kbps <= 128 * MBPS ? 74 + kbps / MBPS - 16 : Math.min(LAST_OF_EXTENDED, 186 + (kbps / MBPS - 128) / 2);
    }

    /** 0 up to 256 Mbit/s. */
    static int extended2(int kbps) {
        int mbps = kbps / MBPS;
        if (mbps < 260) {
            return 0;
        }
        if (mbps <= 500) {
            return (mbps - 256) / 4;
        }
        return mbps <= 1500 ? 61 + (mbps - 500) / 10 : Math.min(LAST_OF_EXTENDED_2, 161 + (mbps - 1500) / 100);
    }
}
