package dev.mynah.testbed.junit;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.UUID;

/** The answer to a command of MBIM, or an indication: a status and an information buffer, read by offset. */
public final class MbimAnswer {
    private final UUID service;
    private final int cid;
    private final int status;
    private final ByteBuffer buffer;

    MbimAnswer(UUID service, int cid, int status, byte[] buffer) {
        this.service = service;
        this.cid = cid;
        this.status = status;
        this.buffer = ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN);
    }

    public UUID service() {
        return service;
    }

    public int cid() {
        return cid;
    }

    /** 0 for success, and for an indication. */
    public int status() {
        return status;
    }

    /** Fails the test unless the command was done. */
    public MbimAnswer succeeds() {
        return fails(0);
    }

    /** Fails the test unless the command failed with this status. */
    public MbimAnswer fails(int expected) {
        if (status != expected) {
            throw new AssertionError("MBIM %s %d: status %d, not %d".formatted(service, cid, status, expected));
        }
        return this;
    }

    public int length() {
        return buffer.capacity();
    }

    /** The number in four octets from this offset. */
    public int u32(int offset) {
        return buffer.getInt(offset);
    }

    /** The text that the offset and length at this offset point to. */
    public String text(int offset) {
        int at = u32(offset);
        return new String(Arrays.copyOfRange(buffer.array(), at, at + u32(offset + 4)), UTF_16LE);
    }

    @Override
    public String toString() {
        return "MBIM %s %d: status %d, %d octets".formatted(service, cid, status, length());
    }
}
