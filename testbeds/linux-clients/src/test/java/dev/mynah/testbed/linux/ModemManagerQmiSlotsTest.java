package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** ModemManager has a modem of QMI use another slot, and makes a modem anew of what it finds there. */
@Timeout(Patience.OF_A_TEST)
class ModemManagerQmiSlotsTest {
    @TempDir
    Path directory;

    @Test
    void the_second_port_of_the_card_is_switched_to_and_registers_with_its_own_network() throws IOException {
        try (ModemManagerUp host = ModemManagerUp.startWithControlDevice(
                Examples.withOneLogicalSlot("linux-clients.yaml", directory),
                directory,
                mynah -> new ControlDevice(
                        ControlDevice.Kind.QMI,
                        Path.of(mynah.door("qmi-proxy").path("socket").asText())))) {
            host.report("add", ControlDevice.PORTS);
            JsonNode first = host.registered("mbim");
            assertThat(first.at("/modem/3gpp/operator-code").asText()).isEqualTo("00101");
            assertThat(first.at("/modem/generic/primary-sim-slot").asText()).isEqualTo("1");

            host.run("-m", first.at("/modem/dbus-path").asText(), "--set-primary-sim-slot=2");

            Poll poll = Poll.soon();
            JsonNode second = host.registered("mbim");
            while (!second.at("/modem/3gpp/operator-code").asText().equals("99970")) {
                poll.last = second.toString();
                poll.againSoon();
                second = host.registered("mbim");
            }
            assertThat(second.at("/modem/generic/primary-sim-slot").asText()).isEqualTo("2");
            assertThat(second.at("/modem/generic/own-numbers/0").asText()).isEqualTo("+15550200001");
        }
    }
}
