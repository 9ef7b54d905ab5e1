package dev.mynah.testbed.state;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The octets of one commit: length and CRC-32C of what follows, then for each key its length, its UTF-8 text, the value's
 * length and the value. All numbers are big-endian, lengths of keys two octets, all others four.
 */
final class Batch {
    /** How a journal begins. */
    static final byte[] MAGIC = "mynah-journal 1\n".getBytes(US_ASCII);

    private static final int HEADER = 8;

    private Batch() {}

    static int footprint(String key, byte[] value) {
        return 6 + key.length() + value.length;
    }

    static ByteBuffer encode(Map<String, byte[]> changed) {
        List<byte[]> parts = new ArrayList<>();
        changed.forEach((key, value) -> {
            byte[] name = key.getBytes(UTF_8);
            if (name.length > 0xFFFF) {
                throw new IllegalArgumentException("key: " + name.length + " octets, at most 65535 fit");
            }
            ByteBuffer lead = ByteBuffer.allocate(2 + name.length + 4);
            lead.putShort((short) name.length).put(name).putInt(value.length);
            parts.add(lead.array());
            parts.add(value);
        });
        int length = parts.stream().mapToInt(part -> part.length).sum();
        ByteBuffer batch = ByteBuffer.allocate(HEADER + length).putInt(length).putInt(0);
        parts.forEach(batch::put);
        return batch.putInt(4, crc(batch.array(), HEADER, length)).flip();
    }

    /**
     * Applies every whole batch of a file.
     *
     * @return where the last whole batch ends
     */
    static int replay(Path file, byte[] content, Map<String, byte[]> state) throws IOException {
        if (!Arrays.equals(content, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new IOException(file + ": is not a journal of this version; move it away to start anew");
        }
        ByteBuffer in = ByteBuffer.wrap(content).position(MAGIC.length);
        while (in.remaining() >= HEADER) {
            int start = in.position();
            int length = in.getInt();
            int crc = in.getInt();
            if (length > in.remaining() || zeroFrom(content, start)) {
                return start;
            }
            if (length <= 0 || crc != crc(content, in.position(), length) || !apply(in, length, state)) {
                throw new IOException(file + ": is damaged at octet " + start + "; move it away to start anew");
            }
        }
        return in.remaining() == 0 ? content.length : in.position();
    }

    private static boolean apply(ByteBuffer in, int length, Map<String, byte[]> state) {
        ByteBuffer batch = in.slice(in.position(), length);
        in.position(in.position() + length);
        while (batch.remaining() >= 2) {
            int keyLength = Short.toUnsignedInt(batch.getShort());
            if (keyLength + 4 > batch.remaining()) {
                return false;
            }
            byte[] key = new byte[keyLength];
            batch.get(key);
            int valueLength = batch.getInt();
            if (valueLength < 0 || valueLength > batch.remaining()) {
                return false;
            }
            byte[] value = new byte[valueLength];
            batch.get(value);
            if (valueLength == 0) {
                state.remove(new String(key, UTF_8));
            } else {
                state.put(new String(key, UTF_8), value);
            }
        }
        return !batch.hasRemaining();
    }

    /** Blocks that a machine without power never wrote read as zeros. */
    private static boolean zeroFrom(byte[] content, int start) {
        for (int i = start; i < content.length; i++) {
            if (content[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static int crc(byte[] bytes, int offset, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }
}
