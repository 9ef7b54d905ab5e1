package dev.mynah.modem.door;

import static dev.mynah.modem.door.DoorTesting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.modem.door.DoorAddress.Tcp;
import dev.mynah.modem.door.DoorAddress.UnixSocket;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@Timeout(60)
class SocketDoorsTest {
    @TempDir
    Path run;

    private final DoorTesting testing = new DoorTesting();

    @AfterEach
    void close() {
        testing.close();
    }

    private TcpDoor tcp(String host, int port) {
        return new TcpDoor(
                "tcp0",
                "at",
                new Tcp(host, port),
                testing.vertx,
                testing.timeline,
                connection -> testing.new Parrot(connection));
    }

    private UnixDoor unix(String socket) {
        return new UnixDoor(
                "unix0",
                "at",
                new UnixSocket(socket),
                testing.vertx,
                testing.timeline,
                connection -> testing.new Parrot(connection));
    }

    @Test
    void port_0_is_a_free_one_and_a_host_there_is_answered() throws Exception {
        TcpDoor door = tcp("127.0.0.1", 0);
        await(door.open());
        Tcp address = (Tcp) door.address();
        assertThat(address.port()).isPositive();
        try (Socket host = new Socket(InetAddress.getLoopbackAddress(), address.port())) {
            host.getOutputStream().write("AT\r".getBytes(StandardCharsets.US_ASCII));
            assertThat(host.getInputStream().readNBytes(3)).asString().isEqualTo("AT\r");
        }
        DoorTesting.Parrot parrot = testing.parrot();
        parrot.awaits("AT\r");
        parrot.awaits("<hung up>");
        parrot.awaits("<ended>");
        await(door.close());
    }

    @Test
    void a_hundred_hosts_at_once_have_each_a_voice_of_their_own() throws Exception {
        TcpDoor door = tcp("localhost", 0);
        await(door.open());
        List<Socket> hosts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            hosts.add(new Socket(InetAddress.getLoopbackAddress(), ((Tcp) door.address()).port()));
        }
        for (int i = 0; i < 100; i++) {
            hosts.get(i).getOutputStream().write(i);
        }
        for (int i = 0; i < 100; i++) {
            assertThat(hosts.get(i).getInputStream().read()).isEqualTo(i);
        }
        assertThat(testing.parrots).hasSize(100);
        await(door.close());
        for (Socket host : hosts) {
            assertThat(host.getInputStream().read()).isEqualTo(-1);
            host.close();
        }
    }

    @Test
    void a_host_that_never_reads_is_dropped_and_the_others_go_on() throws Exception {
        TcpDoor door = tcp("127.0.0.1", 0);
        await(door.open());
        int port = ((Tcp) door.address()).port();
        try (Socket deaf = new Socket(InetAddress.getLoopbackAddress(), port);
                Socket other = new Socket(InetAddress.getLoopbackAddress(), port)) {
            deaf.getOutputStream().write('x');
            DoorTesting.Parrot parrot = testing.parrot();
            byte[] block = new byte[64 * 1024];
            testing.timeline.execute(() -> {
                for (int i = 0; i < 1000; i++) {
                    parrot.connection.write(block);
                }
            });
            while (!"<ended>".equals(parrot.told.poll(10, TimeUnit.SECONDS))) {}
            other.getOutputStream().write('y');
            assertThat(other.getInputStream().read()).isEqualTo('y');
        }
        await(door.close());
    }

    @Test
    void a_host_that_only_stopped_talking_has_hung_up_and_one_that_says_nothing_is_in_nobodys_way() throws Exception {
        TcpDoor door = tcp("127.0.0.1", 0);
        await(door.open());
        int port = ((Tcp) door.address()).port();
        try (Socket silent = new Socket(InetAddress.getLoopbackAddress(), port);
                Socket half = new Socket(InetAddress.getLoopbackAddress(), port)) {
            half.getOutputStream().write('x');
            assertThat(half.getInputStream().read()).isEqualTo('x');
            half.shutdownOutput();
            assertThat(half.getInputStream().read()).isEqualTo(-1);
            silent.getOutputStream().write('y');
            assertThat(silent.getInputStream().read()).isEqualTo('y');
        }
        await(door.close());
    }

    @Test
    void a_host_of_a_unix_socket_that_only_stopped_talking_has_hung_up_and_one_that_says_nothing_is_in_nobodys_way()
            throws Exception {
        UnixDoor door = unix(run.resolve("at").toString());
        await(door.open());
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(run.resolve("at"));
        try (SocketChannel silent = SocketChannel.open(address);
                SocketChannel half = SocketChannel.open(address)) {
            assertThat(said(half, 'x')).isEqualTo('x');
            half.shutdownOutput();
            assertThat(half.read(ByteBuffer.allocate(1))).isEqualTo(-1);
            assertThat(said(silent, 'y')).isEqualTo('y');
        }
        await(door.close());
    }

    private static int said(SocketChannel host, char octet) throws IOException {
        host.write(ByteBuffer.wrap(new byte[] {(byte) octet}));
        ByteBuffer heard = ByteBuffer.allocate(1);
        return host.read(heard) < 0 ? -1 : heard.get(0);
    }

    @Test
    void a_host_outside_is_not_let_in() {
        for (String host : List.of("0.0.0.0", "::", "192.0.2.1", "example.org", "127.0.0.1.example.org")) {
            assertThatThrownBy(() -> await(tcp(host, 7000).open()))
                    .isInstanceOf(DoorRefusal.class)
                    .hasMessageStartingWith("cannot open door tcp0 on ")
                    .hasMessageEndingWith(
                            ":7000 (whoever reaches it could use the modem): listen on 127.0.0.1, ::1 or localhost");
        }
    }

    @Test
    void a_port_in_use_is_said_in_one_sentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> await(tcp("127.0.0.1", port).open()))
                    .isInstanceOf(DoorRefusal.class)
                    .hasMessage("cannot open door tcp0 on 127.0.0.1:" + port
                            + " (address already in use): choose another port, or 0 for a free one");
        }
    }

    @Test
    void a_socket_with_a_path_replaces_a_stale_one_and_goes_when_closed() throws Exception {
        Path path = run.resolve("modem0/at0.sock");
        Files.createDirectories(run.resolve("modem0"));
        try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(path));
        }
        UnixDoor door = unix(path.toString());
        await(door.open());
        try (SocketChannel host = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            host.write(ByteBuffer.wrap(new byte[] {'A'}));
            ByteBuffer answer = ByteBuffer.allocate(1);
            host.read(answer);
            assertThat(answer.get(0)).isEqualTo((byte) 'A');
        }
        assertThatThrownBy(() -> await(unix(path.toString()).open()))
                .hasMessage("cannot open door unix0 on " + path
                        + " (another process listens there): end it or use another path");
        await(door.close());
        assertThat(path).doesNotExist();
    }

    @Test
    void a_file_in_the_place_of_a_socket_stays() throws IOException {
        Path path = Files.writeString(run.resolve("mine"), "mine");
        UnixDoor door = unix(path.toString());
        assertThatThrownBy(() -> await(door.open()))
                .hasMessage("cannot open door unix0 on " + path + " (a file is in its place): move it away");
        await(door.close());
        assertThat(path).hasContent("mine");
    }

    @Test
    void a_name_too_long_for_a_socket_is_refused() {
        assertThatThrownBy(() -> await(unix("@" + "x".repeat(108)).open()))
                .isInstanceOf(DoorRefusal.class)
                .hasMessageEndingWith(" (its name has 108 octets): use one of at most 107");
    }

    @Test
    void a_host_of_a_unix_socket_that_never_reads_is_dropped_and_the_others_go_on() throws Exception {
        UnixDoor door = unix(run.resolve("at").toString());
        await(door.open());
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(run.resolve("at"));
        try (SocketChannel deaf = SocketChannel.open(address);
                SocketChannel other = SocketChannel.open(address)) {
            deaf.write(ByteBuffer.wrap(new byte[] {'x'}));
            DoorTesting.Parrot parrot = testing.parrot();
            byte[] block = new byte[64 * 1024];
            testing.timeline.execute(() -> {
                for (int i = 0; i < 1000; i++) {
                    parrot.connection.write(block);
                }
            });
            while (!"<ended>".equals(parrot.told.poll(10, TimeUnit.SECONDS))) {}
            other.write(ByteBuffer.wrap(new byte[] {'y'}));
            ByteBuffer heard = ByteBuffer.allocate(1);
            other.read(heard);
            assertThat(heard.get(0)).isEqualTo((byte) 'y');
        }
        await(door.close());
    }

    @Test
    void a_unix_socket_bears_thousands_of_hosts_that_come_and_go() throws Exception {
        UnixDoor door = unix(run.resolve("at").toString());
        await(door.open());
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(run.resolve("at"));
        for (int i = 0; i < 10_000; i++) {
            SocketChannel.open(address).close();
        }
        while (!answered(address)) {} // till those that are gone have been seen to, it has no room
        await(door.close());
    }

    private static boolean answered(UnixDomainSocketAddress address) {
        try (SocketChannel host = SocketChannel.open(address)) {
            host.write(ByteBuffer.wrap(new byte[] {'z'}));
            ByteBuffer heard = ByteBuffer.allocate(1);
            return host.read(heard) == 1 && heard.get(0) == 'z';
        } catch (IOException refused) {
            return false;
        }
    }

    @Test
    void an_abstract_socket_is_found_by_its_name() throws Exception {
        String name = "abstract:mynah-test-" + ProcessHandle.current().pid();
        UnixDoor door = unix("@" + name);
        await(door.open());
        NetSocket host = await(testing.vertx.createNetClient().connect(SocketAddress.domainSocketAddress("\0" + name)));
        CompletableFuture<String> answer = new CompletableFuture<>();
        host.handler(bytes -> answer.complete(bytes.toString()));
        host.write(Buffer.buffer("hello"));
        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo("hello");
        await(door.close());
    }
}
