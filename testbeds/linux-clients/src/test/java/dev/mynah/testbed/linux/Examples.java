package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The repository's example testbeds, made fit to run several at once. */
final class Examples {
    private Examples() {}

    /** {@code linux-clients.yaml}, its abstract sockets renamed so that no other run's are met. */
    static Path dsdsWithAbstractSockets(Path directory) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("testbeds/examples/linux-clients.yaml"))) {
            root = root.getParent();
            if (root == null) {
                throw new IllegalStateException(
                        "testbeds/examples/linux-clients.yaml is above no directory of this run");
            }
        }
        String unique = "-" + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
        String text = Files.readString(root.resolve("testbeds/examples/linux-clients.yaml"));
        return Files.writeString(
                directory.resolve("linux-clients.yaml"), text.replace("@abstract:mm", "@abstract:mm" + unique + "-"));
    }
}
