package dev.mynah.modem.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Sockets;
import dev.mynah.modem.Sockets.Connection;
import dev.mynah.modem.Sockets.End;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.time.VirtualTime;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two stacks with a wire between them that may lose packets. */
class TwoStacksTest {
    private static final InetAddress ONE = AddressLiteral.read("10.0.0.1").orElseThrow();
    private static final InetAddress TWO = AddressLiteral.read("10.0.0.2").orElseThrow();

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T12:00:00Z"));
    private final List<Event> events = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Random chance = new Random(11);
    private final ModemSockets one = stack(ONE);
    private final ModemSockets two = stack(TWO);
    private int lostInHundred;
    private boolean active = true;

    private ModemSockets stack(InetAddress own) {
        EventStream stream = new EventStream();
        stream.subscribe(events::add);
        return new ModemSockets("test", time.timeline(), new Random(own.hashCode()), stream, new ContextLink() {
            @Override
            public Optional<Bearer> bearer(int cid) {
                return active
                        ? Optional.of(new Bearer(5, "internet", List.of(own), List.of(), Optional.empty()))
                        : Optional.empty();
            }

            @Override
            public void send(int cid, byte[] packet) {
                if (chance.nextInt(100) >= lostInHundred) {
                    time.timeline()
                            .after(
                                    Duration.ofMillis(20 + chance.nextInt(30)),
                                    () -> (own.equals(ONE) ? two : one).received(cid, packet, false));
                }
            }
        });
    }

    private final class User implements Sockets.ConnectionUser {
        private final String name;

        User(String name) {
            this.name = name;
        }

        @Override
        public void connected() {
            told.add(name + " connected");
        }

        @Override
        public void readable() {}

        @Override
        public void ended(End how) {
            told.add(name + " " + how);
        }
    }

    private List<Connection> listening(int port) {
        List<Connection> taken = new ArrayList<>();
        two.listen(
                1,
                port,
                connection -> {
                    taken.add(connection);
                    return new User("taken");
                },
                () -> told.add("listener ended"));
        return taken;
    }

    private Connection connect(int port) {
        Connection connection = one.connect(1, new InetSocketAddress(TWO, port), 0, new User("made"))
                .result();
        pass(1);
        return connection;
    }

    private void pass(int seconds) {
        time.advance(Duration.ofSeconds(seconds));
    }

    @AfterEach
    void no_event_was_without_a_row() {
        assertThat(events).noneMatch(UnexpectedEvent.class::isInstance);
    }

    @Test
    void a_listener_takes_a_connection_and_either_end_may_close_first() {
        List<Connection> taken = listening(2020);
        Connection made = connect(2020);
        assertThat(told).containsExactlyInAnyOrder("made connected", "taken connected");
        assertThat(taken.get(0).remote()).isEqualTo(made.local());
        made.send(new byte[] {1, 2, 3});
        taken.get(0).send(new byte[] {4, 5});
        pass(1);
        assertThat(taken.get(0).read(10)).containsExactly(1, 2, 3);
        assertThat(made.read(1)).containsExactly(4);
        assertThat(made.available()).isOne();
        taken.get(0).close();
        pass(1);
        made.close();
        pass(1);
        assertThat(told).contains("made CLOSED", "taken CLOSED");
        assertThat(made.read(10)).as("what was there stays").containsExactly(5);
        pass(120);
    }

    @Test
    void a_port_is_one_listener_s_until_it_closes() {
        Sockets.Listener first =
                two.listen(1, 2020, it -> new User("taken"), () -> {}).result();
        assertThat(((Refusal) two.listen(1, 2020, it -> new User("taken"), () -> {})
                                .cause())
                        .reason())
                .isEqualTo(Refusal.Reason.NOT_ALLOWED);
        first.close();
        connect(2020);
        assertThat(told).containsExactly("made REFUSED");
    }

    @Test
    void what_is_given_up_at_one_end_is_reset_at_the_other() {
        List<Connection> taken = listening(2020);
        connect(2020).abort();
        pass(1);
        assertThat(told).contains("made ABORTED", "taken RESET");
        assertThat(taken.get(0).room()).isZero();
    }

    @Test
    void a_bad_wire_loses_nothing() {
        List<Connection> taken = listening(2020);
        Connection made = connect(2020);
        lostInHundred = 10;
        byte[] all = new byte[200_000];
        chance.nextBytes(all);
        byte[] heard = new byte[all.length];
        int sent = 0;
        int read = 0;
        for (int i = 0; i < 4_000 && read < all.length; i++) {
            int length = Math.min(made.room(), all.length - sent);
            made.send(Arrays.copyOfRange(all, sent, sent + length));
            sent += length;
            time.advance(Duration.ofMillis(250));
            byte[] next = taken.get(0).read(5_000);
            System.arraycopy(next, 0, heard, read, next.length);
            read += next.length;
        }
        assertThat(heard).isEqualTo(all);
    }

    @Test
    void a_context_that_ends_takes_listeners_and_connections_with_it() {
        listening(2020);
        connect(2020);
        told.clear();
        active = false;
        two.contextEnded(1);
        one.contextEnded(1);
        assertThat(told).containsExactlyInAnyOrder("taken CONTEXT_ENDED", "made CONTEXT_ENDED", "listener ended");
        pass(120);
    }

    @Test
    void silence_ends_no_connection_but_a_close_that_nobody_answers_is_over_in_the_end() {
        List<Connection> taken = listening(2020);
        Connection made = connect(2020);
        told.clear();
        pass(100_000);
        assertThat(told).isEmpty();
        made.send(new byte[] {1});
        pass(1);
        assertThat(taken.get(0).available()).isOne();
        made.close();
        pass(1000);
        assertThat(told).contains("made TIMED_OUT");
    }

    @Test
    void a_peer_that_went_away_is_given_up() {
        listening(2020);
        Connection made = connect(2020);
        lostInHundred = 100;
        made.send(new byte[10]);
        pass(900);
        assertThat(told).contains("made TIMED_OUT");
    }

    @Test
    void the_interface_answers_echo_requests_once_it_is_in_use() {
        two.ping(1, ONE, 1, 64, Duration.ofSeconds(1));
        var echo = one.ping(1, TWO, 100, 64, Duration.ofSeconds(2));
        pass(1);
        assertThat(echo.result().orElseThrow().time()).isBetween(Duration.ofMillis(40), Duration.ofMillis(100));
    }

    @Test
    void hostile_packets_and_answers_of_name_servers_leave_the_stack_well() {
        listening(2020);
        one.nameServers(1, List.of(TWO));
        two.bind(1, 53, new Sockets.DatagramsUser() {
            @Override
            public void readable() {}

            @Override
            public void contextEnded() {}
        });
        one.resolve(1, "host.test");
        byte[] question = DnsMessage.question(7, "host.test", DnsMessage.A);
        for (int i = 0; i < 20_000; i++) {
            byte[] answer = Arrays.copyOf(question, question.length + chance.nextInt(60));
            for (int at = 2; at < answer.length; at++) {
                answer[at] = at < question.length && chance.nextInt(4) > 0 ? answer[at] : (byte) chance.nextInt();
            }
            answer[2] |= (byte) 0x80;
            DnsMessage.response(answer, question);
            byte[] packet = new byte[20 + chance.nextInt(60)];
            chance.nextBytes(packet);
            packet[0] = 0x45;
            one.received(1, packet, chance.nextBoolean());
        }
        connect(2020);
        assertThat(told).contains("made connected");
    }
}
