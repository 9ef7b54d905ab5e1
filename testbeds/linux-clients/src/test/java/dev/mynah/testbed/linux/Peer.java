package dev.mynah.testbed.linux;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A program of the machine that a suite talks to. */
final class Peer {
    /** Where Debian keeps daemons that are not on everybody's PATH. */
    private static final String DAEMONS = "/usr/sbin:/usr/lib/polkit-1:/usr/libexec";

    private Peer() {}

    /** The program's path; without it the test is skipped, or fails where MYNAH_REQUIRE_PEERS=1 asks for every peer. */
    static String require(String program, String debianPackage) {
        return find(program).orElseGet(() -> missing(program, debianPackage));
    }

    /** Likewise for what is not a program: a library, a driver. */
    static void requireFile(Path file, String debianPackage) {
        if (!Files.exists(file)) {
            missing(file.toString(), debianPackage);
        }
    }

    /** Likewise for the right to do what only a superuser may. */
    static void requireSuperuser(String why) {
        if (!superuser()) {
            without(why + ", which takes a superuser");
        }
    }

    static boolean superuser() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String missing(String what, String debianPackage) {
        return without(what + " is not installed (Debian package " + debianPackage + ")");
    }

    private static String without(String reason) {
        return "1".equals(System.getenv("MYNAH_REQUIRE_PEERS")) ? fail(reason) : abort(reason);
    }

    private static Optional<String> find(String program) {
        return Stream.of((System.getenv("PATH") + ":" + DAEMONS).split(File.pathSeparator))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
