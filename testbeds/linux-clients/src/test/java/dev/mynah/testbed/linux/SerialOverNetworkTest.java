package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Serial ports reached over a network: pyserial on a door of RFC 2217, and on a pty behind ser2net. */
@Timeout(Patience.OF_A_TEST)
class SerialOverNetworkTest {

    @TempDir
    static Path directory;

    private static MynahUp mynah;

    @BeforeAll
    static void start() throws IOException {
        Path testbed = Examples.withAbstractSockets("linux-clients-umts.yaml", directory);
        Files.writeString(
                testbed, "      - { name: net0, slot: 0, rfc2217: 127.0.0.1:0 }\n", StandardOpenOption.APPEND);
        mynah = MynahUp.start(testbed, directory.resolve("run"));
        mynah.awaitRegistered();
    }

    @AfterAll
    static void stop() {
        if (mynah != null) {
            mynah.close();
        }
    }

    @Test
    void pyserial_steers_a_port_and_sees_the_circuits_of_a_data_call_and_of_a_ring() throws IOException {
        JsonNode door = mynah.door("net0");
        try (Spawned host =
                host(door.path("host").asText() + ":" + door.path("port").asText())) {
            said(host, "echo", "ATE0 OK");
            said(host, "rate", "Mynah OK");
            said(host, "rate changed", "Mynah OK");
            said(host, "after break", "OK");
            said(host, "idle", "False True True False");
            said(host, "dialled", "CONNECT .*True");
            said(host, "DTR dropped", "False");
            // What the call was left with may come behind the circuit.
            said(host, "again", "(NO CARRIER )?OK");
            host.await("^ready$", Patience.SOON);
            mynah.knob("call?operator=alpha&from=15550109001&to=15550100001");
            said(host, "called", "True 4");
            said(host, "hung up", "OK False");
            assertThat(host.awaitExit(Patience.SOON)).isZero();
        }
    }

    /** Octets alone: it takes a port that has no DTR to raise for none, so no client of RFC 2217 gets through. */
    @Test
    void ser2net_has_a_pty_of_the_modem_and_its_client_leaves_a_call_by_leaving() throws IOException {
        String server = Peer.require("ser2net", "ser2net");
        int port = freePort();
        Path configuration = Files.writeString(directory.resolve("ser2net.yaml"), """
                %%YAML 1.1
                ---
                connection: &modem
                  accepter: tcp,127.0.0.1,%d
                  connector: serialdev,%s,115200n81,local
                """.formatted(
                        port, mynah.pty("data0").toRealPath()));
        try (Spawned daemon =
                Spawned.start("ser2net", Map.of(), List.of(server, "-n", "-u", "-c", configuration.toString()))) {
            try (AtDoor client = reach(port)) {
                assertThat(client.ask("AT+CGMI")).containsExactly("Mynah", "OK");
                client.send("ATD*99***1#\r");
                client.await("CONNECT");
            } // else the next one would be in the middle of a call
            try (AtDoor again = reach(port)) {
                assertThat(again.ask("AT+CGMI")).containsExactly("Mynah", "OK");
            }
            daemon.terminate();
        }
    }

    /** It may not listen yet, or still be busy with the client before. */
    private static AtDoor reach(int port) {
        Poll poll = Poll.soon();
        while (true) {
            try {
                return AtDoor.open("127.0.0.1", port);
            } catch (IOException | UncheckedIOException notYet) {
                poll.last = notYet.toString();
                poll.againSoon();
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static void said(Spawned host, String what, String seen) {
        host.await("^" + what + " " + seen + "$", Patience.SOON);
    }

    private static Spawned host(String address) throws IOException {
        Peer.requireFile(Path.of("/usr/lib/python3/dist-packages/serial/rfc2217.py"), "python3-serial");
        Path script = directory.resolve("rfc2217.py");
        try (InputStream text = SerialOverNetworkTest.class.getResourceAsStream("/serial/rfc2217.py")) {
            Files.write(script, text.readAllBytes());
        }
        return Spawned.start(
                "pyserial", Map.of(), List.of("/usr/bin/python3", "-u", script.toString(), "rfc2217://" + address));
    }
}
