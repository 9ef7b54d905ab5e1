package dev.mynah.modem.at;

import static dev.mynah.modem.door.DoorTesting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fazecast.jSerialComm.SerialPort;
import dev.mynah.modem.door.DoorTesting;
import dev.mynah.modem.door.FlowControl;
import dev.mynah.modem.door.LineWiring;
import dev.mynah.modem.door.SerialDoor;
import dev.mynah.modem.door.SerialFormat;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The AT voice on one end of a cable and a host on the other; both ends are serial ports to jSerialComm, and socat's ptys. */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class HardwareLoopTest {
    @TempDir
    Path run;

    private final DoorTesting testing = new DoorTesting();
    private final FakeModem modem = new FakeModem(testing.timeline);
    private final EventStream events = new EventStream();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Process cable;
    private Path modemEnd;
    private Path hostEnd;
    private SerialDoor door;
    private SerialPort host;

    @BeforeEach
    void plug_in() throws Exception {
        assumeSocat();
        modemEnd = run.resolve("modem");
        hostEnd = run.resolve("host");
        cable();
        events.subscribe(this::note);
        door = new SerialDoor(
                "uart0",
                "at",
                new SerialDoor.Setup(modemEnd.toString(), SerialFormat.USUAL, FlowControl.NONE, LineWiring.NULL_MODEM),
                testing.timeline,
                events,
                new AtVoices(modem, 0, "uart0", true, events));
        await(door.open());
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("connected to " + modemEnd);
        host = host();
    }

    @AfterEach
    void unplug() throws Exception {
        if (host != null) {
            host.closePort();
            await(door.close());
            cable.destroy();
            cable.waitFor();
        }
        testing.close();
    }

    private static void assumeSocat() throws InterruptedException {
        boolean installed;
        try {
            installed = new ProcessBuilder("socat", "-V")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            installed = false;
        }
        if ("1".equals(System.getenv("MYNAH_REQUIRE_PEERS"))) {
            assertThat(installed).as("socat is installed").isTrue();
        }
        assumeTrue(installed, "socat is not installed");
    }

    private void note(Event event) {
        if (event instanceof dev.mynah.modem.door.HostReached) {
            told.add(event.line());
        }
    }

    /** Two ptys joined, each with a link to its slave. */
    private void cable() throws Exception {
        cable = new ProcessBuilder("socat", "pty,rawer,link=" + modemEnd, "pty,rawer,link=" + hostEnd)
                .inheritIO()
                .start();
        while (!Files.exists(modemEnd) || !Files.exists(hostEnd)) {
            assertThat(cable.waitFor(20, TimeUnit.MILLISECONDS))
                    .as("socat has ended")
                    .isFalse();
        }
    }

    private SerialPort host() {
        SerialPort port = SerialPort.getCommPort(hostEnd.toString());
        port.setBaudRate(115_200);
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_BLOCKING, 10_000, 0);
        assertThat(port.openPort()).isTrue();
        return port;
    }

    private void asks(String sent, String expected) {
        byte[] octets = sent.getBytes(StandardCharsets.US_ASCII);
        host.writeBytes(octets, octets.length);
        byte[] got = new byte[expected.length()];
        host.readBytes(got, got.length);
        assertThat(new String(got, StandardCharsets.US_ASCII)).isEqualTo(expected);
    }

    private static String speed(Path end) throws Exception {
        Process stty = new ProcessBuilder("stty", "-F", end.toString(), "-a").start();
        return new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll(";.*", "");
    }

    @Test
    void a_host_has_a_conversation_over_the_cable() {
        asks("ATE0\r", "ATE0\r\r\nOK\r\n");
        asks("AT+CGMI\r", "\r\nMynah\r\n\r\nOK\r\n");
        asks("AT+IPR?\r", "\r\n+IPR: 115200\r\n\r\nOK\r\n");
        asks("AT+ICF?\r", "\r\n+ICF: 3,3\r\n\r\nOK\r\n");
    }

    @Test
    void the_rate_changes_when_the_OK_has_gone_out() throws Exception {
        asks("ATE0\r", "ATE0\r\r\nOK\r\n");
        assertThat(speed(modemEnd)).isEqualTo("speed 115200 baud");
        asks("AT+IPR=9600;+IPR?\r", "\r\n+IPR: 115200\r\n\r\nOK\r\n");
        asks("AT+IPR?\r", "\r\n+IPR: 9600\r\n\r\nOK\r\n");
        assertThat(speed(modemEnd)).isEqualTo("speed 9600 baud");
        asks("AT+ICF=5,1\r", "\r\nOK\r\n");
        asks("AT+ICF?\r", "\r\n+ICF: 5,1\r\n\r\nOK\r\n");
        asks("AT+IPR=0\r", "\r\nERROR\r\n");
    }

    @Test
    void a_cable_that_is_pulled_out_and_plugged_in_again_leads_to_the_same_line() throws Exception {
        asks("ATE0\r", "ATE0\r\r\nOK\r\n");
        host.closePort();
        cable.destroy();
        cable.waitFor();
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("lost " + modemEnd);
        cable();
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("connected to " + modemEnd);
        host = host();
        asks("AT+CGMI\r", "\r\nMynah\r\n\r\nOK\r\n");
    }
}
