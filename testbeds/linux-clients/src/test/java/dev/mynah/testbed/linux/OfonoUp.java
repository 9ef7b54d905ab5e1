package dev.mynah.testbed.linux;

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

/** A testbed and an oFono on a bus of its own, with a modem {@code /slot0} and {@code /slot1} of its phonesim driver. */
final class OfonoUp implements AutoCloseable {
    /** A lock for suites, since what oFono keeps of cards is one for all of a machine's. */
    static final String CARDS = "oFono's memory of cards";

    private static final String SERVICE = "org.ofono";
    /** Where oFono keeps what it has read from cards, by IMSI, from one run to the next. */
    private static final Path CARD_CACHE = Path.of("/var/lib/ofono");

    private final MynahUp mynah;
    private final SystemBus bus;
    private final Spawned ofono;

    private OfonoUp(MynahUp mynah, SystemBus bus, Spawned ofono) {
        this.mynah = mynah;
        this.bus = bus;
        this.ofono = ofono;
    }

    /** @param example the testbed file's name among the examples */
    static OfonoUp start(String example, Path directory) throws IOException {
        return start(example, "", directory);
    }

    /** With lines of its configuration that every modem has besides. */
    static OfonoUp start(String example, String more, Path directory) throws IOException {
        String program = Peer.require("ofonod", "ofono");
        MynahUp mynah = MynahUp.start(Examples.withAbstractSockets(example, directory), directory.resolve("run"));
        SystemBus bus = SystemBus.start(directory);
        forgetCard("001010000000001");
        forgetCard("999700000000001");
        Path configuration = directory.resolve("phonesim.conf");
        Files.writeString(
                configuration,
                group("slot0", mynah.door("ofono0")) + more + group("slot1", mynah.door("ofono1")) + more);
        Map<String, String> environment = new HashMap<>(bus.environment());
        environment.put("OFONO_PHONESIM_CONFIG", configuration.toString());
        environment.put("OFONO_AT_DEBUG", "1");
        Spawned ofono = Spawned.start("ofonod", environment, List.of(program, "-n", "-d"));
        bus.awaitName(SERVICE);
        return new OfonoUp(mynah, bus, ofono);
    }

    private static String group(String modem, JsonNode door) {
        return "[%s]%nAddress=%s%nPort=%d%n"
                .formatted(modem, door.path("host").asText(), door.path("port").asInt());
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

    MynahUp mynah() {
        return mynah;
    }

    /** Calls a method, named without {@code org.ofono} before it, and gives what gdbus prints of the answer. */
    String call(String path, String method, String... arguments) {
        return bus.call(SERVICE, path, SERVICE + "." + method, arguments);
    }

    /** Likewise for a call that must be refused: what is said about that. */
    String refused(String path, String method, String... arguments) {
        return bus.refused(SERVICE, path, SERVICE + "." + method, arguments);
    }

    /** Prints the signals of an object as they come, from now on. */
    Spawned watch(String path) {
        Spawned watch = bus.watch(SERVICE, path);
        watch.await("owned by", Duration.ofSeconds(10));
        return watch;
    }

    /** Asks for the properties of an interface until they are as the pattern says. */
    String awaitProperties(String path, String of, String pattern) {
        return awaitAnswer(path, of + ".GetProperties", pattern);
    }

    /** Calls a method until its answer is as the pattern says. */
    String awaitAnswer(String path, String method, String pattern) {
        Poll poll = Poll.upTo(Duration.ofSeconds(40));
        while (true) {
            String answer = call(path, method);
            if (answer.matches("(?s).*(" + pattern + ").*")) {
                return answer;
            }
            poll.last = answer;
            poll.again();
        }
    }

    /** Switches a modem on and waits until it is registered: its registration's properties. */
    String online(String modem) {
        call(modem, "Modem.SetProperty", "Powered", "<true>");
        call(modem, "Modem.SetProperty", "Online", "<true>");
        awaitInterface(modem, "NetworkRegistration");
        Poll poll = Poll.upTo(Duration.ofSeconds(40));
        while (true) {
            String properties = call(modem, "NetworkRegistration.GetProperties");
            if (properties.contains("'Status': <'registered'>")
                    && properties.contains("'MobileNetworkCode'")
                    && !properties.contains("'Name': <''>")) {
                return properties;
            }
            poll.last = properties;
            poll.again();
        }
    }

    void awaitInterface(String modem, String name) {
        awaitProperties(modem, "Modem", "org\\.ofono\\." + name + "'");
    }

    @Override
    public void close() {
        ofono.close();
        bus.close();
        mynah.close();
    }
}
