package dev.mynah.testbed.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** File permissions for what is as confidential as a card. */
final class Owner {
    private Owner() {}

    /** Leaves a file readable and writable by its owner alone, where the file system knows owners. */
    static void only(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
