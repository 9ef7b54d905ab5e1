package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A testbed and a ModemManager on a bus of its own, which is handed the testbed's doors and asked with mmcli. */
final class ModemManagerUp implements AutoCloseable {
    private static final String SERVICE = "org.freedesktop.ModemManager1";
    private static final String ROOT = "/org/freedesktop/ModemManager1";

    private final String mmcli;
    private final MynahUp mynah;
    private final SystemBus bus;
    private final Spawned polkit;
    private final Spawned modemManager;

    private ModemManagerUp(String mmcli, MynahUp mynah, SystemBus bus, Spawned polkit, Spawned modemManager) {
        this.mmcli = mmcli;
        this.mynah = mynah;
        this.bus = bus;
        this.polkit = polkit;
        this.modemManager = modemManager;
    }

    /** @param example the testbed file's name among the examples */
    static ModemManagerUp start(String example, Path directory) throws IOException {
        String program = Peer.require("ModemManager", "modemmanager");
        String mmcli = Peer.require("mmcli", "modemmanager");
        String polkitd = Peer.require("polkitd", "polkitd");
        MynahUp mynah = MynahUp.start(Examples.withAbstractSockets(example, directory), directory.resolve("run"));
        SystemBus bus = SystemBus.start(directory);
        Spawned polkit = Spawned.start("polkitd", bus.environment(), List.of(polkitd, "--no-debug"));
        bus.awaitName("org.freedesktop.PolicyKit1");
        Spawned modemManager = Spawned.start(
                "ModemManager",
                bus.environment(),
                List.of(
                        program,
                        "--test-enable",
                        "--test-no-udev",
                        "--test-no-qrtr",
                        "--test-no-suspend-resume",
                        "--no-auto-scan",
                        "--log-level=DEBUG",
                        "--log-file=" + directory.resolve("mm.log"),
                        "--log-personal-info"));
        bus.awaitName(SERVICE);
        return new ModemManagerUp(mmcli, mynah, bus, polkit, modemManager);
    }

    MynahUp mynah() {
        return mynah;
    }

    /** Hands a door to ModemManager, waits until the modem behind it is registered, and tells what mmcli says of it. */
    JsonNode registered(String profile, String door) throws IOException {
        String socket = mynah.door(door).path("socket").asText();
        assertThat(socket).startsWith("@abstract:");
        bus.call(SERVICE, ROOT, SERVICE + ".Test.SetProfile", profile, "generic", "['" + socket.substring(1) + "']");
        Poll poll = Poll.upTo(Duration.ofSeconds(40));
        while (true) {
            for (JsonNode path : json("-L").path("modem-list")) {
                JsonNode modem = json("-m", path.asText());
                if (!modem.at("/modem/generic/device").asText().contains(profile)) {
                    continue;
                }
                String state = modem.at("/modem/generic/state").asText();
                if (state.equals("registered")
                        && !modem.at("/modem/3gpp/operator-name").asText().equals("--")
                        && modem.at("/modem/generic/signal-quality/value").asInt() > 0) {
                    return modem;
                }
                if (state.equals("disabled")) {
                    run("-m", path.asText(), "-e");
                }
                poll.last = modem.toString();
            }
            poll.again();
        }
    }

    /** mmcli's answer for programs. */
    JsonNode json(String... arguments) throws IOException {
        String[] command = new String[arguments.length + 2];
        command[0] = mmcli;
        command[1] = "-J";
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        return new ObjectMapper().readTree(Spawned.run(bus.environment(), Duration.ofSeconds(30), command));
    }

    /** The path of what a command has made, which mmcli tells in a sentence whatever form is asked for. */
    String path(String... arguments) {
        return run(arguments).strip().replaceFirst("(?s)^.*(/org/\\S+).*$", "$1");
    }

    /** mmcli's answer for people; fails where mmcli does. */
    String run(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = mmcli;
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Spawned.run(bus.environment(), Duration.ofSeconds(60), command);
    }

    @Override
    public void close() {
        modemManager.close();
        polkit.close();
        bus.close();
        mynah.close();
    }
}
