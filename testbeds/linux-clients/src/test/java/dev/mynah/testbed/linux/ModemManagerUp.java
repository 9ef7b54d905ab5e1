package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A testbed and a ModemManager on a bus of its own, which is handed the testbed's doors and asked with mmcli. */
final class ModemManagerUp implements AutoCloseable {
    private static final String SERVICE = "org.freedesktop.ModemManager1";
    private static final String ROOT = "/org/freedesktop/ModemManager1";
    /** Scans and probing are slow on purpose. */
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

    /** With its test profiles: it is handed doors by {@link #registered}. */
    static ModemManagerUp start(String example, Path directory) throws IOException {
        return start(Examples.withAbstractSockets(example, directory), directory, mynah -> List.of(), "--test-enable");
    }

    /** With serial ports that it probes itself once {@link #report} has told it of them. */
    static ModemManagerUp startWithUsb(Path testbed, Path directory, Function<MynahUp, UsbModem> modem)
            throws IOException {
        Peer.requireSuperuser("ModemManager gets a /sys of its own");
        String unshare = Peer.require("unshare", "util-linux");
        return start(
                testbed,
                directory,
                mynah -> List.of(
                        unshare,
                        "--mount",
                        "sh",
                        modem.apply(mynah).script(directory).toString()),
                "--debug");
    }

    /** Likewise with a modem that has an MBIM function, in a network name space of its own. */
    static ModemManagerUp startWithControlDevice(Path testbed, Path directory, Function<MynahUp, ControlDevice> modem)
            throws IOException {
        Peer.requireSuperuser("ModemManager gets a /sys of its own");
        String unshare = Peer.require("unshare", "util-linux");
        return start(
                testbed,
                directory,
                mynah -> List.of(
                        unshare,
                        "--mount",
                        "--net",
                        "sh",
                        modem.apply(mynah).script(directory).toString()),
                "--debug");
    }

    private interface Wrapping {
        List<String> around(MynahUp mynah) throws IOException;
    }

    private static ModemManagerUp start(Path testbed, Path directory, Wrapping wrapping, String option)
            throws IOException {
        String program = Peer.require("ModemManager", "modemmanager");
        String mmcli = Peer.require("mmcli", "modemmanager");
        String polkitd = Peer.require("polkitd", "polkitd");
        MynahUp mynah = MynahUp.start(testbed, directory.resolve("run"));
        SystemBus bus = SystemBus.start(directory);
        Spawned polkit = Spawned.start("polkitd", bus.environment(), List.of(polkitd, "--no-debug"));
        bus.awaitName("org.freedesktop.PolicyKit1");
        List<String> command = new ArrayList<>(wrapping.around(mynah));
        command.addAll(List.of(
                program,
                option,
                "--test-no-udev",
                "--test-no-qrtr",
                "--test-no-suspend-resume",
                "--no-auto-scan",
                "--log-level=DEBUG",
                "--log-file=" + Transcript.file("-ModemManager.log"),
                "--log-timestamps",
                "--log-personal-info"));
        Spawned modemManager = Spawned.start("ModemManager", bus.environment(), command);
        bus.awaitName(SERVICE);
        return new ModemManagerUp(mmcli, mynah, bus, polkit, modemManager);
    }

    MynahUp mynah() {
        return mynah;
    }

    /** The bus on which it is. */
    SystemBus bus() {
        return bus;
    }

    /** Runs a program to its good end in the network name space it has, with the machine's own files. */
    String inside(String... command) {
        return Spawned.run(bus.environment(), Patience.SOON, entering(command).toArray(String[]::new));
    }

    /** The words that run a program there. */
    List<String> entering(String... command) {
        List<String> all = new ArrayList<>(List.of("nsenter", "--net=/proc/" + modemManager.pid() + "/ns/net"));
        all.addAll(List.of(command));
        return all;
    }

    /** Tells of serial ports that have come or gone: {@code add}, {@code remove}. */
    void report(String action, UsbModem modem) {
        for (String name : modem.names()) {
            run("--report-kernel-event=action=" + action + ",subsystem=tty,name=" + name + ",uid=usb");
        }
    }

    /** Tells of objects of the kernel, by name and subsystem, that belong to one device. */
    void report(String action, Map<String, String> ports) {
        ports.forEach((name, subsystem) -> run(
                "--report-kernel-event=action=" + action + ",subsystem=" + subsystem + ",name=" + name + ",uid=mbim"));
    }

    /** Hands a door to ModemManager, waits until the modem behind it is registered, and tells what mmcli says of it. */
    JsonNode registered(String profile, String door) throws IOException {
        String socket = mynah.door(door).path("socket").asText();
        assertThat(socket).startsWith("@abstract:");
        bus.call(SERVICE, ROOT, SERVICE + ".Test.SetProfile", profile, "generic", "['" + socket.substring(1) + "']");
        return registered(profile);
    }

    /** Waits until a device has become a modem that is registered, which it is enabled for, and its network is known. */
    JsonNode registered(String device) throws IOException {
        Poll poll = Poll.soon();
        while (true) {
            JsonNode modem = found(device);
            String state = modem.at("/modem/generic/state").asText();
            if (state.equals("registered")
                    && !modem.at("/modem/3gpp/operator-name").asText().equals("--")) {
                return modem;
            }
            poll.last = modem.toString();
            if (state.equals("disabled")) {
                try {
                    run("-m", modem.at("/modem/dbus-path").asText(), "-e");
                } catch (AssertionError goneMeanwhile) {
                    // It is made anew where its card is another than before; whoever waits in vain is told why.
                    poll.last = String.valueOf(goneMeanwhile.getMessage());
                }
            }
            poll.againSoon();
        }
    }

    /** Waits until it has asked how strong the signal is, which it does some time after a registration. */
    void awaitSignal(String modem) throws IOException {
        Poll poll = Poll.soon();
        while (json("-m", modem).at("/modem/generic/signal-quality/value").asInt() == 0) {
            poll.againSoon();
        }
    }

    /** Waits until a device has become a modem. */
    JsonNode found(String device) throws IOException {
        Poll poll = Poll.soon();
        while (true) {
            poll.last = "no modem of " + device;
            for (JsonNode path : modems()) {
                try {
                    JsonNode modem = json("-m", path.asText());
                    if (modem.at("/modem/generic/device").asText().contains(device)) {
                        return modem;
                    }
                } catch (AssertionError goneMeanwhile) {
                    poll.last = String.valueOf(goneMeanwhile.getMessage());
                }
            }
            poll.againSoon();
        }
    }

    /** The paths of all modems there are. */
    JsonNode modems() throws IOException {
        return json("-L").path("modem-list");
    }

    /** mmcli's answer for programs. */
    JsonNode json(String... arguments) throws IOException {
        return new ObjectMapper().readTree(Spawned.run(bus.environment(), Patience.SOON, command("-J", arguments)));
    }

    /** The path of what a command has made, which mmcli tells in a sentence whatever form is asked for. */
    String path(String... arguments) {
        return run(arguments).strip().replaceFirst("(?s)^.*(/org/\\S+).*$", "$1");
    }

    /** mmcli's answer for people; fails where mmcli does. */
    String run(String... arguments) {
        return Spawned.run(bus.environment(), Patience.SOON, command("--timeout=100", arguments));
    }

    /** What mmcli says where it fails; fails where it does not. */
    String refused(String... arguments) {
        return Spawned.refused(bus.environment(), Patience.SOON, command("--timeout=100", arguments));
    }

    private String[] command(String option, String... arguments) {
        List<String> command = new ArrayList<>(List.of(mmcli, option));
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    @Override
    public void close() {
        modemManager.close();
        polkit.close();
        bus.close();
        mynah.close();
    }
}
