package dev.mynah.modem.at;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.VirtualTime;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written behind the name of a command, in whatever form, ends with one result, and the line goes on. */
class EveryCommandTest {
    private static final String LONG = "9".repeat(10_000);
    private static final List<String> TAILS = List.of(
            "",
            "?",
            "=?",
            "=",
            "=,",
            "=,,,,,,,,,,,,,,,,",
            "=-1",
            "=0",
            "=1",
            "=99999999999999999999",
            "=4294967296",
            "=2147483647,2147483647,2147483647",
            "=\"\"",
            "=\"",
            "=\"unbalanced",
            "=\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\"",
            "=\"\\00\\FF\\0D\"",
            "=\"" + LONG + "\"",
            "=" + LONG,
            "=1,\"" + LONG + "\"",
            "=0,0,0,0,0,0,0,0,0,0,0,0",
            "=1,1,1,1,1,1,1,1,1,1",
            "=1,\"\",\"\",\"\",\"\"",
            "=\"SM\",2",
            "==",
            "=?x",
            "??");
    private static final List<String> RESULTS = List.of("OK", "ERROR", "NO CARRIER", "BUSY", "NO ANSWER", "CONNECT");

    /** Those that change what a result looks like. */
    private static final Set<String> DISGUISES = Set.of("V", "S3", "S4");

    static Stream<String> names() {
        return AtCommands.table().names().stream()
                .map(name -> name.startsWith("AT") ? name.substring(2) : name)
                .filter(name -> !DISGUISES.contains(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatever_follows_a_name_ends_with_one_result(String name) {
        for (String tail : TAILS) {
            try (Host host = new Host()) {
                assertThat(host.results("AT" + name + tail))
                        .as("AT%s%s", name, tail.length() > 60 ? tail.substring(0, 60) + "..." : tail)
                        .hasSize(1);
                assertThat(host.failures).as("AT%s%s", name, tail).isEmpty();
            }
        }
    }

    /** A host on a line of its own, that gives up on prompts and leaves data calls. */
    private static final class Host implements Connection, AutoCloseable {
        private final VirtualTime time = new VirtualTime(Conversation.START);
        private final EventStream stream = new EventStream();
        private final List<Event> failures = new ArrayList<>();
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        private final FakeModem modem = new FakeModem(time.timeline());
        private final Voice voice;

        Host() {
            stream.subscribe(event -> {
                if (event instanceof AtFailed) {
                    failures.add(event);
                }
            });
            voice = new AtVoices(modem, 0, "at0", Dialect.STANDARD, false, stream).apply(this);
        }

        List<String> results(String line) {
            say(line + "\r");
            if (heard.toString(StandardCharsets.ISO_8859_1).endsWith("> ")) {
                say("\u001B");
            }
            FakeNetwork network = modem.slots.get(0).network;
            network.scanning.tryComplete(List.of());
            network.selecting.tryComplete();
            time.settle();
            return heard.toString(StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(it -> RESULTS.contains(it)
                            || it.startsWith("CONNECT ")
                            || it.startsWith("+CME ERROR")
                            || it.startsWith("+CMS ERROR"))
                    .toList();
        }

        private void say(String text) {
            byte[] octets = text.getBytes(StandardCharsets.ISO_8859_1);
            voice.received(octets, 0, octets.length);
            time.settle();
        }

        @Override
        public void write(byte[] bytes) {
            heard.writeBytes(bytes);
        }

        @Override
        public void pause(boolean paused) {}

        @Override
        public void hangUp() {}

        @Override
        public void close() {
            voice.ended();
            time.settle();
        }
    }
}
