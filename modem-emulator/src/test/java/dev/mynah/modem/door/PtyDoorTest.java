package dev.mynah.modem.door;

import static dev.mynah.modem.door.DoorTesting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fazecast.jSerialComm.SerialPort;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@Timeout(60)
class PtyDoorTest {
    @TempDir
    Path run;

    private final DoorTesting testing = new DoorTesting();
    private PtyDoor door;
    private Path link;

    @BeforeEach
    void open_the_door() {
        link = run.resolve("modem0/at0");
        door = new PtyDoor("at0", "at", link, testing.timeline, testing.poll, voice -> testing.new Parrot(voice));
        await(door.open());
    }

    @AfterEach
    void close() {
        await(door.close());
        testing.close();
    }

    @Test
    void a_host_writes_to_the_link_and_reads_the_answer() throws Exception {
        try (RandomAccessFile host = new RandomAccessFile(link.toFile(), "rw")) {
            host.write(bytes("AT\r"));
            assertThat(read(host, 3)).isEqualTo("AT\r");
        }
    }

    @Test
    void the_line_is_raw_and_without_echo_even_after_a_host_changed_it() throws Exception {
        DoorTesting.Parrot parrot = testing.parrot();
        for (int i = 0; i < 2; i++) {
            try (RandomAccessFile host = new RandomAccessFile(link.toFile(), "rw")) {
                host.write(bytes("\u0003\u0004\r\n\u0011\u00ff"));
                assertThat(read(host, 6)).isEqualTo("\u0003\u0004\r\n\u0011\u00ff");
                run("stty", "-F", link.toString(), "sane");
            }
            parrot.awaits("\u0003\u0004\r\n\u0011\u00ff");
            parrot.awaits("<hung up>");
        }
    }

    @Test
    void the_last_close_is_DTR_off_and_the_same_voice_serves_the_next_host() throws Exception {
        DoorTesting.Parrot parrot = testing.parrot();
        RandomAccessFile first = new RandomAccessFile(link.toFile(), "rw");
        RandomAccessFile second = new RandomAccessFile(link.toFile(), "rw");
        first.write('1');
        parrot.awaits("1");
        first.close();
        second.write('2');
        parrot.awaits("2");
        second.close();
        parrot.awaits("<hung up>");
        try (FileOutputStream third = new FileOutputStream(link.toFile())) {
            third.write('3');
        }
        parrot.awaits("3");
        parrot.awaits("<hung up>");
    }

    @Test
    void what_is_said_to_nobody_is_lost_and_does_not_reach_the_next_host() throws Exception {
        DoorTesting.Parrot parrot = testing.parrot();
        try (FileOutputStream host = new FileOutputStream(link.toFile())) {
            host.write(bytes("never read"));
            parrot.awaits("never read");
        }
        parrot.awaits("<hung up>");
        testing.timeline.execute(() -> parrot.connection.write(bytes("nobody here")));
        try (RandomAccessFile host = new RandomAccessFile(link.toFile(), "rw")) {
            host.write(bytes("new"));
            assertThat(read(host, 3)).isEqualTo("new");
        }
    }

    @Test
    void a_serial_library_talks_to_it() {
        SerialPort port = SerialPort.getCommPort(link.toString());
        port.setBaudRate(115200);
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_BLOCKING, 10_000, 0);
        assertThat(port.openPort()).isTrue();
        byte[] sent = bytes("AT+CSQ\r");
        byte[] got = new byte[sent.length];
        port.writeBytes(sent, sent.length);
        assertThat(port.readBytes(got, got.length)).isEqualTo(sent.length);
        assertThat(got).isEqualTo(sent);
        port.closePort();
    }

    @Test
    void a_host_that_never_reads_loses_what_does_not_fit_and_is_served_when_it_reads_again() throws Exception {
        DoorTesting.Parrot parrot = testing.parrot();
        try (RandomAccessFile host = new RandomAccessFile(link.toFile(), "rw")) {
            host.write('x');
            parrot.awaits("x");
            byte[] block = new byte[16 * 1024];
            await(turn(() -> {
                for (int i = 0; i < 1000; i++) {
                    parrot.connection.write(block);
                }
            }));
            byte[] into = new byte[4096];
            int total = 0;
            for (int atLeast = 1 + 4 * block.length; total < atLeast; ) {
                total += host.read(into);
            }
            assertThat(total).isLessThan(200 * 1024);
        }
    }

    @Test
    void a_host_that_opens_and_closes_again_and_again_is_served_at_last() throws Exception {
        for (int i = 0; i < 2_000; i++) {
            new RandomAccessFile(link.toFile(), "rw").close();
        }
        try (RandomAccessFile host = new RandomAccessFile(link.toFile(), "rw")) {
            host.write('z');
            assertThat(host.read()).isEqualTo('z');
        }
        assertThat(testing.parrots).hasSize(1);
    }

    @Test
    void a_paused_voice_is_sent_nothing_until_it_goes_on() throws Exception {
        DoorTesting.Parrot parrot = testing.parrot();
        try (RandomAccessFile host = new RandomAccessFile(link.toFile(), "rw")) {
            host.write('a');
            parrot.awaits("a");
            await(turn(() -> parrot.connection.pause(true)));
            host.write('b');
            await(turn(() -> parrot.connection.pause(false)));
            parrot.awaits("b");
            await(turn(() -> parrot.connection.pause(true)));
            host.write('c');
        }
        parrot.awaits("<hung up>");
    }

    @Test
    void closing_removes_the_link_and_ends_the_voice() throws Exception {
        DoorTesting.Parrot parrot = testing.parrot();
        await(door.close());
        parrot.awaits("<ended>");
        assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isFalse();
        await(door.open());
        assertThat(link).isSymbolicLink();
    }

    @Test
    void a_link_left_over_is_replaced_but_a_file_is_not() throws IOException {
        await(door.close());
        Files.createSymbolicLink(link, Path.of("/dev/pts/99999"));
        await(door.open());
        await(door.close());
        Files.writeString(link, "mine");
        assertThatThrownBy(() -> await(door.open()))
                .isInstanceOf(DoorRefusal.class)
                .hasMessage("cannot make the link " + link + " (a file is in its place): move it away");
        Files.delete(link);
    }

    private io.vertx.core.Future<Void> turn(Runnable task) {
        io.vertx.core.Promise<Void> done = io.vertx.core.Promise.promise();
        testing.timeline.execute(() -> {
            task.run();
            done.complete();
        });
        return done.future();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String read(RandomAccessFile host, int count) throws IOException {
        byte[] got = new byte[count];
        host.readFully(got);
        return new String(got, StandardCharsets.ISO_8859_1);
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }
}
