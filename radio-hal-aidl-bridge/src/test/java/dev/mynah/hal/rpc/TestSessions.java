package dev.mynah.hal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VirtualTime;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A server and its clients in virtual time. */
final class TestSessions {
    final VirtualTime time = new VirtualTime(Instant.EPOCH);
    final Timeline timeline = time.timeline();
    final EchoService service = new EchoService();
    final ServerSessions server;
    /** The server's ends, in the order of their beginning. */
    final List<RpcSession> served = new ArrayList<>();

    final List<TestPipe> pipes = new ArrayList<>();
    private final @Nullable Random chance;

    /** @param chance null for sockets that take no time */
    TestSessions(RpcOptions options, @Nullable Random chance) {
        this.chance = chance;
        this.server = new ServerSessions(timeline, new Random(1), service, options, served::add);
    }

    /** With another object as the root. */
    TestSessions(LocalBinder root, @Nullable Random chance) {
        this.chance = chance;
        this.server = new ServerSessions(timeline, new Random(1), root, RpcOptions.SERVER, served::add);
    }

    TestPipe pipe() {
        TestPipe pipe = new TestPipe(timeline, chance);
        pipes.add(pipe);
        server.accept(pipe.server);
        return pipe;
    }

    Future<RpcSession> connecting(RpcOptions options) {
        return new ClientSetUp(timeline, () -> Future.succeededFuture(pipe().client), options).begin();
    }

    RpcSession connect(RpcOptions options) {
        Future<RpcSession> session = connecting(options);
        pass();
        assertThat(session.succeeded()).as("%s", session.cause()).isTrue();
        return session.result();
    }

    EchoCaller caller(RpcSession session) {
        return new EchoCaller(now(session.root()));
    }

    /** What a future gives once everything under way has arrived. */
    <T> T now(Future<T> future) {
        pass();
        assertThat(future.isComplete()).isTrue();
        assertThat(future.cause()).isNull();
        return future.result();
    }

    void pass() {
        time.advance(Duration.ofSeconds(5));
    }
}
