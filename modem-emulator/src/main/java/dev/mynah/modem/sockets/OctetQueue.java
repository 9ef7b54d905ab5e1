package dev.mynah.modem.sockets;

import java.util.Arrays;

/** Octets that wait, first come first served. */
final class OctetQueue {
    private byte[] waiting = new byte[256];
    private int from;
    private int size;
    private long total;

    int size() {
        return size;
    }

    /** How many were ever put in. */
    long total() {
        return total;
    }

    void put(byte[] octets) {
        if (from + size + octets.length > waiting.length) {
            int capacity = Math.max(waiting.length, Integer.highestOneBit(size + octets.length) * 2);
            byte[] moved = new byte[capacity];
            System.arraycopy(waiting, from, moved, 0, size);
            waiting = moved;
            from = 0;
        }
        System.arraycopy(octets, 0, waiting, from + size, octets.length);
        size += octets.length;
        total += octets.length;
    }

    byte[] take(int most) {
        int length = Math.min(most, size);
        byte[] taken = Arrays.copyOfRange(waiting, from, from + length);
        from += length;
        size -= length;
        return taken;
    }
}
