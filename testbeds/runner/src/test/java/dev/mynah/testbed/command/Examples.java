package dev.mynah.testbed.command;

import dev.mynah.testbed.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example testbeds. */
final class Examples {
    private Examples() {}

    static Path file(String name) {
        return Repository.root().resolve("testbeds/examples").resolve(name);
    }

    static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The default testbed, made fit to run beside another. */
    static String dsdsOnFreePorts() {
        return text("dsds.yaml").replaceAll("127\\.0\\.0\\.1:7[01]0[01]", "127.0.0.1:0");
    }

    /** The testbed with removable cards, likewise; nobody listens where its virtual reader would be. */
    static String psimOnFreePorts() {
        return text("psim.yaml").replace("127.0.0.1:7600", "127.0.0.1:0").replace("127.0.0.1:35963", "127.0.0.1:9");
    }
}
