package dev.mynah.modem.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Directories that doors in the file system need. */
final class Directories {
    private Directories() {}

    /** Makes the directory that is to hold the file, if it is missing. */
    static void above(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
    }
}
