package dev.mynah.hal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.binder.Binder;
import dev.mynah.hal.binder.ReservedCode;
import dev.mynah.hal.binder.TransactionFailed;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Status;
import dev.mynah.hal.rpc.wire.ProtocolVersion;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mynah and Mynah. */
class RpcSessionTest {
    private static final int SEEDS = 40;

    static Stream<Arguments> versionsAndSeeds() {
        return Stream.of(ProtocolVersion.values())
                .flatMap(client -> Stream.of(ProtocolVersion.values())
                        .flatMap(server ->
                                IntStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(client, server, seed))));
    }

    @ParameterizedTest
    @MethodSource("versionsAndSeeds")
    void all_goes_well_however_the_octets_travel(ProtocolVersion client, ProtocolVersion server, int seed) {
        Random chance = new Random(seed);
        TestSessions world = new TestSessions(RpcOptions.SERVER.newest(server), chance);
        RpcSession session = world.connect(
                RpcOptions.CLIENT.newest(client).calling(1 + seed % 4).served(1 + seed % 2));
        assertThat(session.version().compareTo(client)).isLessThanOrEqualTo(0);
        assertThat(session.version()).isEqualTo(client.compareTo(server) < 0 ? client : server);
        EchoCaller caller = world.caller(session);

        assertThat(world.now(caller.send(EchoService.SET_CALLBACK, request -> request.binder(caller), 0)))
                .isNotNull();
        assertThat(caller.told).containsExactly(0x4D);

        List<Future<Integer>> sums = new ArrayList<>();
        List<Integer> notes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int value = i;
            switch (chance.nextInt(3)) {
                case 0 -> sums.add(caller.add(value).map(sum -> sum - value));
                case 1 -> {
                    notes.add(value);
                    caller.send(EchoService.NOTE, request -> request.int32(value), Binder.ONEWAY);
                }
                default -> caller.send(EchoService.REQUEST, request -> request.int32(value), Binder.ONEWAY);
            }
            if (chance.nextInt(5) == 0) {
                world.time.advance(Duration.ofMillis(chance.nextInt(30)));
            }
        }
        Future<ParcelReader> deep = caller.send(EchoService.DEPTH, request -> request.int32(6), 0);
        Future<Boolean> self = caller.send(EchoService.SELF, request -> request.binder(caller.service), 0)
                .map(reply -> reply.int32() == 1 && reply.binder() == caller.service);
        world.pass();

        assertThat(sums).allMatch(sum -> sum.succeeded() && sum.result() == 1);
        assertThat(world.service.noted).isEqualTo(notes);
        assertThat(deep.result().int32()).isZero();
        assertThat(self.result()).isTrue();
        assertThat(caller.depths).containsExactly(5, 4, 3, 2, 1, 0);
        assertThat(caller.told).hasSize(1 + 60 - sums.size() - notes.size());
        assertThat(caller.told.subList(1, caller.told.size())).isSorted();
        assertThat(world.service.failures).isEmpty();

        // Each side knows the root and the callback, and has all others' references back.
        RpcSession peer = world.served.get(0);
        assertThat(List.of(session.references(), peer.references())).containsExactly(2, 2);
        world.service.callback.release();
        world.pass();
        assertThat(List.of(session.references(), peer.references())).containsExactly(1, 1);
        caller.service.release();
        world.pass();
        assertThat(List.of(session.references(), peer.references())).containsExactly(0, 0);
        boolean over = session.version() != ProtocolVersion.V0;
        assertThat(List.of(session.ended().isComplete(), peer.ended().isComplete()))
                .containsExactly(over, over);
        session.close();
        world.pass();
        assertThat(world.server.size()).isZero();
        assertThat(world.pipes).allMatch(pipe -> pipe.client.isOver() && pipe.server.isOver());
    }

    @ParameterizedTest
    @MethodSource("versionsAndSeeds")
    void a_connection_that_is_cut_ends_everything_once(ProtocolVersion client, ProtocolVersion server, int seed) {
        Random chance = new Random(seed);
        TestSessions world = new TestSessions(RpcOptions.SERVER.newest(server), chance);
        RpcSession session = world.connect(RpcOptions.CLIENT.newest(client).calling(2));
        EchoCaller caller = world.caller(session);
        world.now(caller.send(EchoService.SET_CALLBACK, request -> request.binder(caller), 0));
        List<String> deaths = new ArrayList<>();
        caller.service.unlinked().onSuccess(dead -> deaths.add("service"));
        world.service.callback.unlinked().onSuccess(dead -> deaths.add("callback"));
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int value = i;
            calls.add(caller.add(i));
            calls.add(caller.send(EchoService.LATE, request -> request.int32(value), 0));
            caller.send(EchoService.REQUEST, request -> request.int32(value), Binder.ONEWAY);
        }
        world.time.advance(Duration.ofMillis(chance.nextInt(60)));
        world.pipes.get(chance.nextInt(world.pipes.size())).cut();
        world.pass();

        assertThat(deaths).containsExactlyInAnyOrder("service", "callback");
        assertThat(calls).allMatch(Future::isComplete);
        assertThat(calls.stream().filter(Future::failed).map(call -> status(call.cause())))
                .isNotEmpty()
                .containsOnly(Status.DEAD_OBJECT);
        assertThat(status(world, caller.add(1))).isEqualTo(Status.DEAD_OBJECT);
        assertThat(session.ended().isComplete()).isTrue();
        assertThat(List.of(session.references(), world.served.get(0).references()))
                .containsExactly(0, 0);
        assertThat(world.server.size()).isZero();
        assertThat(world.pipes).allMatch(pipe -> pipe.client.isOver() && pipe.server.isOver());
        world.service.late.forEach(late -> late.complete());
        assertThat(world.caller(world.connect(RpcOptions.CLIENT)).service).isNotNull();
    }

    private static Status status(Throwable failure) {
        return ((TransactionFailed) failure).status();
    }

    private static Status status(TestSessions world, Future<?> call) {
        world.pass();
        assertThat(call.failed()).isTrue();
        return status(call.cause());
    }

    @Test
    void every_object_says_what_it_is() {
        TestSessions world = new TestSessions(RpcOptions.SERVER, null);
        EchoCaller caller = world.caller(world.connect(RpcOptions.CLIENT));
        assertThat(world.now(caller.plain(ReservedCode.PING.code())).remaining())
                .isZero();
        assertThat(world.now(caller.plain(ReservedCode.INTERFACE.code())).string())
                .isEqualTo("demo.IEcho");
        assertThat(world.now(caller.plain(ReservedCode.EXTENSION.code())).nullableBinder())
                .isNull();
        assertThat(status(world, caller.plain(ReservedCode.DUMP.code()))).isEqualTo(Status.FDS_NOT_ALLOWED);
        assertThat(status(world, caller.plain(ReservedCode.SHELL_COMMAND.code())))
                .isEqualTo(Status.UNKNOWN_TRANSACTION);
        assertThat(status(world, caller.plain(EchoService.ADD))).isEqualTo(Status.NOT_ENOUGH_DATA);
        assertThat(world.now(caller.add(1))).isEqualTo(2);
    }

    @Test
    void without_a_connection_for_them_only_nested_callbacks_get_through() {
        TestSessions world = new TestSessions(RpcOptions.SERVER, null);
        EchoCaller caller = world.caller(world.connect(RpcOptions.CLIENT.served(0)));
        world.now(caller.send(EchoService.SET_CALLBACK, request -> request.binder(caller), 0));
        assertThat(caller.told).containsExactly(0x4D);
        world.now(caller.send(EchoService.CALL_BACK, request -> {}, 0));
        caller.send(EchoService.REQUEST, request -> request.int32(3), Binder.ONEWAY);
        world.pass();
        assertThat(caller.told).containsExactly(0x4D);
        assertThat(world.service.failures).containsExactly(Status.WOULD_BLOCK, Status.WOULD_BLOCK);
        world.now(caller.send(EchoService.DEPTH, request -> request.int32(4), 0));
        assertThat(caller.depths).containsExactly(3, 2, 1, 0);
    }

    @Test
    void a_call_goes_on_another_connection_while_one_is_unanswered() {
        TestSessions world = new TestSessions(RpcOptions.SERVER, null);
        EchoCaller caller = world.caller(world.connect(RpcOptions.CLIENT.calling(2)));
        Future<ParcelReader> late = caller.send(EchoService.LATE, request -> request.int32(5), 0);
        assertThat(world.now(caller.add(1))).isEqualTo(2);
        Future<ParcelReader> later = caller.send(EchoService.LATE, request -> request.int32(6), 0);
        Future<Integer> waits = caller.add(2);
        world.pass();
        assertThat(List.of(late.isComplete(), later.isComplete(), waits.isComplete()))
                .containsOnly(false);
        world.service.late.get(1).complete();
        assertThat(world.now(waits)).isEqualTo(3);
        assertThat(EchoCaller.result(later.result())).isEqualTo(6);
        world.service.late.get(0).complete();
        assertThat(EchoCaller.result(world.now(late))).isEqualTo(5);
    }

    @Test
    void an_object_that_comes_again_has_the_same_proxy_until_it_is_given_back() {
        TestSessions world = new TestSessions(RpcOptions.SERVER, null);
        RpcSession session = world.connect(RpcOptions.CLIENT);
        EchoCaller caller = world.caller(session);
        assertThat(world.now(session.root())).isSameAs(caller.service);
        world.now(caller.send(EchoService.SET_CALLBACK, request -> request.binder(caller), 0));
        RemoteBinder first = world.service.callback;
        world.now(caller.send(EchoService.SET_CALLBACK, request -> request.binder(caller), 0));
        assertThat(world.service.callback).isSameAs(first);
        world.now(caller.send(EchoService.SET_CALLBACK, request -> request.binder(null), 0));
        assertThat(session.references()).isEqualTo(1);
        world.now(caller.send(EchoService.SET_CALLBACK, request -> request.binder(caller), 0));
        assertThat(world.service.callback).isNotSameAs(first);
        assertThat(status(world, first.transact(1, first.request(), 0))).isEqualTo(Status.DEAD_OBJECT);
        assertThat(caller.told).containsExactly(0x4D, 0x4D, 0x4D);
    }

    @ParameterizedTest
    @EnumSource(ProtocolVersion.class)
    void what_was_called_before_an_object_is_given_back_still_arrives(ProtocolVersion version) {
        for (int seed = 0; seed < 50; seed++) {
            TestSessions world = new TestSessions(RpcOptions.SERVER.newest(version), new Random(seed));
            RpcSession session = world.connect(RpcOptions.CLIENT);
            EchoCaller caller = world.caller(session);
            for (int i = 0; i < 20; i++) {
                int value = i;
                caller.send(EchoService.NOTE, request -> request.int32(value), Binder.ONEWAY);
            }
            caller.service.release();
            world.pass();
            assertThat(world.service.noted).hasSize(20).isSorted();
            assertThat(world.served.get(0).references()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(ProtocolVersion.class)
    void oneway_calls_to_an_object_that_sleeps_wait_for_it_in_their_order(ProtocolVersion version) {
        TestSessions world = new TestSessions(RpcOptions.SERVER.newest(version), null);
        Promise<Void> morning = Promise.promise();
        world.service.awake = morning.future();
        EchoCaller caller = world.caller(world.connect(RpcOptions.CLIENT));
        caller.send(EchoService.NOTE, request -> request.int32(1), Binder.ONEWAY);
        caller.send(EchoService.NOTE, request -> request.int32(2), Binder.ONEWAY);
        Future<Integer> sum = caller.add(5);
        world.pass();
        assertThat(world.service.noted).isEmpty();
        assertThat(sum.isComplete()).isTrue();
        morning.complete();
        world.pass();
        caller.send(EchoService.NOTE, request -> request.int32(3), Binder.ONEWAY);
        world.pass();
        assertThat(world.service.noted).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @EnumSource(ProtocolVersion.class)
    void a_proxy_that_nobody_knows_is_given_back(ProtocolVersion version) {
        TestSessions world = new TestSessions(RpcOptions.SERVER.newest(version), null);
        RpcSession session = world.connect(RpcOptions.CLIENT);
        EchoCaller caller = world.caller(session);
        world.now(caller.send(EchoService.SET_CALLBACK, request -> request.binder(caller), 0));
        world.service.callback = null;
        // Collecting garbage cannot be ordered, only asked for.
        for (int i = 0; i < 100 && session.references() > 1; i++) {
            System.gc();
            world.now(caller.add(i));
        }
        assertThat(session.references()).isEqualTo(1);
    }

    @Test
    void what_is_too_large_is_not_sent() {
        TestSessions world = new TestSessions(RpcOptions.SERVER.newest(ProtocolVersion.V1), null);
        RpcSession session = world.connect(RpcOptions.CLIENT);
        EchoCaller caller = world.caller(session);
        int head = 40 + 4 + 2 * 10 + 4;
        int fits = (100_000 - head) / 4;
        assertThat(world.now(caller.send(EchoService.TWICE, request -> filled(request, fits), 0)))
                .isNotNull();
        Future<?> tooLarge = caller.send(
                EchoService.TWICE, request -> filled(request.string("").binder(caller), fits - 4), 0);
        assertThat(status(world, tooLarge)).isEqualTo(Status.FAILED_TRANSACTION);
        assertThat(world.now(caller.send(EchoService.LARGE, request -> request.int32(24_999), 0))
                        .remaining())
                .isEqualTo(100_000);
        assertThat(status(world, caller.send(EchoService.LARGE, request -> request.int32(25_000), 0)))
                .isEqualTo(Status.FAILED_TRANSACTION);
        assertThat(session.references()).isEqualTo(1);
        assertThat(world.now(caller.add(1))).isEqualTo(2);
    }

    /** Words that read as an empty string with much behind it. */
    private static void filled(ParcelWriter request, int words) {
        request.string("");
        for (int i = 2; i < words; i++) {
            request.int32(i);
        }
    }

    @Test
    void version_2_takes_more_than_the_others() {
        TestSessions world = new TestSessions(RpcOptions.SERVER, null);
        EchoCaller caller = world.caller(world.connect(RpcOptions.CLIENT));
        assertThat(world.now(caller.send(EchoService.LARGE, request -> request.int32(150_000), 0))
                        .remaining())
                .isEqualTo(600_004);
    }
}
