package dev.mynah.modem.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DialledDoorTest {
    private final DoorTesting testing = new DoorTesting();
    private final EventStream events = new EventStream();
    private final Queue<Event> seen = new ConcurrentLinkedQueue<>();

    @AfterEach
    void stop() {
        testing.close();
    }

    private DialledDoor door(int port) {
        events.subscribe(seen::add);
        return new DialledDoor(
                "pcsc0",
                "vpcd",
                new DoorAddress.Tcp("127.0.0.1", port),
                testing.vertx,
                testing.timeline,
                events,
                connection -> testing.new Parrot(connection));
    }

    private static ServerSocket host(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }

    @Test
    void it_goes_to_its_host_and_again_when_the_host_has_gone() throws Exception {
        try (ServerSocket host = host(0)) {
            DialledDoor door = door(host.getLocalPort());
            DoorTesting.await(door.open());
            for (int i = 0; i < 3; i++) {
                try (Socket socket = host.accept()) {
                    socket.getOutputStream().write("hello".getBytes(US_ASCII));
                    assertThat(new String(socket.getInputStream().readNBytes(5), US_ASCII))
                            .isEqualTo("hello");
                }
                DoorTesting.Parrot parrot = testing.parrot();
                parrot.awaits("hello");
                parrot.awaits("<hung up>");
                parrot.awaits("<ended>");
            }
            DoorTesting.await(door.close());
        }
        assertThat(seen.stream().map(Event::line).limit(2))
                .allMatch(line -> line.startsWith("connected to 127.0.0.1:") || line.startsWith("lost 127.0.0.1:"));
    }

    @Test
    void a_host_that_is_not_there_is_waited_for() throws Exception {
        int port;
        try (ServerSocket soon = host(0)) {
            port = soon.getLocalPort();
        }
        DialledDoor door = door(port);
        DoorTesting.await(door.open());
        assertThat(door.address()).hasToString("127.0.0.1:" + port);
        try (ServerSocket host = host(port);
                Socket socket = host.accept()) {
            assertThat(socket.isConnected()).isTrue();
            DoorTesting.await(door.close());
            assertThat(socket.getInputStream().read()).isNegative();
        }
    }

    @Test
    void once_closed_it_stays_at_home() throws Exception {
        try (ServerSocket host = host(0)) {
            DialledDoor door = door(host.getLocalPort());
            DoorTesting.await(door.open());
            host.accept().close();
            DoorTesting.await(door.close());
            host.setSoTimeout(1500);
            assertThrows(SocketTimeoutException.class, () -> host.accept().close());
        }
    }
}
