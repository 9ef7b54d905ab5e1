package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * ModemManager through its test profile: it connects to an abstract socket, sends what the generic plugin sends, and
 * closes and reconnects as it likes.
 */
@Timeout(Patience.OF_A_TEST)
class ModemManagerTest {
    @TempDir
    Path directory;

    private ModemManagerUp host;

    @BeforeEach
    void start() throws IOException {
        host = ModemManagerUp.start("linux-clients.yaml", directory);
    }

    @AfterEach
    void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void both_slots_are_registered_each_with_its_own_network() throws IOException {
        JsonNode alpha = host.registered("slot0", "mm0");
        assertThat(alpha.at("/modem/3gpp/operator-code").asText()).isEqualTo("00101");
        assertThat(alpha.at("/modem/3gpp/operator-name").asText()).isEqualTo("Alpha Mobile");
        assertThat(alpha.at("/modem/3gpp/registration-state").asText()).isEqualTo("home");
        assertThat(alpha.at("/modem/generic/access-technologies/0").asText()).isEqualTo("lte");
        host.awaitSignal(alpha.at("/modem/dbus-path").asText());
        assertThat(sim(alpha).at("/sim/properties/imsi").asText()).isEqualTo("001010000000001");
        assertThat(sim(alpha).at("/sim/properties/iccid").asText()).startsWith("8900");
        assertThat(sim(alpha).at("/sim/properties/operator-name").asText()).isEqualTo("Alpha");

        JsonNode beta = host.registered("slot1", "mm1");
        assertThat(beta.at("/modem/3gpp/operator-code").asText()).isEqualTo("99970");
        assertThat(beta.at("/modem/3gpp/operator-name").asText()).isEqualTo("Beta Telecom");
        assertThat(sim(beta).at("/sim/properties/imsi").asText()).isEqualTo("999700000000001");
        assertThat(beta.at("/modem/3gpp/imei").asText())
                .isNotEqualTo(alpha.at("/modem/3gpp/imei").asText());
    }

    @Test
    void short_messages_are_sent_received_listed_and_deleted() throws IOException {
        JsonNode alpha = host.registered("slot0", "mm0");
        JsonNode beta = host.registered("slot1", "mm1");
        String sent = created(alpha, "text='Grüße von Alpha',number='+15550200001'");
        host.run("-s", sent, "--send");
        assertThat(host.json("-s", sent).at("/sms/properties/state").asText()).isEqualTo("sent");
        JsonNode received = received(beta, "Grüße von Alpha");
        assertThat(received.at("/sms/content/number").asText()).isEqualTo("+15550100001");
        assertThat(received.at("/sms/properties/state").asText()).isEqualTo("received");

        String path = received.at("/sms/dbus-path").asText();
        host.run("-m", beta.at("/modem/dbus-path").asText(), "--messaging-delete-sms=" + path);
        assertThat(messages(beta)).doesNotContain(path);

        String back = created(beta, "text='Привет',number='+15550100001'");
        host.run("-s", back, "--send");
        received(alpha, "Привет");
    }

    private String created(JsonNode modem, String properties) {
        return host.path("-m", modem.at("/modem/dbus-path").asText(), "--messaging-create-sms=" + properties);
    }

    private List<String> messages(JsonNode modem) throws IOException {
        List<String> paths = new ArrayList<>();
        host.json("-m", modem.at("/modem/dbus-path").asText(), "--messaging-list-sms")
                .path("modem.messaging.sms")
                .forEach(path -> paths.add(path.asText()));
        return paths;
    }

    private JsonNode received(JsonNode modem, String text) throws IOException {
        Poll poll = Poll.soon();
        while (true) {
            for (String path : messages(modem)) {
                JsonNode message = host.json("-s", path);
                if (message.at("/sms/content/text").asText().equals(text)) {
                    return message;
                }
                poll.last = message.toString();
            }
            poll.again();
        }
    }

    private JsonNode sim(JsonNode modem) throws IOException {
        return host.json("-i", modem.at("/modem/generic/sim").asText());
    }
}
