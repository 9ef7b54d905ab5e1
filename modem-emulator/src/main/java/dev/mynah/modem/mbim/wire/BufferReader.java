package dev.mynah.modem.mbim.wire;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Reads a structure: its fixed part from the front, and what that refers to by offsets from the structure's first octet. No
 * octet is read twice, so that a small buffer can't stand for much.
 */
final class BufferReader {
    private final byte[] bytes;
    private final int start;
    private final int end;
    private final BitSet taken = new BitSet();
    private int position;

    BufferReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.position = start;
    }

    MalformedSignal malformed(String reason) {
        return new MalformedSignal(position, reason);
    }

    /** What is left behind the place it is at. */
    int remaining() {
        return end - position;
    }

    int int16() {
        int at = advance(Short.BYTES);
        return Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << 8;
    }

    int int32() {
        return int32At(advance(Integer.BYTES));
    }

    private int int32At(int at) {
        int value = 0;
        for (int i = Integer.BYTES - 1; i >= 0; i--) {
            value = value << 8 | Byte.toUnsignedInt(bytes[at + i]);
        }
        return value;
    }

    long int64() {
        int at = advance(Long.BYTES);
        return Integer.toUnsignedLong(int32At(at)) | (long) int32At(at + Integer.BYTES) << 32;
    }

    byte[] octets(int length) {
        int at = advance(length);
        return Arrays.copyOfRange(bytes, at, at + length);
    }

    /** Passes what fills up to a multiple of four, as far as it is there. */
    void pad(int length) {
        advance(Math.min(-length & 3, remaining()));
    }

    private int advance(int length) {
        int at = position;
        take(at, length);
        position += length;
        return at;
    }

    private void take(int at, int length) {
        if (length < 0 || at < start || at > end || length > end - at) {
            throw malformed(Integer.toUnsignedString(length) + " octets are not there");
        }
        int next = taken.nextSetBit(at - start);
        if (length > 0 && next >= 0 && next < at - start + length) {
            throw malformed("what is at offset " + (at - start) + " overlaps something else");
        }
        taken.set(at - start, at - start + length);
    }

    /** The octets that an offset of this structure leads to. */
    byte[] referred(int offset, int length) {
        if (length == 0) {
            return new byte[0];
        }
        int at = refer(offset, length);
        return Arrays.copyOfRange(bytes, at, at + length);
    }

    /** A structure that an offset of this one leads to. */
    BufferReader structure(int offset, int length) {
        int at = refer(offset, length);
        return new BufferReader(bytes, at, at + length);
    }

    private int refer(int offset, int length) {
        if (offset < 0 || offset > end - start) {
            throw malformed("offset " + Integer.toUnsignedString(offset) + " leads outside");
        }
        take(start + offset, length);
        return start + offset;
    }

    /** A structure at this very place; {@link #pass} goes on behind it. */
    BufferReader here() {
        return new BufferReader(bytes, position, end);
    }

    /** Goes on behind what a reader of this place has read. */
    void pass(BufferReader read) {
        advance(Math.min(read.extent(), remaining()));
    }

    /** How far into the structure anything was read, filled up to a multiple of four. */
    private int extent() {
        int length = taken.length();
        return length + (-length & 3);
    }
}
