package dev.mynah.euicc.kill;

import dev.mynah.euicc.CardMemory;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A card memory that is a log of batches, which can be cut at any byte. What follows the last whole batch is lost. */
public final class LogMemory implements CardMemory {

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    /** The memory as it is when power goes away after so many bytes were written. */
    public LogMemory cutAt(int length) {
        LogMemory cut = new LogMemory();
        cut.log.write(log.toByteArray(), 0, wholeBatches(length));
        return cut;
    }

    /** Bytes written. */
    public int length() {
        return log.size();
    }

    private int wholeBatches(int length) {
        ByteBuffer in = ByteBuffer.wrap(log.toByteArray(), 0, length);
        while (in.remaining() >= 4) {
            int batch = in.getInt(in.position());
            if (batch + 4 > in.remaining()) {
                break;
            }
            in.position(in.position() + 4 + batch);
        }
        return in.position();
    }

    @Override
    public Map<String, byte[]> load() {
        Map<String, byte[]> state = new HashMap<>();
        ByteBuffer in = ByteBuffer.wrap(log.toByteArray());
        while (in.hasRemaining()) {
            ByteBuffer batch = in.slice(in.position() + 4, in.getInt(in.position()));
            in.position(in.position() + 4 + batch.remaining());
            while (batch.hasRemaining()) {
                String key = new String(bytes(batch), StandardCharsets.UTF_8);
                byte[] value = bytes(batch);
                if (value.length == 0) {
                    state.remove(key);
                } else {
                    state.put(key, value);
                }
            }
        }
        return state;
    }

    private static byte[] bytes(ByteBuffer from) {
        byte[] bytes = new byte[from.getInt()];
        from.get(bytes);
        return bytes;
    }

    @Override
    public void commit(Map<String, byte[]> changed) {
        try {
            ByteArrayOutputStream batch = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(batch);
            for (Map.Entry<String, byte[]> each : changed.entrySet()) {
                byte[] key = each.getKey().getBytes(StandardCharsets.UTF_8);
                out.writeInt(key.length);
                out.write(key);
                out.writeInt(each.getValue().length);
                out.write(each.getValue());
            }
            new DataOutputStream(log).writeInt(batch.size());
            log.write(batch.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
