package dev.mynah.network.gateway;

import java.util.Arrays;

/** Octets to send, some at a time. */
interface HttpBody {
    /** The next octets, {@code most} at the most; empty at the end. */
    byte[] next(int most);

    /** Octets that are there already. */
    static HttpBody of(byte[] octets) {
        return new HttpBody() {
            private int at;

            @Override
            public byte[] next(int most) {
                int from = at;
                at = Math.min(octets.length, from + most);
                return Arrays.copyOfRange(octets, from, at);
            }
        };
    }

    /** So many octets, of which each is the low octet of its place, for a receiver to check. */
    static HttpBody generated(long length) {
        return new HttpBody() {
            private long at;

            @Override
            public byte[] next(int most) {
                byte[] octets = new byte[(int) Math.min(most, length - at)];
                for (int i = 0; i < octets.length; i++) {
                    octets[i] = (byte) (at + i);
                }
                at += octets.length;
                return octets;
            }
        };
    }
}
