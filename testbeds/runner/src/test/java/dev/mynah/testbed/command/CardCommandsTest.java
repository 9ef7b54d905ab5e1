package dev.mynah.testbed.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.testbed.Patience;
import dev.mynah.testbed.command.LiveCommands.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a user does with the cards of a running testbed. */
@Timeout(Patience.OF_A_TEST)
final class CardCommandsTest {
    @TempDir
    private Path directory;

    @Test
    void cards_are_moved_and_their_subscribers_with_them() throws Exception {
        try (LiveCommands mynah = LiveCommands.up(Examples.psimOnFreePorts(), directory)) {
            mynah.await("at1", "AT+CEREG?", "+CEREG: 0,1");
            assertThat(mynah.run(List.of(), "sim").out())
                    .containsExactly(
                            "CARD    KIND   PORTS  IN",
                            "euicc0  euicc  1      modem0 slot 0",
                            "beta0   uicc   1      modem0 slot 1",
                            "travel  uicc   1      -");
            Outcome taken = mynah.run(List.of(), "sim", "insert", "--slot", "1", "--card", "travel");
            assertThat(taken.exit()).isEqualTo(1);
            assertThat(taken.err()).containsExactly("mynah: modem0 slot 1 holds beta0: remove it first");

            assertThat(mynah.run(List.of(), "sim", "remove", "--slot", "1").exit())
                    .isZero();
            mynah.await("at1", "AT+CMEE=1;+CPIN?", "+CME ERROR: 10");
            mynah.await("at0", "AT+CEREG?", "+CEREG: 0,1");

            assertThat(mynah.run(List.of(), "sim", "insert", "--slot", "1", "--card", "travel")
                            .exit())
                    .isZero();
            mynah.await("at1", "AT+CIMI", "001010000000002");
            mynah.await("at1", "AT+CEREG?", "+CEREG: 0,1");
            assertThat(mynah.run(List.of(), "sim", "--json").out().get(0))
                    .contains("{\"name\":\"travel\",\"kind\":\"uicc\",\"ports\":1,"
                            + "\"slots\":[{\"modem\":\"modem0\",\"slot\":1,\"port\":0}],"
                            + "\"physicalSlots\":[{\"modem\":\"modem0\",\"physicalSlot\":1}]}");

            mynah.run(List.of(), "sim", "remove", "--physical-slot", "1");
            mynah.await("at1", "AT+CPIN?", "+CME ERROR: 10");
            mynah.run(List.of(), "sim", "insert", "--physical-slot", "1", "--card", "beta0");
            mynah.await("at1", "AT+CIMI", "999700000000001");
        }
    }

    @Test
    void what_cannot_be_done_is_said_in_one_sentence() throws Exception {
        try (LiveCommands mynah = LiveCommands.up(Examples.psimOnFreePorts(), directory)) {
            assertThat(refusal(mynah, "sim", "insert", "--slot", "2", "--card", "travel"))
                    .isEqualTo("mynah: 2 is not a slot of modem0: it has 0 to 1");
            assertThat(refusal(mynah, "sim", "remove", "--modem", "modem7"))
                    .isEqualTo("mynah: there is no modem \"modem7\" (there is modem0)");
            assertThat(refusal(mynah, "sim", "insert")).startsWith("mynah: which card?");
            mynah.run(List.of(), "sim", "remove", "--slot", "0");
            assertThat(refusal(mynah, "sim", "remove", "--slot", "0"))
                    .isEqualTo("mynah: modem0 slot 0 has no card in it");
            assertThat(refusal(mynah, "sim", "insert", "--slot", "0", "--card", "beta0"))
                    .isEqualTo("mynah: port 0 of beta0 is in a slot: remove it there first"
                            .replace("port 0", "every port"));
            assertThat(refusal(mynah, "sim", "insert", "--slot", "0", "--card", "gamma"))
                    .isEqualTo("mynah: there is no card \"gamma\" (there is euicc0, beta0, travel)");
            assertThat(refusal(mynah, "apdu", "--slot", "0")).isEqualTo("mynah: modem0 slot 0 has no card in it");
            assertThat(refusal(mynah, "apdu", "--card", "euicc0", "--port", "3"))
                    .isEqualTo("mynah: 3 is not a port of euicc0: it has 0 to 0");
            assertThat(refusal(mynah, "apdu", "at0")).isEqualTo("mynah: door at0 speaks at, not apdu");
        }
    }

    private static String refusal(LiveCommands mynah, String command, String... arguments) {
        Outcome outcome = mynah.run(List.of(), command, arguments);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).hasSize(1);
        return outcome.err().get(0);
    }

    @Test
    void a_script_is_sent_and_explained() throws Exception {
        try (LiveCommands mynah = LiveCommands.up(Examples.psimOnFreePorts(), directory)) {
            mynah.await("at0", "AT+CEREG?", "+CEREG: 0,1");
            Outcome outcome = mynah.run(
                    List.of("# who are you?", "00 A4 00 04 02 2F E2", "00B000000A", "select EF.IMSI", "00B0000009"),
                    "apdu");
            assertThat(outcome.exit()).isZero();
            assertThat(outcome.out())
                    .contains(
                            "> 00A40004022FE2  SELECT MF/EF.ICCID  (102.221 13.2)",
                            "    62 FCP template",
                            "      83 file identifier: 2FE2  EF.ICCID",
                            "> 00B000000A  READ BINARY of MF/EF.ICCID",
                            "    8900101000000000019",
                            "    001010000000001");
            Outcome json = mynah.run(List.of("00A4000C026F99"), "apdu", "--json", "--slot", "1");
            assertThat(json.exit()).isEqualTo(1);
            assertThat(json.out())
                    .containsExactly("{\"command\":\"00A4000C026F99\",\"name\":\"SELECT MF/EF.6F99\",\"data\":\"\","
                            + "\"sw\":\"6A82\",\"meaning\":\"file or application not found\",\"success\":false,"
                            + "\"details\":[]}");
        }
    }

    @Test
    void doors_lead_to_cards_wherever_they_are() throws Exception {
        try (LiveCommands mynah = LiveCommands.up(Examples.psimOnFreePorts(), directory)) {
            assertThat(mynah.run(List.of(), "doors").out())
                    .anyMatch(line -> line.matches("beta0 +apdu0 +apdu +0 +127.0.0.1:[0-9]+"))
                    .anyMatch(line -> line.matches("travel +apdu0 +apdu +0 +/.*/travel/apdu.sock"));
            Outcome raw = mynah.run(List.of("reset", "00A4000C022FE2", "zz"), "apdu", "travel/apdu0", "--raw");
            assertThat(raw.exit()).isEqualTo(1);
            assertThat(raw.out())
                    .containsExactly(
                            "3B9F96803FC7008031E073FE211F674D594E41483031A6",
                            "9000",
                            "error: neither hexadecimal digits nor reset");
            mynah.run(List.of(), "sim", "remove", "--slot", "1");
            mynah.run(List.of(), "sim", "insert", "--slot", "1", "--card", "travel");
            mynah.await("at1", "AT+CIMI", "001010000000002");
            assertThat(mynah.run(List.of("00A4000C022FE2", "00B000000A"), "apdu", "travel/apdu0", "--raw")
                            .out())
                    .containsExactly("9000", "980001010000000020F79000");
            mynah.await("at1", "AT+CEREG?", "+CEREG: 0,1");
        }
    }

    @Test
    void what_waits_for_a_gsm_terminal_is_fetched_too() throws Exception {
        try (LiveCommands mynah = LiveCommands.up(Examples.psimOnFreePorts(), directory)) {
            Outcome gsm = mynah.run(List.of("A0A40000022FE2", "A0B000000A"), "apdu", "travel/apdu0");
            assertThat(gsm.exit()).isZero();
            assertThat(gsm.out())
                    .anyMatch(line -> line.startsWith("> A0C00000"))
                    .anyMatch(line -> line.startsWith("< 980001010000000020F7 9000"));
        }
    }
}
