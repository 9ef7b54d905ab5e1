package dev.mynah.hal.rpc;

import static dev.mynah.hal.rpc.RawPeer.INIT;
import static dev.mynah.hal.rpc.RawPeer.ROOT;
import static dev.mynah.hal.rpc.RawPeer.decStrong;
import static dev.mynah.hal.rpc.RawPeer.header;
import static dev.mynah.hal.rpc.RawPeer.parcel;
import static dev.mynah.hal.rpc.RawPeer.transact;
import static dev.mynah.hal.rpc.RawPeer.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.binder.Binder;
import dev.mynah.hal.binder.TransactionFailed;
import dev.mynah.hal.parcel.Status;
import dev.mynah.hal.rpc.wire.ProtocolVersion;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One peer takes no more than its share, and the others notice nothing. */
class RpcLimitsTest {
    private static final RpcLimits SMALL =
            new RpcLimits(2, 4, 8, 10, 5, 20_000, 600_000, 614_400, Duration.ofSeconds(10));

    private final TestSessions world =
            new TestSessions(RpcOptions.SERVER.newest(ProtocolVersion.V1).limits(SMALL), null);

    private void theOthersGoOn() {
        EchoCaller other = world.caller(world.connect(RpcOptions.CLIENT));
        assertThat(world.now(other.add(1))).isEqualTo(2);
        other.service.release();
        world.pass();
    }

    @Test
    void a_server_has_so_many_sessions_at_once() {
        RawPeer first = RawPeer.inSession(world, 1);
        RawPeer second = RawPeer.inSession(world, 1);
        RawPeer third = new RawPeer(world).says(header(1, 0, 0, "") + INIT);
        assertThat(third.hears()).isEqualTo("0100000000000000");
        assertThat(List.of(first.isCutOff(), second.isCutOff(), third.isCutOff()))
                .containsExactly(false, false, true);
        first.pipe.cut();
        world.pass();
        theOthersGoOn();
    }

    @Test
    void so_many_arrive_at_once_without_saying_what_they_want() {
        List<RawPeer> silent = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            silent.add(new RawPeer(world));
        }
        world.time.settle();
        assertThat(silent).filteredOn(RawPeer::isCutOff).hasSize(12);
        world.time.advance(Duration.ofSeconds(10));
        assertThat(silent).allMatch(RawPeer::isCutOff);
        theOthersGoOn();
    }

    @Test
    void so_many_oneway_calls_wait_for_one_that_is_missing() {
        RawPeer peer = RawPeer.withRoot(world, 1);
        for (int i = 1; i <= 10; i++) {
            peer.says(transact(ROOT, EchoService.NOTE, 1, i, parcel(word(i))));
        }
        assertThat(peer.isCutOff()).isFalse();
        peer.says(transact(ROOT, EchoService.NOTE, 1, 11, parcel(word(11))));
        assertThat(peer.isCutOff()).isTrue();
        assertThat(world.service.noted).isEmpty();
        theOthersGoOn();
    }

    @Test
    void so_many_octets_of_oneway_calls_wait() {
        RawPeer peer = RawPeer.withRoot(world, 1);
        peer.says(transact(ROOT, EchoService.NOTE, 1, 1, parcel("00".repeat(12_000))));
        assertThat(peer.isCutOff()).isFalse();
        peer.says(transact(ROOT, EchoService.NOTE, 1, 2, parcel("00".repeat(12_000))));
        assertThat(peer.isCutOff()).isTrue();
        theOthersGoOn();
    }

    @Test
    void so_many_objects_are_known() {
        RawPeer peer = RawPeer.withRoot(world, 1);
        for (int i = 0; i < 100; i++) {
            peer.says(transact(ROOT, EchoService.SELF, 0, 0, parcel("01000000" + "01000000" + word(i) + "3f000000")));
        }
        assertThat(world.served.get(0).references()).isLessThanOrEqualTo(8);
        assertThat(peer.hears()).endsWith("eaffffff" + "00".repeat(16));
        peer.pipe.cut();
        world.pass();
        theOthersGoOn();
    }

    @Test
    void calls_sent_without_waiting_for_replies_run_one_after_the_other_and_are_not_read_without_end() {
        RawPeer peer = RawPeer.withRoot(world, 1);
        for (int i = 0; i < 2_000; i++) {
            peer.says(transact(ROOT, EchoService.LATE, 0, 0, parcel(word(i))));
            assertThat(world.service.late).hasSize(1);
        }
        assertThat(peer.hears()).isEmpty();
        for (int i = 0; i < 2_000; i++) {
            world.service.late.get(i).complete();
            world.time.settle();
            assertThat(peer.hears()).startsWith(decStrong(ROOT, 1)).endsWith("00000000" + word(i));
        }
        theOthersGoOn();
    }

    @Test
    void a_peer_that_reads_no_replies_gets_no_more_of_them_and_its_oneway_calls_run_on() {
        RawPeer peer = RawPeer.withRoot(world, 1);
        peer.pipe.client.pause(true);
        for (int i = 0; i < 200; i++) {
            peer.says(transact(ROOT, EchoService.LARGE, 0, 0, parcel(word(4_000))));
        }
        assertThat(peer.isCutOff()).isFalse();
        peer.pipe.client.pause(false);
        world.time.settle();
        assertThat(peer.hears()).hasSize(2 * 200 * (32 + 36 + 4 + 16_000));

        peer.pipe.client.pause(true);
        for (int i = 0; i < 30_000; i++) {
            peer.says(transact(ROOT, EchoService.NOTE, 1, i, parcel(word(i))));
        }
        assertThat(world.service.noted).hasSize(30_000);
        peer.pipe.client.pause(false);
        world.time.settle();
        int returned = 0;
        String heard = peer.hears();
        for (int at = 0; at < heard.length(); at += 64) {
            returned += Integer.reverseBytes((int) Long.parseLong(heard.substring(at + 48, at + 56), 16));
        }
        assertThat(returned).isEqualTo(30_000);
        assertThat(heard.length() / 64).isLessThan(10_000);
        theOthersGoOn();
    }

    @Test
    void a_peer_that_never_reads_what_it_is_told_is_cut_off() {
        RpcSession client = world.connect(RpcOptions.CLIENT);
        EchoCaller caller = world.caller(client);
        world.now(caller.send(EchoService.SET_CALLBACK, request -> request.binder(caller), 0));
        world.pipes.get(1).client.pause(true);
        for (int i = 0; i < 10_000; i++) {
            caller.send(EchoService.REQUEST, request -> request.int32(1), Binder.ONEWAY);
            world.time.settle();
        }
        world.pass();
        assertThat(world.now(client.ended())).isEqualTo("a connection ended");
        assertThat(world.now(world.served.get(0).ended())).isEqualTo("the peer does not read");
        theOthersGoOn();
    }

    @Test
    void so_many_calls_wait_for_a_connection() {
        EchoCaller caller = world.caller(world.connect(RpcOptions.CLIENT.limits(SMALL)));
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            calls.add(caller.send(EchoService.LATE, request -> request.int32(1), 0));
        }
        world.pass();
        assertThat(calls)
                .filteredOn(Future::failed)
                .hasSize(4)
                .allSatisfy(call ->
                        assertThat(((TransactionFailed) call.cause()).status()).isEqualTo(Status.NO_MEMORY));
    }

    @Test
    void a_frame_that_is_announced_and_does_not_come_costs_nothing() {
        RawPeer peer = RawPeer.withRoot(world, 1);
        peer.says("00000000" + word(100_000) + "0000000000000000" + "00".repeat(1000));
        assertThat(peer.isCutOff()).isFalse();
        peer.pipe.cut();
        world.pass();
        assertThat(world.server.size()).isZero();
    }
}
