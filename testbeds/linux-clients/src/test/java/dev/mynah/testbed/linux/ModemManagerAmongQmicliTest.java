package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** ModemManager by QMI, while qmicli's are clients of the same proxy, whose clients of a service are others than its own. */
@Timeout(Patience.OF_A_TEST)
class ModemManagerAmongQmicliTest {
    @TempDir
    static Path directory;

    @Test
    void others_ask_meanwhile_and_it_connects() throws IOException {
        try (ModemManagerUp host = ModemManagerUp.startWithControlDevice(
                Examples.withAbstractSockets("linux-clients-umts.yaml", directory),
                directory,
                mynah -> new ControlDevice(
                        ControlDevice.Kind.QMI,
                        Path.of(mynah.door("qmi-proxy").path("socket").asText())))) {
            host.report("add", ControlDevice.PORTS);
            String modem = host.registered("mbim").at("/modem/dbus-path").asText();
            String qmicli = Peer.require("qmicli", "libqmi-utils") + " --device-open-proxy --device-open-qmi --device="
                    + host.mynah().pty("qmi0");
            ProxyNames proxies = ProxyNames.of(host.mynah(), directory);
            for (int round = 0; round < 2; round++) {
                assertThat(proxies.atOnce(List.of(
                                qmicli + " --dms-get-ids",
                                qmicli + " --nas-get-serving-system",
                                qmicli + " --uim-get-slot-status")))
                        .contains("IMEI: '490154203237518'", "Registration state: 'registered'", "Physical slot 2");
                host.run("-m", modem, "--simple-connect=apn=internet,ip-type=ipv4");
                assertThat(proxies.atOnce(List.of(
                                qmicli + " --dms-get-operating-mode", qmicli + " --wds-get-packet-service-status")))
                        .contains("Mode: 'online'", "Connection status:");
                assertThat(host.json("-m", modem).at("/modem/generic/state").asText())
                        .isEqualTo("connected");
                host.run("-m", modem, "--simple-disconnect");
            }
        }
    }
}
