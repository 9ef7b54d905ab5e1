package dev.mynah.testbed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InterfaceReaderTest {
    private static final String QMI = "{ name: qmi0, protocol: qmi, pty: qmi0, ";

    @Test
    void a_door_has_a_network_interface_where_the_file_says_so() throws Exception {
        TestbedModem modem = read(
                QMI + "net: wwan0, allow: true }",
                "{ name: proxy, protocol: qmi-proxy, unix: proxy }",
                "{ name: mbim0, protocol: mbim, pty: mbim0, net: wwan1, allow: true }");
        assertThat(modem.doors().get(0).net()).contains("wwan0");
        assertThat(modem.doors().get(1).net()).isEmpty();
        assertThat(modem.doors().get(2).net()).contains("wwan1");
    }

    @Test
    void what_leaves_the_testbed_has_to_be_allowed() {
        assertThatThrownBy(() -> read(QMI + "net: wwan0 }"))
                .hasMessageContaining("test.yaml:4")
                .hasMessageContaining("net")
                .hasMessageContaining("allow: true");
    }

    @Test
    void a_device_has_one_interface_and_an_interface_one_device() {
        assertThatThrownBy(() -> read(
                        QMI + "net: wwan0, allow: true }",
                        "{ name: proxy, protocol: qmi-proxy, unix: proxy, net: wwan1, allow: true }"))
                .hasMessageContaining("test.yaml:5")
                .hasMessageContaining("doors[0]");
        assertThatThrownBy(() -> read(
                        QMI + "net: wwan0, allow: true }",
                        "{ name: mbim0, protocol: mbim, pty: mbim0, net: wwan0, allow: true }"))
                .hasMessageContaining("doors[0]");
    }

    @Test
    void mistakes_are_named_with_their_place() {
        assertThatThrownBy(() -> read("{ name: at0, pty: at0, net: wwan0, allow: true }"))
                .hasMessageContaining("QMI and MBIM");
        assertThatThrownBy(() -> read(QMI + "net: a-name-of-16-octs, allow: true }"))
                .hasMessageContaining("wwan0");
    }

    private static TestbedModem read(String... doors) throws Exception {
        return TestbedFile.parse(
                        "test.yaml",
                        "modems:\n  m:\n    doors:\n      - " + String.join("\n      - ", doors)
                                + "\n    slots: [{ imei: 490154203237518 }]\n")
                .modems()
                .get(0);
    }
}
