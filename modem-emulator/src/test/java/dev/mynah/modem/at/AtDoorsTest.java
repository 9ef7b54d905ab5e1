package dev.mynah.modem.at;

import static dev.mynah.modem.door.DoorTesting.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fazecast.jSerialComm.SerialPort;
import dev.mynah.modem.Domain;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Door;
import dev.mynah.modem.door.DoorAddress;
import dev.mynah.modem.door.DoorTesting;
import dev.mynah.modem.door.PtyDoor;
import dev.mynah.modem.door.TcpDoor;
import dev.mynah.modem.door.UnixDoor;
import dev.mynah.modem.door.Voice;
import dev.mynah.modem.door.telnet.ComPortVoices;
import dev.mynah.network.air.event.EventStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The AT voice behind real ptys and sockets. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class AtDoorsTest {
    private static final byte[] QUESTIONS = "AT+CLAC\r".repeat(100).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path run;

    private final DoorTesting testing = new DoorTesting();
    private final FakeModem modem = new FakeModem(testing.timeline);
    private final AtVoices voices = new AtVoices(modem, 0, "at0", true, new EventStream());

    private final Semaphore hungUp = new Semaphore(0);

    @AfterEach
    void close() {
        testing.close();
    }

    @Test
    void a_serial_library_has_a_conversation_on_the_pty() {
        PtyDoor door = pty();
        SerialPort port = SerialPort.getCommPort(run.resolve("at0").toString());
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_BLOCKING, 10_000, 0);
        assertThat(port.openPort()).isTrue();
        byte[] command = "at+cgmi\r".getBytes(StandardCharsets.US_ASCII);
        port.writeBytes(command, command.length);
        String expected = "at+cgmi\r\r\nMynah\r\n\r\nOK\r\n";
        byte[] got = new byte[expected.length()];
        port.readBytes(got, got.length);
        assertThat(new String(got, StandardCharsets.US_ASCII)).isEqualTo(expected);
        port.closePort();
        await(door.close());
    }

    @Test
    void an_unsolicited_result_reaches_a_host_on_the_pty() throws IOException {
        PtyDoor door = pty();
        try (RandomAccessFile host = new RandomAccessFile(run.resolve("at0").toFile(), "rw")) {
            host.write("ATE0+CREG=1\r".getBytes(StandardCharsets.US_ASCII));
            read(host, "ATE0+CREG=1\r\r\nOK\r\n");
            testing.timeline.execute(
                    () -> modem.slots.get(0).registered(Domain.CS, RegistrationStatus.HOME, FakeSubscription.CELL));
            read(host, "\r\n+CREG: 1\r\n");
        }
        await(door.close());
    }

    @Test
    void DTR_off_forgets_the_half_typed_line_and_keeps_the_settings() throws Exception {
        PtyDoor door = pty();
        Path link = run.resolve("at0");
        try (RandomAccessFile host = new RandomAccessFile(link.toFile(), "rw")) {
            host.write("ATE0V0\r".getBytes(StandardCharsets.US_ASCII));
            read(host, "ATE0V0\r0\r");
            host.write("AT+CF".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(hungUp.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        try (RandomAccessFile host = new RandomAccessFile(link.toFile(), "rw")) {
            host.write("AT\r".getBytes(StandardCharsets.US_ASCII));
            read(host, "0\r");
        }
        await(door.close());
    }

    @Test
    void a_hundred_hosts_at_once_are_each_answered() throws IOException {
        TcpDoor door = tcp();
        List<Socket> hosts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            hosts.add(new Socket(InetAddress.getLoopbackAddress(), port(door)));
        }
        for (Socket host : hosts) { // so that nobody comes when the others have left, and finds their settings
            host.getOutputStream().write("AT\r".getBytes(StandardCharsets.US_ASCII));
            assertThat(text(host.getInputStream(), 9)).isEqualTo("AT\r\r\nOK\r\n");
        }
        for (int i = 0; i < 100; i++) {
            hosts.get(i).getOutputStream().write(("ATE0\rATS7=" + (i + 1) + "\r").getBytes(StandardCharsets.US_ASCII));
        }
        for (Socket host : hosts) {
            host.getOutputStream().write("ATS7?\r".getBytes(StandardCharsets.US_ASCII));
        }
        for (int i = 0; i < 100; i++) {
            String expected = "ATE0\r\r\nOK\r\n\r\nOK\r\n\r\n%03d\r\n\r\nOK\r\n".formatted(i + 1);
            assertThat(text(hosts.get(i).getInputStream(), expected.length())).isEqualTo(expected);
            hosts.get(i).close();
        }
        await(door.close());
    }

    /** Half of them serial ports, half sockets, each with a host that stays while all the others come. */
    @Test
    void a_thousand_doors_in_one_process_all_answer() throws IOException {
        List<Door> doors = new ArrayList<>();
        List<Closeable> hosts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Path link = run.resolve("at" + i);
            doors.add(new PtyDoor("at" + i, "at", link, testing.timeline, testing.poll, voices));
            doors.add(new TcpDoor(
                    "tcp" + i, "at", new DoorAddress.Tcp("127.0.0.1", 0), testing.vertx, testing.timeline, voices));
        }
        try {
            for (Door door : doors) {
                await(door.open());
                if (door instanceof TcpDoor tcp) {
                    hosts.add(new Socket(InetAddress.getLoopbackAddress(), port(tcp)));
                } else {
                    hosts.add(new RandomAccessFile(door.address().toString(), "rw"));
                }
            }
            for (int round = 0; round < 2; round++) {
                String command = round == 0 ? "ATE0\r" : "AT+CGMI\r";
                String expected = round == 0 ? "ATE0\r\r\nOK\r\n" : "\r\nMynah\r\n\r\nOK\r\n";
                for (Closeable host : hosts) {
                    say(host, command);
                }
                for (Closeable host : hosts) {
                    assertThat(hear(host, expected.length())).isEqualTo(expected);
                }
            }
        } finally {
            for (Closeable host : hosts) {
                host.close();
            }
            for (Door door : doors) {
                await(door.close());
            }
        }
    }

    private static void say(Closeable host, String text) throws IOException {
        byte[] octets = text.getBytes(StandardCharsets.US_ASCII);
        if (host instanceof Socket socket) {
            socket.getOutputStream().write(octets);
        } else {
            ((RandomAccessFile) host).write(octets);
        }
    }

    private static String hear(Closeable host, int length) throws IOException {
        if (host instanceof Socket socket) {
            return text(socket.getInputStream(), length);
        }
        byte[] got = new byte[length];
        ((RandomAccessFile) host).readFully(got);
        return new String(got, StandardCharsets.US_ASCII);
    }

    @Test
    void a_host_that_asks_and_never_reads_is_not_listened_to_and_harms_nobody() throws IOException {
        TcpDoor door = tcp();
        try (Socket deaf = new Socket(InetAddress.getLoopbackAddress(), port(door));
                Socket other = new Socket(InetAddress.getLoopbackAddress(), port(door))) {
            Thread asking = asking(() -> deaf.getOutputStream().write(QUESTIONS));
            isAnswered(other);
            deaf.close();
            join(asking);
        }
        await(door.close());
    }

    @Test
    void a_host_of_a_unix_socket_that_asks_and_never_reads_is_not_listened_to_and_harms_nobody() throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(run.resolve("at0.sock"));
        UnixDoor door = new UnixDoor(
                "unix0", "at", new DoorAddress.UnixSocket(address.toString()), testing.vertx, testing.timeline, voices);
        await(door.open());
        TcpDoor another = tcp();
        try (SocketChannel deaf = SocketChannel.open(address);
                Socket other = new Socket(InetAddress.getLoopbackAddress(), port(another))) {
            Thread asking = asking(() -> deaf.write(ByteBuffer.wrap(QUESTIONS)));
            isAnswered(other);
            deaf.close();
            join(asking);
        }
        await(another.close());
        await(door.close());
    }

    /** A port over a network answers what is asked of the port itself, too; nobody reads that here. */
    @Test
    void a_client_that_steers_a_port_and_never_reads_is_not_listened_to_and_harms_nobody() throws IOException {
        TcpDoor door = tcp(new ComPortVoices(voices));
        TcpDoor another = tcp();
        byte[] whoAreYou = HexFormat.of().parseHex("fffa2c00fff0".repeat(100));
        try (Socket deaf = new Socket(InetAddress.getLoopbackAddress(), port(door));
                Socket other = new Socket(InetAddress.getLoopbackAddress(), port(another))) {
            Thread asking = asking(() -> deaf.getOutputStream().write(whoAreYou));
            isAnswered(other);
            deaf.close();
            join(asking);
        }
        await(another.close());
        await(door.close());
    }

    /** A serial line has no way to hold a host up but flow control; what it does not read is lost, and it goes on. */
    @Test
    void a_flood_on_a_pty_that_nobody_reads_leaves_the_other_doors_their_turns() throws Exception {
        PtyDoor door = pty();
        TcpDoor another = tcp();
        AtomicBoolean enough = new AtomicBoolean();
        try (RandomAccessFile deaf = new RandomAccessFile(run.resolve("at0").toFile(), "rw");
                Socket other = new Socket(InetAddress.getLoopbackAddress(), port(another))) {
            Thread asking = asking(() -> {
                if (enough.get()) {
                    throw new IOException("enough");
                }
                deaf.write(QUESTIONS);
            });
            isAnswered(other);
            enough.set(true);
            join(asking);
        }
        assertThat(hungUp.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        try (RandomAccessFile next = new RandomAccessFile(run.resolve("at0").toFile(), "rw")) {
            next.write("ATQ0V1E0\r".getBytes(StandardCharsets.US_ASCII));
            read(next, "ATQ0V1E0\r\r\nOK\r\n");
        }
        await(another.close());
        await(door.close());
    }

    private static void isAnswered(Socket host) throws IOException {
        host.setSoTimeout(10_000);
        for (int i = 0; i < 100; i++) {
            host.getOutputStream().write("ATE0Q0\r".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(text(host.getInputStream(), 7)).isEqualTo("ATE0Q0\r");
        assertThat(text(host.getInputStream(), 600)).isEqualTo("\r\nOK\r\n".repeat(100));
    }

    private interface Asking {
        void once() throws IOException;
    }

    /** Asks for ever, and ends when its connection is closed under it. */
    private static Thread asking(Asking asking) {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    asking.once();
                }
            } catch (IOException closed) {
                assertThat(closed).isNotNull();
            }
        });
        thread.start();
        return thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(thread.isAlive()).isFalse();
    }

    private PtyDoor pty() {
        PtyDoor door = new PtyDoor("at0", "at", run.resolve("at0"), testing.timeline, testing.poll, this::voice);
        await(door.open());
        return door;
    }

    /** An AT voice that also tells the test when the host has hung up. */
    private Voice voice(Connection connection) {
        Voice voice = voices.apply(connection);
        return new Voice() {
            @Override
            public void received(byte[] bytes, int offset, int length) {
                voice.received(bytes, offset, length);
            }

            @Override
            public void hungUp() {
                voice.hungUp();
                hungUp.release();
            }

            @Override
            public void ended() {
                voice.ended();
            }
        };
    }

    private TcpDoor tcp() {
        return tcp(voices);
    }

    private TcpDoor tcp(Voice.Maker maker) {
        TcpDoor door =
                new TcpDoor("tcp0", "at", new DoorAddress.Tcp("127.0.0.1", 0), testing.vertx, testing.timeline, maker);
        await(door.open());
        return door;
    }

    private static int port(TcpDoor door) {
        return ((DoorAddress.Tcp) door.address()).port();
    }

    private static void read(RandomAccessFile host, String expected) throws IOException {
        byte[] got = new byte[expected.length()];
        host.readFully(got);
        assertThat(new String(got, StandardCharsets.US_ASCII)).isEqualTo(expected);
    }

    private static String text(InputStream in, int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.US_ASCII);
    }
}
