package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The repository's example testbeds, made fit to run several at once. */
final class Examples {
    private Examples() {}

    /** One whose doors are for Linux clients, its abstract sockets renamed so that no other run's are met. */
    static Path withAbstractSockets(String name, Path directory) throws IOException {
        String unique = "-" + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
        String text = text(name);
        return Files.writeString(directory.resolve(name), text.replace("@abstract:mm", "@abstract:mm" + unique + "-"));
    }

    /** Likewise, its modem being one that hosts know. */
    static Path withPersonality(String name, String personality, Path directory) throws IOException {
        Path file = withAbstractSockets(name, directory);
        return Files.writeString(
                file,
                Files.readString(file).replace("  modem0:\n", "  modem0:\n    personality: " + personality + "\n"));
    }

    /** A file whose modem has one logical slot, which hosts may lead to either port of the card. */
    static Path withOneLogicalSlot(String name, Path directory) throws IOException {
        Path file = withAbstractSockets(name, directory);
        String text = Files.readString(file);
        return Files.writeString(
                file,
                text.lines()
                                .filter(it -> !it.contains("{ euicc: euicc0, port: 1") && !it.contains("slot: 1"))
                                .collect(Collectors.joining("\n"))
                        + "\n");
    }

    /** {@code psim.yaml}, with its eUICC and the card on the table in two virtual readers, and its TCP door on a free port. */
    static Path withReaders(Path directory, int port) throws IOException {
        String text = text("psim.yaml")
                .replace("127.0.0.1:35963", "127.0.0.1:" + port)
                .replace("127.0.0.1:7600", "127.0.0.1:0");
        return Files.writeString(
                directory.resolve("psim.yaml"),
                text + "  - { name: pcsc1, uicc: travel, vpcd: 127.0.0.1:" + (port + 1) + " }\n");
    }

    private static String text(String name) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("testbeds/examples").resolve(name))) {
            root = root.getParent();
            if (root == null) {
                throw new IllegalStateException("testbeds/examples/" + name + " is above no directory of this run");
            }
        }
        return Files.readString(root.resolve("testbeds/examples").resolve(name));
    }
}
