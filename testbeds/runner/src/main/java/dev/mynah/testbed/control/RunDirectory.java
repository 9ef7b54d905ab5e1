package dev.mynah.testbed.control;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The directory of one running testbed, which nobody else uses while it is held. */
public final class RunDirectory implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final String TESTBED = "testbed.json";

    private final Path path;
    private final FileChannel lock;

    private RunDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes a directory, making it where there is none.
     *
     * @throws Refused when another testbed has it, or the machine does not let us
     */
    public static RunDirectory take(Path directory) throws Refused {
        Path path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Refused("another testbed runs in " + path + ": stop it or choose another --run-dir");
            }
            Files.deleteIfExists(path.resolve(TESTBED));
            return new RunDirectory(path, channel);
        } catch (IOException e) {
            throw new Refused("cannot use " + path + " as run directory (" + reason(e) + "): choose another --run-dir");
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    public Path path() {
        return path;
    }

    /** Where another file of this run is. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** The file that tells others about the testbed in a run directory. */
    public static Path description(Path directory) {
        return directory.toAbsolutePath().normalize().resolve(TESTBED);
    }

    /** Publishes the description in one step: a reader sees all of it or nothing. */
    public void publish(String json) throws Refused {
        Path next = path.resolve(TESTBED + ".next");
        try {
            Files.writeString(next, json);
            Files.move(
                    next, path.resolve(TESTBED), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refused("cannot write " + path.resolve(TESTBED) + " (" + reason(e) + "): make room there");
        }
    }

    /** Takes the description away and lets go of the directory. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve(TESTBED));
            lock.close();
        } catch (IOException e) {
            // The process ends; the lock goes with it, and a description without a process is recognised as stale.
        }
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
