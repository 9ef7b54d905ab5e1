package dev.mynah.testbed.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Keys and values in one file that is only ever appended to. A commit is one batch with its checksum and has been written
 * when {@link #commit} returns, so a process killed at any moment has lost nothing it had acknowledged: a batch cut short at
 * the end of the file was never acknowledged and is dropped when the file is next opened.
 *
 * <p>When most of the file has been overwritten by later batches, its present content is written to a new file that takes
 * the old one's place in one step. One owner uses a journal, in its own turns.
 */
final class Journal implements AutoCloseable {

    /** Below this size a file is not worth compacting. */
    private static final long SMALL = 256 * 1024;

    private final Path file;
    private final Map<String, byte[]> state;
    private FileChannel channel;
    private long live;
    private long size;

    private Journal(Path file, Map<String, byte[]> state, FileChannel channel, long size) {
        this.file = file;
        this.state = state;
        this.channel = channel;
        this.size = size;
        state.forEach((key, value) -> live += Batch.footprint(key, value));
    }

    /**
     * Opens a journal, making it where there is none.
     *
     * @throws IOException with one sentence for the user: the path, what is wrong and the remedy
     */
    public static Journal open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(successor(file));
        Map<String, byte[]> state = new HashMap<>();
        byte[] content = read(file);
        int end = content.length < Batch.MAGIC.length ? 0 : Batch.replay(file, content, state);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        Owner.only(file);
        channel.truncate(end).position(end);
        if (end == 0) {
            write(channel, ByteBuffer.wrap(Batch.MAGIC));
        }
        return new Journal(file, state, channel, channel.position());
    }

    /** Everything kept so far; the arrays are shared and not to be changed. */
    public Map<String, byte[]> load() {
        return Map.copyOf(state);
    }

    /**
     * Keeps some values, all or none, before it returns. A value of no bytes removes its key.
     *
     * @throws UncheckedIOException when the file can't be written: the owner must not acknowledge anything any more
     */
    public void commit(Map<String, byte[]> changed) {
        if (changed.isEmpty()) {
            return;
        }
        ByteBuffer batch = Batch.encode(changed);
        try {
            size += batch.remaining();
            write(channel, batch);
            changed.forEach(this::remember);
            if (size > SMALL && size > 4 * live) {
                compact();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": can't be written (" + e.getMessage() + ")", e);
        }
    }

    /** Bytes in the file. */
    long size() {
        return size;
    }

    private void remember(String key, byte[] value) {
        byte[] before = value.length == 0 ? state.remove(key) : state.put(key, value);
        if (before != null) {
            live -= Batch.footprint(key, before);
        }
        if (value.length > 0) {
            live += Batch.footprint(key, value);
        }
    }

    private void compact() throws IOException {
        Path next = successor(file);
        FileChannel fresh = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try {
            Owner.only(next);
            write(fresh, ByteBuffer.wrap(Batch.MAGIC));
            if (!state.isEmpty()) {
                write(fresh, Batch.encode(state));
            }
            fresh.force(true);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            fresh.close();
            throw e;
        }
        channel.close();
        channel = fresh;
        size = fresh.position();
    }

    /** Lets go of the file as a killed process does. */
    void drop() throws IOException {
        channel.close();
    }

    /** Brings everything to the disk and closes the file. */
    @Override
    public void close() throws IOException {
        try (FileChannel closing = channel) {
            if (closing.isOpen()) {
                closing.force(true);
            }
        }
    }

    private static Path successor(Path file) {
        return file.resolveSibling(file.getFileName() + ".next");
    }

    private static byte[] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
