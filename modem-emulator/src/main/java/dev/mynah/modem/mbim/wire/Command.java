package dev.mynah.modem.mbim.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * What a host asks. MBIM 1.0 9.3.3.
 *
 * @param set whether it is to change something, rather than to be told
 */
public record Command(UUID service, int cid, boolean set, byte[] buffer) {
    private static final int HEADER = 28;

    /** Reads what the fragments of a command carry together; empty where the lengths don't agree. */
    public static Optional<Command> decode(byte[] payload) {
        if (payload.length < HEADER) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(payload);
        UUID service = new UUID(in.getLong(), in.getLong());
        in.order(ByteOrder.LITTLE_ENDIAN);
        int cid = in.getInt();
        int type = in.getInt();
        int length = in.getInt();
        if (length < 0 || length > in.remaining() || type < 0 || type > 1) {
            return Optional.empty();
        }
        return Optional.of(new Command(service, cid, type == 1, Arrays.copyOfRange(payload, HEADER, HEADER + length)));
    }

    public byte[] encode() {
        return head(service, cid, 3 * Integer.BYTES, buffer)
                .putInt(set ? 1 : 0)
                .putInt(buffer.length)
                .put(buffer)
                .array();
    }

    /** What the answer to a command carries. MBIM 1.0 9.4.3. */
    public static byte[] done(UUID service, int cid, Status status, byte[] buffer) {
        return head(service, cid, 3 * Integer.BYTES, buffer)
                .putInt(status.number())
                .putInt(buffer.length)
                .put(buffer)
                .array();
    }

    /** What an indication carries. MBIM 1.0 9.4.5. */
    public static byte[] indication(UUID service, int cid, byte[] buffer) {
        return head(service, cid, 2 * Integer.BYTES, buffer)
                .putInt(buffer.length)
                .put(buffer)
                .array();
    }

    private static ByteBuffer head(UUID service, int cid, int numbers, byte[] buffer) {
        return ByteBuffer.allocate(16 + numbers + buffer.length)
                .putLong(service.getMostSignificantBits())
                .putLong(service.getLeastSignificantBits())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(cid);
    }

    @Override
    public String toString() {
        return service + " " + cid;
    }
}
