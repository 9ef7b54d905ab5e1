package dev.mynah.testbed.linux;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A testbed and an oFono on a bus of its own, with a modem {@code /slot0} and {@code /slot1} of its phonesim driver. */
final class OfonoUp implements AutoCloseable {
    private static final String SERVICE = "org.ofono";
    /**
     * oFono keeps what it has read from cards by IMSI, from one run to the next, in a place of the whole machine. Where it might be
     * able to write there it gets one of its own, so that it reads the card of its run.
     */
    private static final String WITH_A_MEMORY_OF_ITS_OWN =
            "mkdir -p /var/lib/ofono && mount -t tmpfs tmpfs /var/lib/ofono && exec \"$@\"";

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
        Path configuration = directory.resolve("phonesim.conf");
        Files.writeString(
                configuration,
                group("slot0", mynah.door("ofono0")) + more + group("slot1", mynah.door("ofono1")) + more);
        Map<String, String> environment = new HashMap<>(bus.environment());
        environment.put("OFONO_PHONESIM_CONFIG", configuration.toString());
        environment.put("OFONO_AT_DEBUG", "1");
        List<String> command = new ArrayList<>();
        if (Peer.superuser()) {
            String unshare = Peer.require("unshare", "util-linux");
            command.addAll(List.of(unshare, "--mount", "sh", "-c", WITH_A_MEMORY_OF_ITS_OWN, "sh"));
        }
        command.addAll(List.of(program, "-n", "-d"));
        Spawned ofono = Spawned.start("ofonod", environment, command);
        bus.awaitName(SERVICE);
        return new OfonoUp(mynah, bus, ofono);
    }

    private static String group(String modem, JsonNode door) {
        return "[%s]%nAddress=%s%nPort=%d%n"
                .formatted(modem, door.path("host").asText(), door.path("port").asInt());
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
        watch.await("owned by", Patience.SOON);
        return watch;
    }

    /** Asks for the properties of an interface until they are as the pattern says. */
    String awaitProperties(String path, String of, String pattern) {
        return awaitAnswer(path, of + ".GetProperties", pattern);
    }

    /** Calls a method until its answer is as the pattern says. */
    String awaitAnswer(String path, String method, String pattern) {
        Poll poll = Poll.soon();
        while (true) {
            String answer = call(path, method);
            if (answer.matches("(?s).*(" + pattern + ").*")) {
                return answer;
            }
            poll.last = answer;
            poll.againSoon();
        }
    }

    /** Ends all calls, asked again as long as there are any: oFono fails where a call it means to end has gone meanwhile. */
    void hangUpAll(String modem) {
        Poll poll = Poll.soon();
        while (true) {
            String calls = call(modem, "VoiceCallManager.GetCalls");
            if (calls.contains("[]")) {
                return;
            }
            poll.last = calls;
            try {
                call(modem, "VoiceCallManager.HangupAll");
            } catch (AssertionError e) {
                poll.last = calls + ": " + e.getMessage();
            }
            poll.againSoon();
        }
    }

    /** Switches a modem on and waits until it is registered: its registration's properties. */
    String online(String modem) {
        call(modem, "Modem.SetProperty", "Powered", "<true>");
        call(modem, "Modem.SetProperty", "Online", "<true>");
        awaitInterface(modem, "NetworkRegistration");
        Poll poll = Poll.soon();
        while (true) {
            String properties = call(modem, "NetworkRegistration.GetProperties");
            if (properties.contains("'Status': <'registered'>")
                    && properties.contains("'MobileNetworkCode'")
                    && !properties.contains("'Name': <''>")) {
                return properties;
            }
            poll.last = properties;
            poll.againSoon();
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
