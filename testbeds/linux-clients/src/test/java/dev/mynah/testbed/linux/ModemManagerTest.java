package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
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
@Timeout(180)
class ModemManagerTest {
    private static final String SERVICE = "org.freedesktop.ModemManager1";
    private static final String ROOT = "/org/freedesktop/ModemManager1";

    @TempDir
    Path directory;

    private SystemBus bus;
    private Spawned polkit;
    private Spawned modemManager;
    private MynahUp mynah;
    private String mmcli;

    @BeforeEach
    void start() throws IOException {
        String program = Peer.require("ModemManager", "modemmanager");
        mmcli = Peer.require("mmcli", "modemmanager");
        String polkitd = Peer.require("polkitd", "polkitd");
        mynah = MynahUp.start(Examples.dsdsWithAbstractSockets(directory), directory.resolve("run"));
        bus = SystemBus.start(directory);
        polkit = Spawned.start("polkitd", bus.environment(), List.of(polkitd, "--no-debug"));
        bus.awaitName("org.freedesktop.PolicyKit1");
        modemManager = Spawned.start(
                "ModemManager",
                bus.environment(),
                List.of(
                        program,
                        "--test-enable",
                        "--test-no-udev",
                        "--test-no-qrtr",
                        "--test-no-suspend-resume",
                        "--no-auto-scan",
                        "--log-level=DEBUG",
                        "--log-file=" + directory.resolve("mm.log"),
                        "--log-personal-info"));
        bus.awaitName(SERVICE);
    }

    @AfterEach
    void stop() {
        for (AutoCloseable part : new AutoCloseable[] {modemManager, polkit, bus, mynah}) {
            if (part != null) {
                try {
                    part.close();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    @Test
    void both_slots_are_registered_each_with_its_own_network() throws IOException {
        JsonNode alpha = registered(attach("slot0", "mm0"));
        assertThat(alpha.at("/modem/3gpp/operator-code").asText()).isEqualTo("00101");
        assertThat(alpha.at("/modem/3gpp/operator-name").asText()).isEqualTo("Alpha Mobile");
        assertThat(alpha.at("/modem/3gpp/registration-state").asText()).isEqualTo("home");
        assertThat(alpha.at("/modem/generic/access-technologies/0").asText()).isEqualTo("lte");
        assertThat(alpha.at("/modem/generic/signal-quality/value").asInt()).isPositive();
        assertThat(sim(alpha).at("/sim/properties/imsi").asText()).isEqualTo("001010000000001");
        assertThat(sim(alpha).at("/sim/properties/iccid").asText()).startsWith("8900");
        assertThat(sim(alpha).at("/sim/properties/operator-name").asText()).isEqualTo("Alpha");

        JsonNode beta = registered(attach("slot1", "mm1"));
        assertThat(beta.at("/modem/3gpp/operator-code").asText()).isEqualTo("99970");
        assertThat(beta.at("/modem/3gpp/operator-name").asText()).isEqualTo("Beta Telecom");
        assertThat(sim(beta).at("/sim/properties/imsi").asText()).isEqualTo("999700000000001");
        assertThat(beta.at("/modem/3gpp/imei").asText())
                .isNotEqualTo(alpha.at("/modem/3gpp/imei").asText());
    }

    @Test
    void short_messages_are_sent_received_listed_and_deleted() throws IOException {
        JsonNode alpha = registered(attach("slot0", "mm0"));
        JsonNode beta = registered(attach("slot1", "mm1"));
        String sent = created(alpha, "text='Grüße von Alpha',number='+15550200001'");
        run("-s", sent, "--send");
        assertThat(json("-s", sent).at("/sms/properties/state").asText()).isEqualTo("sent");
        JsonNode received = received(beta, "Grüße von Alpha");
        assertThat(received.at("/sms/content/number").asText()).isEqualTo("+15550100001");
        assertThat(received.at("/sms/properties/state").asText()).isEqualTo("received");

        String path = received.at("/sms/dbus-path").asText();
        run("-m", beta.at("/modem/dbus-path").asText(), "--messaging-delete-sms=" + path);
        assertThat(messages(beta)).doesNotContain(path);

        String back = created(beta, "text='Привет',number='+15550100001'");
        run("-s", back, "--send");
        received(alpha, "Привет");
    }

    /** The new message's path, which mmcli tells in a sentence whatever form is asked for. */
    private String created(JsonNode modem, String properties) {
        String modemPath = modem.at("/modem/dbus-path").asText();
        String told = Spawned.run(
                bus.environment(),
                Duration.ofSeconds(30),
                mmcli,
                "-m",
                modemPath,
                "--messaging-create-sms=" + properties);
        return told.strip().replaceFirst("(?s)^.*(/org/\\S+).*$", "$1");
    }

    private List<String> messages(JsonNode modem) throws IOException {
        List<String> paths = new ArrayList<>();
        json("-m", modem.at("/modem/dbus-path").asText(), "--messaging-list-sms")
                .path("modem.messaging.sms")
                .forEach(path -> paths.add(path.asText()));
        return paths;
    }

    private JsonNode received(JsonNode modem, String text) throws IOException {
        Poll poll = Poll.upTo(Duration.ofSeconds(40));
        while (true) {
            for (String path : messages(modem)) {
                JsonNode message = json("-s", path);
                if (message.at("/sms/content/text").asText().equals(text)) {
                    return message;
                }
                poll.last = message.toString();
            }
            poll.again();
        }
    }

    private void run(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = mmcli;
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Spawned.run(bus.environment(), Duration.ofSeconds(60), command);
    }

    /** Hands a door to ModemManager and gives the new modem's number. */
    private String attach(String profile, String door) {
        String socket = mynah.door(door).path("socket").asText();
        assertThat(socket).startsWith("@abstract:");
        bus.call(SERVICE, ROOT, SERVICE + ".Test.SetProfile", profile, "generic", "['" + socket.substring(1) + "']");
        return profile;
    }

    private JsonNode registered(String profile) throws IOException {
        Poll poll = Poll.upTo(Duration.ofSeconds(40));
        while (true) {
            for (JsonNode path : json("-L").path("modem-list")) {
                JsonNode modem = json("-m", path.asText());
                if (!modem.at("/modem/generic/device").asText().contains(profile)) {
                    continue;
                }
                String state = modem.at("/modem/generic/state").asText();
                if (state.equals("registered")
                        && !modem.at("/modem/3gpp/operator-name").asText().equals("--")
                        && modem.at("/modem/generic/signal-quality/value").asInt() > 0) {
                    return modem;
                }
                if (state.equals("disabled")) {
                    Spawned.run(bus.environment(), Duration.ofSeconds(60), mmcli, "-m", path.asText(), "-e");
                }
                poll.last = modem.toString();
            }
            poll.again();
        }
    }

    private JsonNode sim(JsonNode modem) throws IOException {
        return json("-i", modem.at("/modem/generic/sim").asText());
    }

    private JsonNode json(String... arguments) throws IOException {
        String[] command = new String[arguments.length + 2];
        command[0] = mmcli;
        command[1] = "-J";
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        return new ObjectMapper().readTree(Spawned.run(bus.environment(), Duration.ofSeconds(30), command));
    }
}
