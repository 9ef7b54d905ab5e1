package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * NetworkManager has ModemManager connect, and configures the network interface that the connection's packets are on. Both are on a
 * bus and in a network of their own.
 */
@Timeout(Patience.OF_A_TEST)
class NetworkManagerTest {
    private static final String SERVICE = "org.freedesktop.NetworkManager";
    private static final String CONFIGURATION = """
            [main]
            plugins=keyfile
            auth-polkit=false
            rc-manager=unmanaged
            no-auto-default=*
            [logging]
            backend=stderr
            """;

    private final String networkInterface = NetworkNamespace.unique("wwan");

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void a_connection_that_is_up_leads_to_the_operators_host(ControlDevice.Kind kind) throws Exception {
        NetworkNamespace.require();
        String networkManager = Peer.require("NetworkManager", "network-manager");
        Peer.require("nmcli", "network-manager");
        try (ModemManagerUp host = ModemManagerUp.startWithControlDevice(
                testbed(kind), directory, mynah -> ControlDevice.with(kind, mynah, networkInterface))) {
            host.mynah().awaitLog("modem0/slot0", "EMM", "-> REGISTERED_NORMAL_SERVICE");
            try (Spawned daemon = Spawned.start(
                    "NetworkManager",
                    host.bus().environment(),
                    host.entering(
                            "unshare", "--mount", "sh", script(networkManager).toString()))) {
                host.bus().awaitName(SERVICE);
                host.report("add", ControlDevice.PORTS);
                host.registered("mbim");
                host.inside(
                        "nmcli",
                        "connection",
                        "add",
                        "type",
                        "gsm",
                        "con-name",
                        "mobile",
                        "ifname",
                        "*",
                        "apn",
                        "internet",
                        "autoconnect",
                        "no");
                awaitDevice(host, "disconnected");
                host.inside("nmcli", "--wait", "100", "connection", "up", "mobile");
                assertThat(host.inside("nmcli", "-t", "-f", "GENERAL.STATE,IP4,IP6", "connection", "show", "mobile"))
                        .contains("activated", "10.45.0.");
                assertThat(host.inside("ip", "-4", "route", "show", "default")).contains("dev wwan0");
                assertThat(host.inside("ping", "-c", "2", "10.45.0.1")).contains("2 received");
                assertThat(host.inside("ip", "-6", "route", "show", "default")).contains("dev wwan0");
                assertThat(host.inside("ping", "-c", "2", "2001:db8:45::1")).contains("2 received");
                assertThat(host.inside("curl", "-sS", "-m", "60", "http://10.45.0.1/bytes/100000"))
                        .isNotEmpty();
                host.inside("nmcli", "--wait", "100", "connection", "down", "mobile");
                awaitDevice(host, "disconnected");
                assertThat(host.inside("ip", "-4", "address", "show", "dev", "wwan0"))
                        .doesNotContain("10.45.0.");
                daemon.terminate();
            }
        }
    }

    private static void awaitDevice(ModemManagerUp host, String state) {
        Poll poll = Poll.soon();
        while (!poll.last.contains("cdc-wdm0:gsm:" + state)) {
            poll.againSoon();
            poll.last = host.inside("nmcli", "-t", "-f", "DEVICE,TYPE,STATE", "device");
        }
    }

    private Path testbed(ControlDevice.Kind kind) throws IOException {
        Path file = Examples.withAbstractSockets("linux-clients.yaml", directory);
        String door = "unix: " + kind.name().toLowerCase(Locale.ROOT) + "-proxy";
        String with = door + ", net: " + networkInterface + ", allow: true";
        return Files.writeString(
                file,
                Files.readString(file).replace(door + " }", with + " }").replace(door + ", mbimex", with + ", mbimex"));
    }

    /** Its directories are nobody's else, and {@code /sys} is that of its network, where it may not look for udev. */
    private Path script(String networkManager) throws IOException {
        Path configuration = Files.writeString(directory.resolve("NetworkManager.conf"), CONFIGURATION);
        return Files.write(
                directory.resolve("network-manager.sh"),
                List.of(
                        "set -e",
                        "mount -t sysfs -o ro sysfs /sys",
                        "mount -t tmpfs tmpfs /etc/NetworkManager",
                        "mount -t tmpfs tmpfs /var/lib/NetworkManager",
                        "mount -t tmpfs tmpfs /run",
                        "exec " + networkManager + " --no-daemon --log-level=DEBUG --config=" + configuration));
    }
}
