package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A network of the kernel's that has nothing but a network interface of a modem's, and its own loopback. */
final class NetworkNamespace implements AutoCloseable {
    private final String name;
    private final Path names;

    private NetworkNamespace(String name, Path directory) {
        this.name = name;
        this.names = directory.resolve("resolv.conf");
    }

    /** Moves an interface, which is {@code wwan0} there. */
    static NetworkNamespace with(String networkInterface, Path directory) {
        Peer.require("ip", "iproute2");
        NetworkNamespace made = new NetworkNamespace("mynah-" + networkInterface, directory);
        made.ip("netns", "add", made.name);
        made.ip("link", "set", networkInterface, "netns", made.name, "name", "wwan0");
        made.inside("ip", "link", "set", "lo", "up");
        made.inside("ip", "link", "set", "wwan0", "up");
        return made;
    }

    /** An interface's name that no other run on this machine has. */
    static String unique(String prefix) {
        return prefix + "%x".formatted((ProcessHandle.current().pid() * 31 + System.nanoTime()) & 0xFFF_FFFF);
    }

    static void require() {
        Peer.require("ip", "iproute2");
        Peer.require("ping", "iputils-ping");
        Peer.require("curl", "curl");
        Peer.requireFile(Path.of("/dev/net/tun"), "kmod");
        Peer.requireSuperuser("a network interface is moved to a network of its own");
    }

    /** Runs a program there to its good end. */
    String inside(String... command) {
        return Spawned.run(Map.of(), Patience.SOON, entering(command));
    }

    /** Runs one that must fail. */
    String refused(String... command) {
        return Spawned.refused(Map.of(), Patience.SOON, entering(command));
    }

    /** Runs one for which names are asked of a server. */
    String asking(String server, String command) throws IOException {
        Files.writeString(names, "nameserver " + server + "\n");
        return inside(
                "unshare", "--mount", "sh", "-c", "mount --bind " + names + " /etc/resolv.conf && exec " + command);
    }

    private String[] entering(String... command) {
        List<String> all = new ArrayList<>(List.of("ip", "netns", "exec", name));
        all.addAll(List.of(command));
        return all.toArray(String[]::new);
    }

    private void ip(String... arguments) {
        List<String> all = new ArrayList<>(List.of("ip"));
        all.addAll(List.of(arguments));
        Spawned.run(Map.of(), Patience.SOON, all.toArray(String[]::new));
    }

    @Override
    public void close() {
        ip("netns", "delete", name);
    }
}
