package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** oFono with its phonesim driver over TCP, one modem per slot. */
@Timeout(180)
class OfonoTest {
    private static final String SERVICE = "org.ofono";
    /** Where oFono keeps what it has read from cards, by IMSI, from one run to the next. */
    private static final Path CARD_CACHE = Path.of("/var/lib/ofono");

    @TempDir
    Path directory;

    private SystemBus bus;
    private Spawned ofono;
    private MynahUp mynah;

    @BeforeEach
    void start() throws IOException {
        String program = Peer.require("ofonod", "ofono");
        mynah = MynahUp.start(Examples.withAbstractSockets("linux-clients.yaml", directory), directory.resolve("run"));
        bus = SystemBus.start(directory);
        forgetCard("001010000000001");
        forgetCard("999700000000001");
        Path configuration = directory.resolve("phonesim.conf");
        Files.writeString(configuration, group("slot0", "ofono0") + group("slot1", "ofono1"));
        Map<String, String> environment = new HashMap<>(bus.environment());
        environment.put("OFONO_PHONESIM_CONFIG", configuration.toString());
        environment.put("OFONO_AT_DEBUG", "1");
        ofono = Spawned.start("ofonod", environment, List.of(program, "-n", "-d"));
        bus.awaitName(SERVICE);
    }

    @AfterEach
    void stop() {
        for (AutoCloseable part : new AutoCloseable[] {ofono, bus, mynah}) {
            if (part != null) {
                try {
                    part.close();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    /** Lets oFono read the card of this run, not one with the same IMSI that it has met before. */
    private static void forgetCard(String imsi) throws IOException {
        if (!Files.isDirectory(CARD_CACHE)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(CARD_CACHE, imsi + "*")) {
            for (Path entry : entries) {
                try (Stream<Path> below = Files.walk(entry)) {
                    for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
    }

    private String group(String modem, String door) {
        JsonNode tcp = mynah.door(door);
        return "[%s]%nAddress=%s%nPort=%d%n"
                .formatted(modem, tcp.path("host").asText(), tcp.path("port").asInt());
    }

    @Test
    void both_modems_go_online_and_register_each_with_its_own_network() {
        online("/slot0");
        online("/slot1");
        assertThat(registration("/slot0"))
                .contains("'MobileCountryCode': <'001'>", "'MobileNetworkCode': <'01'>", "'Technology': <'lte'>")
                // Once oFono has read EF.SPN, it puts the provider before the network: "Alpha (Alpha Mobile)".
                .containsPattern("'Name': <'[^']*Alpha Mobile\\)?'>");
        assertThat(registration("/slot1"))
                .contains("'MobileCountryCode': <'999'>", "'MobileNetworkCode': <'70'>")
                .containsPattern("'Name': <'[^']*Beta Telecom\\)?'>");
        assertThat(bus.call(SERVICE, "/slot1", "org.ofono.SimManager.GetProperties"))
                .contains("'SubscriberIdentity': <'999700000000001'>");
    }

    @Test
    void short_messages_go_from_one_modem_to_the_other_and_the_sender_hears_of_it() {
        online("/slot0");
        online("/slot1");
        registration("/slot0");
        registration("/slot1");
        awaitInterface("/slot0", "MessageManager");
        awaitInterface("/slot1", "MessageManager");
        bus.call(SERVICE, "/slot0", "org.ofono.MessageManager.SetProperty", "UseDeliveryReports", "<true>");
        String text = "Grüße von Alpha, und zwar so viele, dass sie nicht in eine einzige Kurznachricht passen, sondern"
                + " deren zwei brauchen, die der Empfänger wieder zusammensetzt: eins, zwei.";
        try (Spawned receiver = bus.watch(SERVICE, "/slot1");
                Spawned sender = bus.watch(SERVICE, "/slot0")) {
            receiver.await("owned by", Duration.ofSeconds(10));
            sender.await("owned by", Duration.ofSeconds(10));
            bus.call(SERVICE, "/slot0", "org.ofono.MessageManager.SendMessage", "+15550200001", text);
            assertThat(receiver.await("IncomingMessage \\((.*)\\)", Duration.ofSeconds(30))
                            .group(1))
                    .contains(text, "'Sender': <'+15550100001'>");
        }
        bus.call(SERVICE, "/slot1", "org.ofono.MessageManager.SetProperty", "UseDeliveryReports", "<false>");
        try (Spawned receiver = bus.watch(SERVICE, "/slot0")) {
            receiver.await("owned by", Duration.ofSeconds(10));
            bus.call(SERVICE, "/slot1", "org.ofono.MessageManager.SendMessage", "+15550100001", "Привет");
            assertThat(receiver.await("IncomingMessage \\((.*)\\)", Duration.ofSeconds(30))
                            .group(1))
                    .contains("Привет");
        }
    }

    private void awaitInterface(String modem, String name) {
        Poll poll = Poll.upTo(Duration.ofSeconds(40));
        while (!bus.call(SERVICE, modem, "org.ofono.Modem.GetProperties").contains(name)) {
            poll.again();
        }
    }

    private void online(String modem) {
        bus.call(SERVICE, modem, "org.ofono.Modem.SetProperty", "Powered", "<true>");
        bus.call(SERVICE, modem, "org.ofono.Modem.SetProperty", "Online", "<true>");
    }

    private String registration(String modem) {
        Poll poll = Poll.upTo(Duration.ofSeconds(40));
        while (true) {
            if (bus.call(SERVICE, modem, "org.ofono.Modem.GetProperties").contains("NetworkRegistration")) {
                String properties = bus.call(SERVICE, modem, "org.ofono.NetworkRegistration.GetProperties");
                if (properties.contains("'Status': <'registered'>")
                        && properties.contains("'MobileNetworkCode'")
                        && !properties.contains("'Name': <''>")) {
                    return properties;
                }
                poll.last = properties;
            }
            poll.again();
        }
    }
}
