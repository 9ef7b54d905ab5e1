package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A network name space where the names of libmbim's and libqmi's proxies lead to a testbed's doors, so that their programs find
 * these by {@code --device-open-proxy} and no other proxy of the machine.
 */
final class ProxyNames {
    private final String unshare;
    private final Path script;

    private ProxyNames(String unshare, Path script) {
        this.unshare = unshare;
        this.script = script;
    }

    static ProxyNames of(MynahUp mynah, Path directory) throws IOException {
        Peer.requireSuperuser("the proxies' names are in a name space of their own");
        String unshare = Peer.require("unshare", "util-linux");
        String socat = Peer.require("socat", "socat");
        List<String> lines = new ArrayList<>();
        for (String name : List.of("mbim-proxy", "qmi-proxy")) {
            String door = mynah.door(name).path("socket").asText();
            lines.add(socat + " ABSTRACT-LISTEN:" + name + ",fork UNIX-CONNECT:" + door + " &");
            lines.add("relays=\"$relays $!\"");
            lines.add("until grep -q @" + name + " /proc/net/unix; do sleep 0.1; done");
        }
        lines.add("trap 'kill $relays' EXIT");
        // Each argument is a command of its own; all run at once, and one that fails has all fail.
        lines.add("for command; do eval \"$command\" & commands=\"$commands $!\"; done");
        lines.add("for command in $commands; do wait $command || failed=1; done");
        lines.add("exit ${failed:-0}");
        return new ProxyNames(unshare, Files.write(directory.resolve("with-proxies.sh"), lines));
    }

    /** What several commands of a shell say that run at the same time, all of which succeed. */
    String atOnce(List<String> commands) {
        List<String> command = new ArrayList<>(List.of(unshare, "--net", "sh", script.toString()));
        command.addAll(commands);
        return Spawned.run(Map.of(), Patience.SOON, command.toArray(String[]::new));
    }
}
