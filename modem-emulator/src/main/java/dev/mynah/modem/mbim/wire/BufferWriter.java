package dev.mynah.modem.mbim.wire;

import java.io.ByteArrayOutputStream;

/** Writes a structure: the fixed part, and behind it what that refers to, each filled up to a multiple of four octets. */
final class BufferWriter {
    private final int fixedLength;
    private final ByteArrayOutputStream fixed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream variable = new ByteArrayOutputStream();

    BufferWriter(int fixedLength) {
        this.fixedLength = fixedLength;
    }

    void int16(int value) {
        fixed.write(value);
        fixed.write(value >> 8);
    }

    void int32(int value) {
        int16(value);
        int16(value >> 16);
    }

    void int64(long value) {
        int32((int) value);
        int32((int) (value >> 32));
    }

    void octets(byte[] octets) {
        fixed.writeBytes(octets);
    }

    void pad(int length) {
        fixed.writeBytes(new byte[-length & 3]);
    }

    /** Puts octets behind the fixed part, and gives the offset they have there; 0 where there are none. */
    int refer(byte[] octets) {
        if (octets.length == 0) {
            return 0;
        }
        int offset = fixedLength + variable.size();
        variable.writeBytes(octets);
        variable.writeBytes(new byte[-octets.length & 3]);
        return offset;
    }

    byte[] toByteArray() {
        fixed.writeBytes(variable.toByteArray());
        return fixed.toByteArray();
    }
}
