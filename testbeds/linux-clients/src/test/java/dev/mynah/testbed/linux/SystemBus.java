package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A D-Bus system bus of this test alone, so that suites may run side by side. */
final class SystemBus implements AutoCloseable {
    private static final String EVERYTHING_ALLOWED = """
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
             "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig>
              <type>system</type>
              <auth>EXTERNAL</auth>
              <listen>unix:path=%s</listen>
              <policy context="default">
                <allow user="*"/>
                <allow own="*"/>
                <allow send_destination="*" eavesdrop="true"/>
                <allow receive_sender="*" eavesdrop="true"/>
              </policy>
            </busconfig>
            """;

    private final Spawned daemon;
    private final String address;

    private SystemBus(Spawned daemon, String address) {
        this.daemon = daemon;
        this.address = address;
    }

    static SystemBus start(Path directory) throws IOException {
        String program = Peer.require("dbus-daemon", "dbus");
        // polkitd gives up root before it connects, and must reach the socket all the same.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path configuration = directory.resolve("bus.conf");
        Files.writeString(configuration, EVERYTHING_ALLOWED.formatted(directory.resolve("bus")));
        Spawned daemon = Spawned.start(
                "dbus-daemon",
                Map.of(),
                List.of(program, "--config-file=" + configuration, "--nofork", "--print-address"));
        return new SystemBus(daemon, daemon.await("^(unix:\\S+)", Patience.SOON).group(1));
    }

    /** The environment in which programs find this bus. */
    Map<String, String> environment() {
        return Map.of("DBUS_SYSTEM_BUS_ADDRESS", address);
    }

    /** Calls a method with gdbus and gives what it printed. */
    String call(String destination, String path, String method, String... arguments) {
        return Spawned.run(environment(), Patience.SOON, command(destination, path, method, arguments));
    }

    /** Likewise for a call that must be refused. */
    String refused(String destination, String path, String method, String... arguments) {
        return Spawned.refused(environment(), Patience.SOON, command(destination, path, method, arguments));
    }

    private static String[] command(String destination, String path, String method, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Peer.require("gdbus", "libglib2.0-bin"),
                "call",
                "--system",
                // Its own patience of 25 seconds is less than a busy machine may need.
                "--timeout",
                Long.toString(Patience.SOON.toSeconds()),
                "-d",
                destination,
                "-o",
                path,
                "-m",
                method));
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    /** Prints the signals of an object as they come. */
    Spawned watch(String destination, String path) {
        return Spawned.start(
                "gdbus monitor",
                environment(),
                List.of(
                        Peer.require("gdbus", "libglib2.0-bin"),
                        "monitor",
                        "--system",
                        "--dest",
                        destination,
                        "--object-path",
                        path));
    }

    /** Waits until a name has an owner. */
    void awaitName(String name) {
        Spawned.run(environment(), Patience.SOON, Peer.require("gdbus", "libglib2.0-bin"), "wait", "--system", name);
    }

    @Override
    public void close() {
        daemon.close();
    }
}
