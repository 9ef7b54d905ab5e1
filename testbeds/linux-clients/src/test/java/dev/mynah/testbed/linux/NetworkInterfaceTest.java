package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Connections made by QMI and MBIM, whose packets a Linux kernel has on a network interface. */
@Timeout(Patience.OF_A_TEST)
class NetworkInterfaceTest {
    private static final String HOST = "10.45.0.1";
    private static final String HOST6 = "2001:db8:45::1";

    private final String networkInterface = NetworkNamespace.unique("wwan");

    @TempDir
    Path directory;

    @Test
    void what_qmicli_connects_leads_to_the_operators_host() throws Exception {
        NetworkNamespace.require();
        Peer.require("qmicli", "libqmi-utils");
        try (MynahUp mynah = start("qmi0");
                NetworkNamespace kernel = NetworkNamespace.with(networkInterface, directory)) {
            Path device = mynah.pty("qmi0");
            assertThat(Spawned.refused(Map.of(), Patience.SOON, qmicli(device, "--wda-set-data-format=802-3")))
                    .contains("InvalidDataFormat");
            assertThat(qmi(device, "--wda-get-data-format")).contains("'raw-ip'");

            String started = qmi(device, "--wds-start-network=apn=internet,ip-type=4", "--client-no-release-cid");
            String client = "--client-cid=" + found("CID: '(\\d+)'", started);
            String settings = qmi(device, client, "--client-no-release-cid", "--wds-get-current-settings");
            kernel.inside("ip", "address", "add", found("IPv4 address: (\\S+)", settings) + "/32", "dev", "wwan0");
            kernel.inside("ip", "route", "add", "default", "dev", "wwan0");
            String before = qmi(device, client, "--client-no-release-cid", "--wds-get-packet-statistics");
            assertThat(kernel.inside("ping", "-c", "2", HOST)).contains("2 received");
            String after = qmi(device, client, "--client-no-release-cid", "--wds-get-packet-statistics");
            for (String way : List.of("TX", "RX")) {
                assertThat(count(way + " packets OK", after) - count(way + " packets OK", before))
                        .isEqualTo(2);
                // 56 octets, 8 of ICMP before them and 20 of IP.
                assertThat(count(way + " bytes OK", after) - count(way + " bytes OK", before))
                        .isEqualTo(2 * 84);
                assertThat(count(way + " packets dropped", after)).isZero();
            }
            String names = found("IPv4 primary DNS: (\\S+)", settings);
            assertThat(kernel.asking(names, "curl -sS -m 60 http://host.test/")).contains("behind the gateway");
            assertThat(kernel.inside("curl", "-sS", "-m", "60", "http://" + HOST + "/bytes/200000"))
                    .isNotEmpty();

            String started6 = qmi(device, "--wds-start-network=apn=internet,ip-type=6", "--client-no-release-cid");
            String client6 = "--client-cid=" + found("CID: '(\\d+)'", started6);
            String settings6 = qmi(device, client6, "--client-no-release-cid", "--wds-get-current-settings");
            kernel.inside(
                    "ip", "-6", "address", "add", found("IPv6 address: (\\S+)", settings6), "dev", "wwan0", "nodad");
            kernel.inside("ip", "-6", "route", "replace", "default", "dev", "wwan0", "metric", "1");
            assertThat(kernel.inside("ping", "-c", "2", HOST6)).contains("2 received");
            assertThat(kernel.inside("curl", "-sS", "-m", "60", "-g", "http://[" + HOST6 + "]/"))
                    .contains("behind the gateway");

            qmi(device, client, "--wds-stop-network=" + found("data handle: '(\\d+)'", started));
            assertThat(kernel.refused("ping", "-c", "1", "-W", "2", HOST)).contains("0 received");
            assertThat(kernel.inside("ping", "-c", "1", HOST6)).contains("1 received");
        }
    }

    @Test
    void what_mbimcli_connects_leads_to_the_operators_host() throws Exception {
        NetworkNamespace.require();
        Peer.require("mbimcli", "libmbim-utils");
        try (MynahUp mynah = start("mbim0");
                NetworkNamespace kernel = NetworkNamespace.with(networkInterface, directory)) {
            Path device = mynah.pty("mbim0");
            mbim(device, "--connect=session-id=0,access-string=internet,ip-type=ipv4v6");
            String settings = mbim(device, "--no-open=9", "--query-ip-configuration");
            kernel.inside("ip", "address", "add", found("IP \\[0\\]: '([\\d./]+)'", settings), "dev", "wwan0");
            kernel.inside("ip", "route", "add", "default", "dev", "wwan0");
            assertThat(kernel.inside("ping", "-c", "2", HOST)).contains("2 received");
            String names = found("DNS \\[0\\]: '([\\d.]+)'", settings);
            assertThat(kernel.asking(names, "curl -sS -m 60 http://host.test/")).contains("behind the gateway");

            // The kernel has asked for a router by itself, and made an address of the prefix.
            String prefix = found("IP \\[0\\]: '(2001:db8:45:\\d+):", settings);
            Poll poll = Poll.soon();
            while (!poll.last.contains("inet6 " + prefix)) {
                poll.againSoon();
                poll.last = kernel.inside("ip", "-6", "address", "show", "dev", "wwan0", "-tentative");
            }
            assertThat(kernel.inside("ping", "-c", "2", HOST6)).contains("2 received");
            assertThat(kernel.inside("curl", "-sS", "-m", "60", "-g", "http://[" + HOST6 + "]/"))
                    .contains("behind the gateway");

            String carried = mbim(device, "--no-open=12", "--query-packet-statistics");
            assertThat(count("Packets \\(in\\)", carried)).isGreaterThan(4);
            assertThat(count("Packets \\(out\\)", carried)).isGreaterThan(4);
            assertThat(count("Discards \\(in\\)", carried)).isZero();

            mbim(device, "--no-open=15", "--disconnect=0");
            assertThat(kernel.refused("ping", "-c", "1", "-W", "2", HOST)).contains("0 received");
        }
    }

    /** Of which a door says the interface's name. */
    private MynahUp start(String door) throws IOException {
        Path file = Examples.withAbstractSockets("linux-clients.yaml", directory);
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "pty: " + door + " }",
                                "pty: " + door + ", net: " + networkInterface + ", allow: true }"));
        MynahUp mynah = MynahUp.start(file, directory.resolve("run"));
        mynah.awaitLog("modem0/slot0", "EMM", "-> REGISTERED_NORMAL_SERVICE");
        return mynah;
    }

    private static String qmi(Path device, String... arguments) {
        return Spawned.run(Map.of(), Patience.SOON, qmicli(device, arguments));
    }

    private static String[] qmicli(Path device, String... arguments) {
        List<String> command = new ArrayList<>(List.of("qmicli", "--device-open-qmi", "-d", device.toString()));
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    /** Leaves the function open for the next. */
    private static String mbim(Path device, String... arguments) {
        List<String> command = new ArrayList<>(List.of("mbimcli", "-d", device.toString(), "--no-close"));
        command.addAll(List.of(arguments));
        return Spawned.run(Map.of(), Patience.SOON, command.toArray(String[]::new));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private static long count(String what, String text) {
        return Long.parseLong(found(what + ": '?(\\d+)", text));
    }
}
