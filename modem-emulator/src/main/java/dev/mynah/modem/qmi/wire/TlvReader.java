package dev.mynah.modem.qmi.wire;

import java.nio.charset.StandardCharsets;

/** Reads the value of a TLV from front to back, little endian. What is not there is {@link Malformed}. */
final class TlvReader {
    private final byte[] octets;
    private int position;

    TlvReader(byte[] octets) {
        this.octets = octets;
    }

    int left() {
        return octets.length - position;
    }

    /** An unsigned number of so many octets, at most eight. */
    long number(int octetCount) {
        need(octetCount);
        long value = 0;
        for (int i = octetCount - 1; i >= 0; i--) {
            value = value << 8 | (octets[position + i] & 0xFF);
        }
        position += octetCount;
        return value;
    }

    byte[] bytes(int length) {
        need(length);
        byte[] value = new byte[length];
        System.arraycopy(octets, position, value, 0, length);
        position += length;
        return value;
    }

    String text(int length) {
        return new String(bytes(length), StandardCharsets.UTF_8);
    }

    private void need(int length) {
        if (length > left()) {
            throw new Malformed("%d octets at %d of %d".formatted(length, position, octets.length));
        }
    }
}
