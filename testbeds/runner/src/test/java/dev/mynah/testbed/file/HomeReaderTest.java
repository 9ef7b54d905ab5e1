package dev.mynah.testbed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.network.air.nas.ss.component.SsAnswer.CliRestriction;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.hlr.OperatorBarring;
import dev.mynah.network.hlr.ServiceProfile;
import dev.mynah.network.hlr.SharedNumber;
import dev.mynah.network.operator.HomeSpec;
import dev.mynah.network.operator.HomeSpec.Endpoint;
import dev.mynah.network.operator.OperatorSpec;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HomeReaderTest {
    private static final String FILE = """
            operators:
              alpha:
                plmn: 001-01
                hlr: { door: "127.0.0.1:4222", gsup: "127.0.0.5:4222", sharedNumbers: all }
                ussd:
                  patience: 30s
                  codes:
                    "*100#": { text: "Your number is %msisdn%" }
                    "*200#": { text: "1 Balance", choices: { "1": { text: "10" } } }
                subscribers:
                  - imsi: 001010000000001
                    k: 000102030405060708090A0B0C0D0E0F
                    opc: 0F0E0D0C0B0A09080706050403020100
                    services:
                      packets: false
                      moreNumbers: "+15551230002"
                      without: CALL_WAITING
                      barred: [INCOMING_CALLS, ROAMING]
                      restriction: unless-asked
                      barringPassword: "4711"
            """;

    @Test
    void menus_and_doors_are_as_the_file_says() throws Exception {
        HomeSpec home = operator(FILE).home();
        assertThat(home.door()).contains(new Endpoint("127.0.0.1", 4222));
        assertThat(home.remote()).contains(new Endpoint("127.0.0.5", 4222));
        assertThat(home.ussd().patience()).isEqualTo(Duration.ofSeconds(30));
        assertThat(home.ussd().codes().get("*200#").choices()).containsKey("1");
    }

    @Test
    void a_subscribers_services_are_as_the_file_says() throws Exception {
        ServiceProfile services = operator(FILE).subscribers().get(0).services();
        assertThat(services.packets()).isFalse();
        assertThat(services.circuits()).isTrue();
        assertThat(services.moreNumbers()).containsExactly("15551230002");
        assertThat(services.services()).contains(SsCode.CFU).doesNotContain(SsCode.CALL_WAITING);
        assertThat(services.barred())
                .containsExactlyInAnyOrder(OperatorBarring.INCOMING_CALLS, OperatorBarring.ROAMING);
        assertThat(services.restriction()).isEqualTo(CliRestriction.TEMPORARY_RESTRICTED);
        assertThat(services.password()).isEqualTo("4711");
    }

    @Test
    void calls_to_a_shared_number_ring_whom_the_file_says() throws Exception {
        assertThat(operator(FILE).home().shared()).isEqualTo(SharedNumber.ALL);
        assertThat(operator(FILE.replace(", sharedNumbers: all", "")).home().shared())
                .isEqualTo(SharedNumber.PRIMARY);
    }

    @Test
    void mistakes_are_named_with_their_place() {
        assertThatThrownBy(() -> TestbedFile.parse("test.yaml", FILE.replace("CALL_WAITING", "CALL_WAITNG")))
                .hasMessageContaining("without")
                .hasMessageContaining("CALL_WAITNG");
        assertThatThrownBy(() -> TestbedFile.parse("test.yaml", FILE.replace("127.0.0.1:4222", "4222")))
                .hasMessageContaining("hlr.door")
                .hasMessageContaining("host:port");
    }

    private static OperatorSpec operator(String file) throws Exception {
        return TestbedFile.parse("test.yaml", file).operators().get(0);
    }
}
