package dev.mynah.testbed.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TestbedDescriptionTest {
    private static final TestbedDescription DESCRIPTION = new TestbedDescription(
            1234,
            "http://127.0.0.1:8080",
            List.of(new TestbedDescription.Modem(
                    "modem0",
                    List.of(
                            TestbedDescription.Door.ofSlot("at0", "at", 0, Map.of("path", "/run/modem0/at0")),
                            TestbedDescription.Door.ofSlot(
                                    "tcp0", "at", 1, Map.of("host", "127.0.0.1", "port", "7000"))))),
            List.of(new TestbedDescription.Card(
                    "euicc0",
                    List.of(TestbedDescription.Door.ofCard(
                            "pcsc0", "vpcd", 1, Map.of("host", "127.0.0.1", "port", "35963"))))));

    @Test
    void it_is_written_as_the_contract_has_it() {
        assertThat(DESCRIPTION.toJson().replaceAll("\\s+", " "))
                .startsWith("{ \"pid\" : 1234, \"control\" : \"http://127.0.0.1:8080\", \"modems\" : [ {"
                        + " \"name\" : \"modem0\", \"doors\" : [ {"
                        + " \"name\" : \"at0\", \"protocol\" : \"at\", \"slot\" : 0, \"path\" : \"/run/modem0/at0\" }")
                .contains("\"port\" : 7000")
                .contains("\"cards\" : [ { \"name\" : \"euicc0\", \"doors\" : [ {"
                        + " \"name\" : \"pcsc0\", \"protocol\" : \"vpcd\", \"cardPort\" : 1,");
    }

    @Test
    void it_reads_back_as_it_was() throws IOException {
        assertThat(TestbedDescription.parse(DESCRIPTION.toJson())).isEqualTo(DESCRIPTION);
    }

    @Test
    void what_a_later_version_adds_is_passed_over() throws IOException {
        String later = DESCRIPTION.toJson().replaceFirst("\"pid\"", "\"since\" : { \"a\" : [ 1 ] }, \"pid\"");
        assertThat(TestbedDescription.parse(later)).isEqualTo(DESCRIPTION);
    }
}
