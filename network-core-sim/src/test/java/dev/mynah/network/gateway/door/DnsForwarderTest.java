package dev.mynah.network.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.time.VirtualTime;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Questions to a resolver that is a socket of the test, on loopback. */
@Timeout(30)
class DnsForwarderTest {
    private static final byte[] QUERY =
            HexFormat.of().parseHex("123401000001000000000000" + "03777777" + "076578616d706c65" + "00" + "00010001");

    private final Vertx vertx = Vertx.vertx();
    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final BlockingQueue<Runnable> turns = new LinkedBlockingQueue<>();
    private final BlockingQueue<byte[]> answers = new LinkedBlockingQueue<>();
    private final DatagramSocket resolver = socket();
    private final DatagramPacket heard = new DatagramPacket(new byte[512], 512);
    private DnsForwarder forwarder;

    @BeforeEach
    void open() throws Exception {
        forwarder = DnsForwarder.open(
                        vertx,
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), resolver.getLocalPort()),
                        new HandedOver(time.timeline(), turns),
                        new Random(7))
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() {
        forwarder.close();
        resolver.close();
        vertx.close();
    }

    @Test
    void a_question_gets_the_resolvers_answer_under_its_own_identifier() throws Exception {
        forwarder.ask(QUERY, answers::add);
        byte[] question = listen();
        assertThat(Arrays.copyOfRange(question, 2, question.length))
                .isEqualTo(Arrays.copyOfRange(QUERY, 2, QUERY.length));
        question[2] |= (byte) 0x80;
        reply(resolver, question);
        turn();
        byte[] answer = answers.remove();
        assertThat(answer).startsWith(0x12, 0x34, 0x81, 0x00).hasSize(QUERY.length);
    }

    @Test
    void what_is_no_answer_is_passed_over() throws Exception {
        forwarder.ask(QUERY, answers::add);
        byte[] question = listen();
        try (DatagramSocket stranger = socket()) {
            byte[] forged = question.clone();
            forged[2] |= (byte) 0x80;
            reply(stranger, forged);
        }
        reply(resolver, new byte[3]);
        turn();
        reply(resolver, question);
        turn();
        assertThat(answers).isEmpty();
        question[2] |= (byte) 0x80;
        reply(resolver, question);
        turn();
        assertThat(answers).hasSize(1);
    }

    @Test
    void a_silent_resolver_is_a_failure_after_five_seconds() {
        forwarder.ask(QUERY, answers::add);
        time.advance(Duration.ofSeconds(4));
        assertThat(answers).isEmpty();
        time.advance(Duration.ofSeconds(2));
        assertThat(answers.remove()[3] & 0xF).isEqualTo(2);
    }

    @Test
    void more_questions_than_may_wait_fail_at_once() throws Exception {
        for (int i = 0; i < 300; i++) {
            forwarder.ask(QUERY, answers::add);
        }
        for (int i = 0; i < 44; i++) {
            turn();
        }
        assertThat(answers).hasSize(44).allMatch(answer -> (answer[3] & 0xF) == 2);
        time.advance(Duration.ofSeconds(6));
        assertThat(answers).hasSize(300);
    }

    private void turn() throws InterruptedException {
        Runnable turn = turns.poll(10, TimeUnit.SECONDS);
        assertThat(turn).as("a turn").isNotNull();
        turn.run();
    }

    private byte[] listen() throws IOException {
        resolver.receive(heard);
        return Arrays.copyOf(heard.getData(), heard.getLength());
    }

    private void reply(DatagramSocket from, byte[] octets) throws IOException {
        from.send(new DatagramPacket(octets, octets.length, heard.getSocketAddress()));
    }

    private static DatagramSocket socket() {
        try {
            return new DatagramSocket(0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
