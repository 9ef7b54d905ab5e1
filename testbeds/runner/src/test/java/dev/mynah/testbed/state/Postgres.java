package dev.mynah.testbed.state;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.mynah.testbed.Patience;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of a test's own, from Debian's package, on a free port of the loopback. */
final class Postgres implements AutoCloseable {
    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path directory;
    private final int port;

    private Postgres(Path programs, Path directory, int port) {
        this.programs = programs;
        this.directory = directory;
        this.port = port;
    }

    /** Without the program the test is skipped, or fails where MYNAH_REQUIRE_PEERS=1 asks for every peer. */
    static Postgres start() throws Exception {
        Path programs = programs().orElseGet(() -> {
            String reason = "initdb is not installed (Debian package postgresql)";
            return "1".equals(System.getenv("MYNAH_REQUIRE_PEERS")) ? fail(reason) : abort(reason);
        });
        Path directory = Files.createTempDirectory(Path.of("/tmp"), "mynah-postgres");
        if (root()) {
            run(List.of("chown", "postgres", directory.toString()));
        }
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Postgres server = new Postgres(programs, directory, port);
        server.asUser("initdb", "-D", server.cluster(), "-U", "mynah", "-A", "trust", "-E", "UTF8", "--no-sync");
        server.resume();
        return server;
    }

    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(PACKAGES)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PACKAGES)) {
            return versions.map(it -> it.resolve("bin"))
                    .filter(it -> Files.isExecutable(it.resolve("initdb")))
                    .findFirst();
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    DatabaseSpec spec() {
        return new DatabaseSpec(
                "postgresql://mynah@127.0.0.1:" + port + "/postgres", Optional.empty(), Optional.empty());
    }

    void resume() throws Exception {
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off";
        asUser("pg_ctl", "-w", "-D", cluster(), "-l", directory + "/log", "-o", options, "start");
    }

    /** SIGKILL to the server and to whatever it has started. */
    void kill() throws Exception {
        String pid = Files.readAllLines(Path.of(cluster(), "postmaster.pid")).get(0);
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : all) {
            one.onExit().get(Patience.SECONDS, TimeUnit.SECONDS);
        }
    }

    private void halt() throws Exception {
        asUser("pg_ctl", "-w", "-D", cluster(), "-m", "immediate", "stop");
    }

    private String cluster() {
        return directory.resolve("cluster").toString();
    }

    /** The server refuses to run as root. */
    private void asUser(String program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        if (root()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/tmp").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(Patience.SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(command + " did not succeed");
        }
    }

    @Override
    public void close() throws Exception {
        try {
            halt();
        } catch (IOException alreadyHalted) {
            // A test may end with the server down.
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
