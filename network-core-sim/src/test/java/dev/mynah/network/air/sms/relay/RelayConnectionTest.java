package dev.mynah.network.air.sms.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.RpMessage.RpData;
import dev.mynah.network.air.sms.relay.RpMessage.RpError;
import dev.mynah.network.air.sms.relay.RpMessage.RpSmma;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.conformance.Conforms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A mobile and a network exchange messages over a path that may lose some. */
@Conforms(to = "TS 24.011 5.3", by = CpTable.class)
@Conforms(to = "TS 24.011 6.3", by = RpTable.class)
class RelayConnectionTest {
    private static final RpAddress CENTRE = RpAddress.number("+491710760000");
    private static final Octets TPDU = Octets.hex("01000c91947100000010000005e8329bfd06");
    private static final Octets REPORT = Octets.hex("010062501021000080");

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T00:00:00Z"));
    private final List<String> air = new ArrayList<>();
    private final List<String> unexpected = new ArrayList<>();
    private final End mobile = new End(RelayEnd.MOBILE);
    private final End network = new End(RelayEnd.NETWORK);

    /** One end, which answers at once unless told to be silent. */
    private final class End implements RelayUser {
        private final RelayConnection connection;
        private final List<String> told = new ArrayList<>();
        private boolean silent;
        private int losing;

        End(RelayEnd end) {
            EventStream events = new EventStream();
            events.subscribe(event -> {
                if (event instanceof UnexpectedEvent it) {
                    unexpected.add(it.line());
                }
            });
            MachineEvents machines = new MachineEvents(end.name(), () -> "", time.timeline(), events);
            connection = new RelayConnection(end, message -> transmit(end, message), time.timeline(), machines, this);
        }

        private void transmit(RelayEnd from, byte[] message) {
            air.add((from == RelayEnd.MOBILE ? "> " : "< ") + HexFormat.of().formatHex(message, 0, 2));
            if (losing > 0) {
                losing--;
                return;
            }
            End to = from == RelayEnd.MOBILE ? network : mobile;
            time.timeline().execute(() -> to.connection.receive(message));
        }

        @Override
        public void arrived(Transfer transfer, RpData data) {
            told.add("arrived " + data.userData());
            if (!silent) {
                transfer.acknowledge(Optional.of(REPORT));
            }
        }

        @Override
        public void memoryAvailable(Transfer transfer) {
            told.add("memory available");
            transfer.acknowledge(Optional.empty());
        }

        @Override
        public void acknowledged(Transfer transfer, Optional<Octets> report) {
            told.add("acknowledged");
        }

        @Override
        public void refused(Transfer transfer, RpError error) {
            told.add("refused " + error.cause());
        }

        @Override
        public void failed(Transfer transfer) {
            told.add("failed");
        }

        @Override
        public void idle(RelayConnection idle) {
            told.add("idle");
        }
    }

    private void submit() {
        mobile.connection.open().orElseThrow().submit(new RpData(false, 5, RpAddress.NONE, CENTRE, TPDU));
        time.settle();
    }

    @Test
    void a_message_takes_four_messages_of_the_connection_protocol() {
        submit();
        assertThat(air).containsExactly("> 0901", "< 8904", "< 8901", "> 0904");
        assertThat(network.told).containsExactly("arrived " + TPDU, "idle");
        assertThat(mobile.told).containsExactly("acknowledged", "idle");
        assertThat(unexpected).isEmpty();
    }

    @Test
    void what_is_lost_is_sent_again_twice() {
        mobile.losing = 2;
        submit();
        time.advance(Duration.ofSeconds(19));
        assertThat(network.told).isEmpty();
        time.advance(Duration.ofSeconds(2));
        assertThat(network.told).containsExactly("arrived " + TPDU, "idle");
        assertThat(unexpected).isEmpty();
    }

    @Test
    void after_three_losses_the_sender_gives_up() {
        mobile.losing = 3;
        submit();
        time.advance(Duration.ofSeconds(31));
        assertThat(mobile.told).containsExactly("failed", "idle");
        assertThat(mobile.connection.isIdle()).isTrue();
    }

    @Test
    void an_answer_makes_up_for_a_lost_acknowledgement() {
        network.losing = 1;
        submit();
        assertThat(mobile.told).containsExactly("acknowledged", "idle");
        assertThat(unexpected).isEmpty();
    }

    @Test
    void a_network_that_never_answers_is_waited_for_until_TR1_or_its_own_TR2() {
        network.silent = true;
        submit();
        time.advance(Duration.ofSeconds(16));
        assertThat(network.told).containsExactly("arrived " + TPDU, "failed", "idle");
        assertThat(mobile.told).containsExactly("failed", "idle");
        assertThat(unexpected).isEmpty();
    }

    @Test
    void several_messages_go_side_by_side_and_an_eighth_waits() {
        for (int i = 0; i < 7; i++) {
            mobile.connection.open().orElseThrow().submit(new RpData(false, i, RpAddress.NONE, CENTRE, TPDU));
        }
        assertThat(mobile.connection.open()).isEmpty();
        time.settle();
        assertThat(mobile.told).filteredOn("acknowledged"::equals).hasSize(7);
        assertThat(mobile.connection.open()).isPresent();
    }

    @Test
    void the_network_hears_that_there_is_room() {
        mobile.connection.open().orElseThrow().submit(new RpSmma(9));
        time.settle();
        assertThat(network.told).contains("memory available");
        assertThat(mobile.told).contains("acknowledged");
    }

    @Test
    void a_path_that_breaks_fails_what_was_on_its_way() {
        network.silent = true;
        submit();
        mobile.connection.lost();
        assertThat(mobile.told).containsExactly("failed", "idle");
    }

    @Test
    void an_answer_in_a_transaction_nobody_began_is_an_error_81() {
        network.connection.receive(HexFormat.of().parseHex("b90102030a"));
        assertThat(air).containsExactly("< 3910");
        network.connection.receive(HexFormat.of().parseHex("0907"));
        network.connection.receive(HexFormat.of().parseHex("0901ff"));
        assertThat(air).hasSize(3);
    }

    @Test
    void nothing_a_peer_says_breaks_the_machines_or_makes_them_grow() {
        Random random = new Random(11);
        byte[][] seeds = {
            HexFormat.of().parseHex("09011b0005000791947101670000" + "1201000c91947100000010000005e8329bfd06"),
            HexFormat.of().parseHex("0904"),
            HexFormat.of().parseHex("091011"),
            HexFormat.of().parseHex("8901020305"),
            HexFormat.of().parseHex("090104040501160000"),
            HexFormat.of().parseHex("0901020609")
        };
        network.silent = true;
        for (int i = 0; i < 20_000; i++) {
            byte[] message = seeds[random.nextInt(seeds.length)].clone();
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                message[random.nextInt(message.length)] = (byte) random.nextInt(256);
            }
            network.connection.receive(java.util.Arrays.copyOf(message, random.nextInt(message.length + 1)));
            if (i % 100 == 0) {
                time.advance(Duration.ofSeconds(1));
                mobile.connection.lost();
                air.clear();
                network.told.clear();
                mobile.told.clear();
            }
        }
        time.advance(Duration.ofMinutes(5));
        assertThat(network.connection.isIdle()).isTrue();
        assertThat(unexpected).isEmpty();
    }
}
