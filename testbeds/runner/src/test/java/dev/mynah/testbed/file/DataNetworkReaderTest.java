package dev.mynah.testbed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.network.operator.DataNetworkSpec;
import dev.mynah.network.operator.HomeSpec.Endpoint;
import org.junit.jupiter.api.Test;

class DataNetworkReaderTest {
    @Test
    void nothing_leaves_the_testbed_unless_the_file_says_so() throws Exception {
        assertThat(TestbedFile.parse("test.yaml", "operators:\n  alpha:\n    plmn: 001-01\n")
                        .operators()
                        .get(0)
                        .dataNetwork())
                .isEqualTo(DataNetworkSpec.NONE);
    }

    @Test
    void a_device_and_a_name_server_are_as_the_file_says() throws Exception {
        DataNetworkSpec network = read("{ tun: mynah0, allow: true, dns: { forward: \"192.0.2.53:53\" } }");
        assertThat(network.tun()).contains("mynah0");
        assertThat(network.dns()).contains(new Endpoint("192.0.2.53", 53));
        assertThat(read("{ dns: { forward: \"127.0.0.1:5353\" } }").dns()).isPresent();
        assertThat(read("{ dns: { forward: \"::1:5353\" } }").dns()).contains(new Endpoint("::1", 5353));
    }

    @Test
    void what_leaves_the_machine_has_to_be_allowed() {
        assertThatThrownBy(() -> read("{ tun: mynah0 }"))
                .hasMessageContaining("test.yaml:4")
                .hasMessageContaining("dataNetwork.tun")
                .hasMessageContaining("allow: true");
        assertThatThrownBy(() -> read("{ dns: { forward: \"192.0.2.53:53\" } }"))
                .hasMessageContaining("dataNetwork.dns")
                .hasMessageContaining("allow: true");
    }

    @Test
    void mistakes_are_named_with_their_place() {
        assertThatThrownBy(() -> read("{ tun: \"../null\", allow: true }"))
                .hasMessageContaining("dataNetwork.tun")
                .hasMessageContaining("mynah0");
        assertThatThrownBy(() -> read("{ tun: a-name-of-16-octs, allow: true }"))
                .hasMessageContaining("dataNetwork.tun");
        assertThatThrownBy(() -> read("{ dns: { forward: \"resolver:53\" } }"))
                .hasMessageContaining("dataNetwork.dns")
                .hasMessageContaining("address");
    }

    private static DataNetworkSpec read(String network) throws Exception {
        return TestbedFile.parse(
                        "test.yaml", "operators:\n  alpha:\n    plmn: 001-01\n    dataNetwork: " + network + "\n")
                .operators()
                .get(0)
                .dataNetwork();
    }
}
