package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** qmicli on a door of MBIM, which takes QMI in MBIM. */
@Timeout(Patience.OF_A_TEST)
class QmicliOverMbimTest {
    @TempDir
    static Path directory;

    private static MynahUp mynah;
    private static String qmicli = "";

    @BeforeAll
    static void start() throws IOException {
        qmicli = Peer.require("qmicli", "libqmi-utils");
        Path file = Examples.withAbstractSockets("linux-clients.yaml", directory);
        Files.writeString(file, Files.readString(file).replaceAll("protocol: mbim(-proxy)?,", "$0 qmi: on,"));
        mynah = MynahUp.start(file, directory.resolve("run"));
        mynah.awaitLog("modem0/slot0", "EMM", "-> REGISTERED_NORMAL_SERVICE");
    }

    @AfterAll
    static void stop() {
        if (mynah != null) {
            mynah.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> on_a_serial_port() {
        return Stream.of(
                says("--get-service-version-info", "dms (1.14)", "uim (1.46)"),
                says("--dms-get-ids", "IMEI: '490154203237518'"),
                says("--nas-get-serving-system", "Registration state: 'registered'", "MCC: '1'"),
                says("--nas-network-scan", "Network scan result: success", "MCC: '999'"),
                says("--uim-get-slot-status", "Physical slot 2"),
                says("--uim-read-transparent=0x3F00,0x2FE2", "Card result:", "Read result:"),
                says("--wds-start-network=apn=internet,ip-type=4", "Network started"));
    }

    private static DynamicTest says(String action, String... expected) {
        return DynamicTest.dynamicTest(action, () -> {
            List<String> command =
                    new ArrayList<>(List.of(qmicli, "--device=" + mynah.pty("mbim0"), "--device-open-mbim", action));
            assertThat(Spawned.run(Map.of(), Patience.SOON, command.toArray(String[]::new)))
                    .contains(expected);
        });
    }

    @Test
    void through_a_proxy_beside_a_client_of_mbim() throws IOException {
        String device = " --device-open-proxy --device=" + mynah.pty("mbim0");
        String said = ProxyNames.of(mynah, directory)
                .atOnce(List.of(
                        qmicli + device + " --device-open-mbim --dms-get-model",
                        Peer.require("mbimcli", "libmbim-utils") + device + " --query-device-caps",
                        qmicli + device + " --device-open-mbim --nas-get-home-network"));
        assertThat(said).contains("Model: 'Mynah DSDS'", "Device ID: '490154203237518'", "Home network:");
    }
}
