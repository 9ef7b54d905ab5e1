package dev.mynah.testbed.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps the traces of the last run beside those of this one, and a long run's from growing without an end. */
final class Rotation {
    /** A file that has grown to this makes room for a new one. */
    static final long LIMIT = 512L << 20;

    private Rotation() {}

    /** Moves a file there may be out of the way. */
    static Path begin(Path file) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
