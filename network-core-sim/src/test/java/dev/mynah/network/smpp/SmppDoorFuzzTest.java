package dev.mynah.network.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.VertxTimeline;
import dev.mynah.network.fuzz.Hunts;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.operator.Operator;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.ran.Ether;
import dev.mynah.network.sms.ShortCodeSpec;
import dev.mynah.network.sms.SmsSpec;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Octets of any kind on the door's socket, from a program that is bound or from one that is not: the next one binds. */
@Hunts({PduIntake.class, SmppDoor.class})
class SmppDoorFuzzTest {
    private static final int BIND_TRANSCEIVER = 0x09;
    private static final int SUBMIT_SM = 0x04;
    private static final int GENERIC_NACK = 0x80000000;
    private static final int HEADER = 16;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int[] COMMANDS = {
        SUBMIT_SM, 0x03, 0x07, 0x08, 0x21, 0x0103, 0x15, 0x06, 0x80000005, 0x80000000, 0x05, 0x0102, BIND_TRANSCEIVER
    };

    private static final Vertx VERTX = Vertx.vertx();
    private static Operator operator;
    private static int port;

    @BeforeAll
    static void open() {
        operator = Operator.start(
                OperatorSpec.of("alpha", Plmn.of("001-01"), "Alpha Mobile", "Alpha")
                        .withSms(SmsSpec.of(Plmn.of("001-01"))
                                .withShortCodes(new ShortCodeSpec("4242", ""))
                                .withSmpp(new SmppSpec(0, "esme", "secret", List.of("7000")))),
                new Ether(),
                new Interconnect(),
                new VertxTimeline(((VertxInternal) VERTX).createEventLoopContext(), InstantSource.system()),
                new Random(1),
                new EventStream(),
                SubscriberStore.inMemory());
        port = operator.smppPort().orElseThrow();
    }

    @AfterAll
    static void close() throws Exception {
        operator.stop().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        VERTX.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    /** Octets read as a script: bound or not, then raw octets or bodies of PDUs of a right length. */
    @FuzzTest
    void any_octets_leave_the_door_well(byte[] script) throws IOException {
        if (script.length == 0) {
            return;
        }
        try (Socket program = (script[0] & 1) == 0 ? bound() : connect()) {
            say(program, script);
        }
        bound().close();
    }

    /** The door may hang up in the middle of it. */
    private static void say(Socket program, byte[] script) {
        try {
            int at = 1;
            while (at + 1 < script.length) {
                int length = Math.min(script[at + 1] & 0xFF, script.length - at - 2);
                byte[] octets = Arrays.copyOfRange(script, at + 2, at + 2 + length);
                int what = script[at] & 0xFF;
                program.getOutputStream()
                        .write(what % 16 < COMMANDS.length ? pdu(COMMANDS[what % 16], what, octets) : octets);
                at += 2 + length;
            }
            program.shutdownOutput();
            program.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            assertThat(e).as("what a closed connection says").isInstanceOf(SocketException.class);
        }
    }

    @Test
    @Timeout(120)
    void octets_changed_at_random_leave_the_door_well() throws IOException {
        Random random = new Random(34);
        byte[] submit = submit();
        for (int i = 0; i < 200; i++) {
            byte[] script = new byte[3 + submit.length];
            script[0] = (byte) random.nextInt(4);
            script[1] = (byte) (random.nextInt(3) == 0 ? random.nextInt(16) : 0);
            script[2] = (byte) submit.length;
            System.arraycopy(submit, 0, script, 3, submit.length);
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                script[3 + random.nextInt(submit.length)] = (byte) random.nextInt(256);
            }
            any_octets_leave_the_door_well(script);
        }
    }

    @Test
    void a_length_no_pdu_has_is_answered_and_ends_the_session() throws IOException {
        for (int length : new int[] {0, 15, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 20}) {
            try (Socket program = bound()) {
                byte[] pdu = pdu(SUBMIT_SM, 1, new byte[0]);
                program.getOutputStream()
                        .write(ByteBuffer.wrap(pdu).putInt(0, length).array());
                assertNack(program);
            }
        }
    }

    @Test
    void a_body_that_ends_too_soon_is_answered_and_ends_the_session() throws IOException {
        byte[] submit = submit();
        try (Socket program = bound()) {
            program.getOutputStream().write(pdu(SUBMIT_SM, 1, Arrays.copyOf(submit, submit.length - 1)));
            assertNack(program);
        }
    }

    private static void assertNack(Socket program) throws IOException {
        DataInputStream in = new DataInputStream(program.getInputStream());
        assertThat(in.readInt()).isEqualTo(HEADER);
        assertThat(in.readInt()).isEqualTo(GENERIC_NACK);
        assertThat(in.readInt()).as("ESME_RINVCMDLEN").isEqualTo(2);
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** A program that has bound. Those before it may still be on their way out, and the door full of them. */
    private static Socket bound() throws IOException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (true) {
            Socket program = connect();
            try {
                bind(program);
                return program;
            } catch (EOFException | SocketException full) {
                program.close();
                if (System.nanoTime() > deadline) {
                    throw full;
                }
                LockSupport.parkNanos(10_000_000);
            }
        }
    }

    private static void bind(Socket program) throws IOException {
        ByteBuffer body = ByteBuffer.allocate(64);
        body.put(text("esme"))
                .put(text("secret"))
                .put(text(""))
                .put(new byte[] {0x34, 0, 0})
                .put(text(""));
        program.getOutputStream().write(pdu(BIND_TRANSCEIVER, 1, Arrays.copyOf(body.array(), body.position())));
        DataInputStream in = new DataInputStream(program.getInputStream());
        int length = in.readInt();
        assertThat(in.readInt()).isEqualTo(BIND_TRANSCEIVER | 0x80000000);
        assertThat(in.readInt()).as("command status").isZero();
        in.skipNBytes(length - 12);
    }

    private static byte[] submit() {
        ByteBuffer body = ByteBuffer.allocate(128);
        body.put(text(""))
                .put(new byte[] {1, 1})
                .put(text("7000"))
                .put(new byte[] {1, 1})
                .put(text("15551230001"));
        body.put(new byte[] {0, 0, 0}).put(text("")).put(text("")).put(new byte[] {1, 0, 0, 0, 5});
        body.put("hello".getBytes(StandardCharsets.US_ASCII));
        return Arrays.copyOf(body.array(), body.position());
    }

    private static byte[] text(String octetString) {
        return (octetString + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] pdu(int command, int sequence, byte[] body) {
        return ByteBuffer.allocate(HEADER + body.length)
                .putInt(HEADER + body.length)
                .putInt(command)
                .putInt(0)
                .putInt(sequence + 1)
                .put(body)
                .array();
    }
}
