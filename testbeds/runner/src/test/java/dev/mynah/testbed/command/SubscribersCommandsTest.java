package dev.mynah.testbed.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.testbed.file.TestbedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SubscribersCommandsTest {
    private static final String K = "465B5CE8B199B49FAA5F0A2EE238A6BC";
    private static final String OPERATOR = """
            operators:
              alpha:
                plmn: 001-01
                cells: [ { identity: 1, areaCode: 1, channel: 1300, physicalIdentity: 1 } ]
                apns: [ { name: internet, ipv4: 10.45.0.0/16 }, { name: ims, ipv4: 10.46.0.0/16 } ]
            """;
    private static final String SUBSCRIBERS = """
                subscribers:
                  - { imsi: 001010000000001, msisdn: +15550100001, k: %s, opc: CD63CB71954A9F4E48A5994E37A02BAF, amf: 0x9001,
                      sqn: 0000000012AB, indBits: 8, roaming: [999-70], apns: [internet, ims],
                      services: { packets: no, moreNumbers: [+15550100002], without: [CFU], barred: [PREMIUM_RATE_CALLS],
                        restriction: always, barringPassword: 1234, imei: 490154203237518 } }
                  - { imsi: 001010000000002, algorithm: tuak, k: %s, topc: %s, keccakIterations: 2, roaming: any }
                  - { imsi: 001010000000003, algorithm: comp128v1, k: %s }
            """.formatted(K, K, K + K, K);

    @TempDir
    private Path directory;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static LiveCommands.Outcome mynah(Object... words) {
        return LiveCommands.outcome(
                List.of(), Stream.of(words).map(Object::toString).toArray(String[]::new));
    }

    private List<SubscriberSpec> subscribers(Path testbed) throws Exception {
        return TestbedFile.read(testbed).operators().get(0).subscribers();
    }

    @Test
    void an_operators_subscribers_go_to_a_table_and_come_back_the_same() throws Exception {
        Path testbed = file("testbed.yaml", OPERATOR + SUBSCRIBERS);
        LiveCommands.Outcome csv = mynah("subscribers", "export", testbed, "--keys");
        assertThat(csv.err()).isEmpty();
        assertThat(csv.exit()).isZero();
        Path table = file("table.csv", String.join("\n", csv.out()) + "\n");

        Path named = file("named.yaml", OPERATOR + "    subscribersFrom: table.csv\n");
        assertThat(subscribers(named)).isEqualTo(subscribers(testbed));

        LiveCommands.Outcome yaml = mynah("subscribers", "import", table, "--keys");
        assertThat(yaml.exit()).isZero();
        Path pasted = file("pasted.yaml", OPERATOR + "    " + String.join("\n    ", yaml.out()) + "\n");
        assertThat(subscribers(pasted)).isEqualTo(subscribers(testbed));
    }

    @Test
    void keys_and_passwords_are_shown_only_when_asked_for() throws Exception {
        Path testbed = file("testbed.yaml", OPERATOR + SUBSCRIBERS);
        List<String> csv = mynah("subscribers", "export", testbed).out();
        assertThat(csv.get(0)).startsWith("imsi,msisdn,amf,sqn,apns,roaming,packets");
        assertThat(String.join("", csv)).doesNotContain(K).doesNotContain("1234");

        Path table = file("table.csv", "imsi,k,opc,barringPassword\n001010000000001," + K + "," + K + ",1234\n");
        assertThat(mynah("subscribers", "import", table).out())
                .containsExactly("subscribers:", "  - { imsi: 001010000000001 }");
    }

    @Test
    void a_database_of_osmo_hlr_is_a_table_too() throws Exception {
        Path testbed = file("testbed.yaml", OPERATOR + SUBSCRIBERS);
        Path database = directory.resolve("hlr.db");
        LiveCommands.Outcome written = mynah("subscribers", "export", testbed, "--keys", "--osmo-hlr", database);
        assertThat(written.out()).containsExactly("3 subscribers in " + database);
        assertThat(written.err()).contains("001010000000002: osmo-hlr has no tuak, the key is left out");

        LiveCommands.Outcome read = mynah("subscribers", "import", database, "--keys");
        assertThat(read.out().get(1))
                .isEqualTo("  - { imsi: 001010000000001, msisdn: 15550100001, algorithm: milenage, k: " + K
                        + ", opc: CD63CB71954A9F4E48A5994E37A02BAF, indBits: 8, sqn: 0000000012AB, apns: [internet, ims],"
                        + " services: { packets: no, moreNumbers: [15550100002] } }");
    }

    @Test
    void a_running_testbed_says_who_is_subscribed_and_where() throws Exception {
        try (LiveCommands live = LiveCommands.up(Examples.dsdsOnFreePorts(), directory.resolve("run"))) {
            live.await("at0", "AT+CEREG?", "+CEREG: 0,1");
            LiveCommands.Outcome one =
                    live.run(List.of(), "subscribers", "show", "--operator", "alpha", "001010000000001", "--json");
            assertThat(one.out())
                    .singleElement()
                    .satisfies(it -> assertThat(it)
                            .contains("\"msisdn\":\"15550100001\"", "\"servedBy\":\"001-01\"", "\"lte\":\"REGISTERED\"")
                            .doesNotContain(K));
            assertThat(live.run(List.of(), "subscribers", "show", "--operator", "alpha")
                            .out())
                    .hasSize(3);
            assertThat(live.run(List.of(), "subscribers", "show", "--operator", "alpha", "001019999999999")
                            .err())
                    .containsExactly("mynah: imsi: there is no subscriber 001019999999999");
        }
    }

    @Test
    void mistakes_are_told_with_their_line_and_never_with_a_key() throws Exception {
        Path table = file("table.csv", "imsi,k,opc,imei\n1,,,\n001010000000001," + K + "0," + K + ",12\n1234567,,,\n");
        LiveCommands.Outcome read = mynah("subscribers", "import", table);
        assertThat(read.exit()).isEqualTo(2);
        assertThat(read.err())
                .contains("table.csv:2: imsi: \"1\" is not 6 to 15 digits")
                .contains("table.csv:3: k: has to be 32 hexadecimal digits (has 33 characters)")
                .doesNotContain(K);
        Path testbed = file("testbed.yaml", OPERATOR + "    subscribersFrom: table.csv\n");
        assertThat(mynah("subscribers", "export", testbed).err())
                .contains(
                        "testbed.yaml:6: alpha.subscribersFrom: table.csv:2: k: is missing, and no profile with this IMSI names this operator")
                .contains(
                        "testbed.yaml:6: alpha.subscribersFrom: table.csv:4: k: is missing, and no profile with this IMSI names this operator");
        assertThat(mynah("subscribers", "export", Examples.file("dsds.yaml")).err())
                .contains("--operator: which one? (alpha, beta)");
        assertThat(mynah("subscribers", "import", directory.resolve("none.csv")).exit())
                .isEqualTo(2);
    }
}
