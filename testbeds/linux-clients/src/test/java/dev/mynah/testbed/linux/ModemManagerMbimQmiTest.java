package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** ModemManager drives a modem by MBIM that takes QMI in it, while others are clients of the same proxy. */
@Timeout(Patience.OF_A_TEST)
class ModemManagerMbimQmiTest {
    @TempDir
    static Path directory;

    private static ModemManagerUp host;
    private static String modem = "";

    @BeforeAll
    static void start() throws IOException {
        Path file = Examples.withAbstractSockets("linux-clients-umts.yaml", directory);
        Files.writeString(file, Files.readString(file).replaceAll("protocol: mbim(-proxy)?,", "$0 qmi: on,"));
        host = ModemManagerUp.startWithControlDevice(
                file,
                directory,
                mynah -> new ControlDevice(
                        ControlDevice.Kind.MBIM,
                        Path.of(mynah.door("mbim-proxy").path("socket").asText())));
        host.report("add", ControlDevice.PORTS);
        modem = host.registered("mbim").at("/modem/dbus-path").asText();
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void it_registers_and_knows_bands_that_mbim_has_no_word_for() throws IOException {
        JsonNode known = host.json("-m", modem);
        assertThat(known.at("/modem/3gpp/operator-code").asText()).isEqualTo("00101");
        assertThat(known.at("/modem/generic/primary-port").asText()).isEqualTo("cdc-wdm0");
        assertThat(known.at("/modem/generic/current-bands"))
                .extracting(JsonNode::asText)
                .contains("utran-1");
    }

    @Test
    void others_ask_meanwhile_and_it_connects() throws IOException {
        String device = " --device-open-proxy --device=" + host.mynah().pty("mbim0");
        String mbimcli = Peer.require("mbimcli", "libmbim-utils") + device;
        String qmicli = Peer.require("qmicli", "libqmi-utils") + device + " --device-open-mbim";
        ProxyNames proxies = ProxyNames.of(host.mynah(), directory);
        for (int round = 0; round < 2; round++) {
            assertThat(proxies.atOnce(List.of(
                            mbimcli + " --query-device-caps",
                            mbimcli + " --query-registration-state",
                            qmicli + " --dms-get-ids")))
                    .contains("Device ID: '490154203237518'", "Register state: 'home'", "IMEI: '490154203237518'");
            host.run("-m", modem, "--simple-connect=apn=internet,ip-type=ipv4");
            assertThat(proxies.atOnce(List.of(mbimcli + " --query-radio-state", mbimcli + " --query-pin-list")))
                    .contains("Software radio state: 'on'", "PIN1");
            assertThat(host.json("-m", modem).at("/modem/generic/state").asText())
                    .isEqualTo("connected");
            host.run("-m", modem, "--simple-disconnect");
        }
    }
}
