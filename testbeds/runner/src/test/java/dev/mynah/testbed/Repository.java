package dev.mynah.testbed;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this test runs. */
public final class Repository {
    private Repository() {}

    /** The directory above that has the launcher. */
    public static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("mynah"))) {
            directory = directory.getParent();
        }
        return directory;
    }
}
