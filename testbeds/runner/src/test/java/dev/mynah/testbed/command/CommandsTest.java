package dev.mynah.testbed.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.testbed.Patience;
import dev.mynah.testbed.control.TestbedDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(Patience.OF_A_TEST)
final class CommandsTest {
    @TempDir
    private Path directory;

    @Test
    void a_running_testbed_answers_all_of_its_commands() throws Exception {
        try (LiveCommands mynah = LiveCommands.up(Examples.dsdsOnFreePorts(), directory.resolve("run"))) {
            mynah.await("at0", "AT+CEREG?", "+CEREG: 0,1");
            mynah.await("tcp1", "AT+CEREG?", "+CEREG: 0,1");

            assertThat(mynah.run(List.of("AT+CIMI", "", "AT+COPS?"), "at", "unix1")
                            .out())
                    .containsExactly("999700000000001", "OK", "+COPS: 0,0,\"Beta Telecom\",7", "OK");
            assertThat(mynah.run(List.of("AT+CIMI"), "at", "--json").out())
                    .containsExactly("{\"command\":\"AT+CIMI\",\"lines\":[\"001010000000001\"],\"result\":\"OK\"}");
            assertThat(mynah.run(List.of("AT+NONSENSE"), "at").exit()).isEqualTo(1);
            assertThat(mynah.run(List.of(), "at", "at7").err())
                    .containsExactly("mynah: there is no door \"at7\" (there is at0, at1, tcp0, tcp1, unix0, unix1)");

            LiveCommands.Outcome doors = mynah.run(List.of(), "doors", "--json");
            TestbedDescription description = TestbedDescription.parse(String.join("\n", doors.out()));
            assertThat(description).isEqualTo(mynah.testbed().description());
            assertThat(description.doors())
                    .extracting(TestbedDescription.Door::name)
                    .contains("at0", "tcp1");

            assertThat(mynah.run(List.of(), "trace").out())
                    .anyMatch(line -> line.startsWith("modem0/slot1 imsi=999700000000001 nas > ATTACH REQUEST"));
            assertThat(mynah.run(List.of(), "trace", "--json").out())
                    .allMatch(line -> line.startsWith("{\"time\":\"") && line.endsWith("}"));
        }
    }

    @Test
    void the_doors_are_gone_when_it_has_ended() throws Exception {
        Path run = directory.resolve("run");
        LiveCommands.up(Examples.dsdsOnFreePorts(), run).close();
        assertThat(run.resolve("testbed.json")).doesNotExist();
        assertThat(run.resolve("modem0")).isEmptyDirectory();
        assertThat(LiveCommands.outcome(List.of(), "doors", "--run-dir", run.toString())
                        .err())
                .containsExactly("mynah: no testbed runs in " + run
                        + ": start one with \"mynah up\" or name its directory with --run-dir");
    }

    @Test
    void a_broken_file_is_explained_line_by_line_and_ends_with_2() throws IOException {
        Path file = Files.writeString(
                directory.resolve("broken.yaml"),
                Examples.dsdsOnFreePorts()
                        .replace("port: 1, imei", "port: 7, imei")
                        .replace("mep: B", "mep: C"));
        LiveCommands.Outcome up = LiveCommands.outcome(List.of(), "up", file.toString(), "--run-dir", "" + directory);
        assertThat(up.exit()).isEqualTo(2);
        assertThat(up.err()).contains("broken.yaml:44: euicc0.mep: \"C\" is not allowed here (none, A1, A2 or B is)");
    }

    @Test
    void the_control_port_is_for_this_machine_only() {
        LiveCommands.Outcome up = LiveCommands.outcome(List.of(), "up", "--http", "0.0.0.0:8080");
        assertThat(up.exit()).isEqualTo(2);
        assertThat(up.err().get(0)).contains("0.0.0.0 is not a loopback address");
    }

    @Test
    void every_command_has_help_with_examples() {
        for (String command : List.of("up", "at", "apdu", "sim", "trace", "doors", "profile", "version")) {
            LiveCommands.Outcome help = LiveCommands.outcome(List.of(), command, "--help");
            assertThat(help.exit()).isZero();
            assertThat(help.out()).anyMatch(line -> line.startsWith("Example"));
            assertThat(help.out()).noneMatch(line -> line.contains("\u001B"));
        }
    }

    @Test
    void a_port_that_is_taken_is_said_in_one_sentence() throws Exception {
        try (LiveCommands first = LiveCommands.up(Examples.dsdsOnFreePorts(), directory.resolve("one"))) {
            String taken = first.testbed().description().doors().stream()
                    .filter(door -> door.name().equals("tcp0"))
                    .findFirst()
                    .orElseThrow()
                    .where();
            Path file = Files.writeString(
                    directory.resolve("again.yaml"), Examples.dsdsOnFreePorts().replaceFirst("127.0.0.1:0", taken));
            Path second = directory.resolve("two");
            LiveCommands.Outcome up = LiveCommands.outcome(
                    List.of(), "up", file.toString(), "--run-dir", second.toString(), "--http", "127.0.0.1:0");
            assertThat(up.exit()).isEqualTo(1);
            assertThat(up.err())
                    .containsExactly("mynah: cannot open door tcp0 on " + taken
                            + " (address already in use): choose another port, or 0 for a free one");
            assertThat(second.resolve("modem0")).isEmptyDirectory();
        }
    }
}
