package dev.mynah.hal.rpc;

import static dev.mynah.hal.rpc.BlockingPeer.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.hal.binder.Binder;
import dev.mynah.hal.rpc.wire.ProtocolVersion;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VertxTimeline;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.net.SocketAddress;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real sockets; at the other end ours, or one that was written apart from it. */
@Timeout(60)
class RpcSocketTest {
    private static final byte[] ROOT = {3, 0, 0, 0, 0, 0, 0, 0};
    private static final byte[] CALLBACK = {1, 0, 0, 0, 0, 0, 0, 0};

    @TempDir
    Path run;

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setPreferNativeTransport(true).setEventLoopPoolSize(2));
    private final Timeline serverTime = new VertxTimeline(vertx.getOrCreateContext(), InstantSource.system());
    private final Timeline clientTime = new VertxTimeline(vertx.getOrCreateContext(), InstantSource.system());
    private final EchoService service = new EchoService();
    private RpcServer server;

    @AfterEach
    void close() throws Exception {
        if (server != null) {
            await(server.close());
        }
        await(vertx.close());
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    /** Does something in a turn of the client's timeline. */
    private <T> T turn(Supplier<Future<T>> action) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        clientTime.execute(() -> action.get().onComplete(done::complete, done::completeExceptionally));
        return done.get(20, TimeUnit.SECONDS);
    }

    private int serve(SocketAddress address) throws Exception {
        server = new RpcServer(vertx, serverTime, new SecureRandom(), service, RpcOptions.SERVER, session -> {});
        return await(server.listen(address));
    }

    @ParameterizedTest
    @EnumSource(ProtocolVersion.class)
    void a_blocking_client_is_served(ProtocolVersion version) throws Exception {
        int port = serve(Endpoints.tcp("127.0.0.1", 0));
        int spoken = version.wire();
        try (BlockingPeer first = BlockingPeer.over(new Socket(InetAddress.getLoopbackAddress(), port), spoken);
                BlockingPeer called = BlockingPeer.over(new Socket(InetAddress.getLoopbackAddress(), port), spoken)) {
            assertThat(first.begin()).isEqualTo(spoken);
            assertThat(first.special(1).getInt()).isEqualTo(4);
            ByteBuffer named = first.special(2);
            assertThat(named.getInt()).isEqualTo(32);
            byte[] id = new byte[32];
            named.get(id);
            called.join(id, true);
            ByteBuffer root = first.special(0);
            assertThat(root).isEqualTo(ByteBuffer.wrap(parcel(1, ROOT, 63)));

            BlockingPeer.Answers nested = (code, request) -> parcel(0);
            byte[] set = parcel("demo.IEcho", 1, CALLBACK, 63);
            assertThat(first.call(ROOT, EchoService.SET_CALLBACK, set, new int[] {28}, nested))
                    .isEqualTo(ByteBuffer.wrap(parcel(0)));
            assertThat(first.served).containsExactly(1);
            for (int i = 0; i < 100; i++) {
                ByteBuffer sum = first.call(ROOT, EchoService.ADD, parcel("demo.IEcho", i), new int[0], nested);
                assertThat(sum).isEqualTo(ByteBuffer.wrap(parcel(0, i + 1)));
            }
            for (int i = 0; i < 100; i++) {
                first.oneway(ROOT, EchoService.REQUEST, i, parcel("demo.IEcho", i));
            }
            List<Integer> told = new ArrayList<>();
            while (told.size() < 100 || first.returned + called.returned < 201) {
                BlockingPeer.Message message = called.next();
                if (message.command() == 2) {
                    called.returned += message.body().getInt(8);
                } else {
                    called.serve(message, (code, request) -> {
                        told.add(request.getInt(request.limit() - 4));
                        return parcel();
                    });
                }
            }
            assertThat(told).hasSize(100).isSorted();
        }
    }

    @Test
    void a_client_that_is_killed_is_noticed_and_a_server_that_is_killed_too() throws Exception {
        int port = serve(Endpoints.tcp("127.0.0.1", 0));
        RpcClient client = new RpcClient(vertx, clientTime);
        RpcSession session = await(client.connect(Endpoints.tcp("127.0.0.1", port), RpcOptions.CLIENT));
        RemoteBinder root = turn(session::root);
        assertThat(turn(() -> new EchoCaller(root).add(1))).isEqualTo(2);
        await(server.close());
        await(root.unlinked());
        assertThat(await(session.ended())).isEqualTo("a connection ended");
    }

    @EnabledOnOs(OS.LINUX)
    @ParameterizedTest
    @ValueSource(strings = {"radio.sock", "@mynah-test-rpc-"})
    void unix_sockets_carry_sessions_by_path_and_abstract(String name) throws Exception {
        String socket = name.startsWith("@")
                ? name + ProcessHandle.current().pid()
                : run.resolve(name).toString();
        SocketAddress address = Endpoints.unix(socket);
        assertThat(serve(address)).isZero();
        RpcSession session = await(new RpcClient(vertx, clientTime).connect(address, RpcOptions.CLIENT));
        EchoCaller caller = new EchoCaller(turn(session::root));
        turn(() -> caller.send(EchoService.SET_CALLBACK, request -> request.binder(caller), 0));
        turn(() -> caller.send(EchoService.REQUEST, request -> request.int32(5), Binder.ONEWAY));
        assertThat(turn(() -> caller.add(1))).isEqualTo(2);
        if (!name.startsWith("@")) {
            try (BlockingPeer peer = BlockingPeer.over(SocketChannel.open(UnixDomainSocketAddress.of(socket)), 1)) {
                assertThat(peer.begin()).isEqualTo(1);
                assertThat(peer.special(0)).isEqualTo(ByteBuffer.wrap(parcel(1, ROOT, 63)));
            }
            await(server.close());
            assertThat(Path.of(socket)).doesNotExist();
        }
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void a_socket_of_a_killed_server_makes_room_and_nothing_else_does() throws Exception {
        Path path = run.resolve("radio.sock");
        try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(path));
        }
        serve(Endpoints.unix(path.toString()));
        RpcSession session =
                await(new RpcClient(vertx, clientTime).connect(Endpoints.unix(path.toString()), RpcOptions.CLIENT));
        Integer sum = turn(() -> session.root().compose(root -> new EchoCaller(root).add(1)));
        assertThat(sum).isEqualTo(2);
        CompletableFuture<Thread> owner = new CompletableFuture<>();
        serverTime.execute(() -> owner.complete(Thread.currentThread()));
        assertThat(service.threads).containsExactly(owner.get(20, TimeUnit.SECONDS));
        RpcServer second =
                new RpcServer(vertx, serverTime, new SecureRandom(), service, RpcOptions.SERVER, begun -> {});
        assertThatThrownBy(() -> await(second.listen(Endpoints.unix(path.toString()))))
                .hasRootCauseMessage("cannot listen on " + path + ": another process listens there");
        Path mine = Files.writeString(run.resolve("mine"), "mine");
        assertThatThrownBy(() -> await(second.listen(Endpoints.unix(mine.toString()))))
                .hasRootCauseMessage("cannot listen on " + mine + ": a file is in its place");
        await(second.close());
        assertThat(mine).hasContent("mine");
        assertThat(path).exists();
    }

    @Test
    void a_port_that_others_reach_is_refused() {
        for (String host : List.of("0.0.0.0", "::", "192.0.2.1", "127.0.0.1.example.org")) {
            assertThatThrownBy(() -> serve(Endpoints.tcp(host, 0)))
                    .hasRootCauseMessage(
                            "whoever reaches " + host + " could call: listen on 127.0.0.1, ::1 or localhost");
        }
    }

    @Test
    void a_name_no_socket_can_have_is_refused() {
        assertThatThrownBy(() -> Endpoints.unix("@" + "x".repeat(108)))
                .hasMessage("a socket's name of 108 octets: use one of at most 107");
    }

    @ParameterizedTest
    @EnumSource(ProtocolVersion.class)
    void our_client_is_served_by_a_blocking_server(ProtocolVersion version) throws Exception {
        byte[] id = new byte[32];
        id[7] = 7;
        try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture<List<Integer>> served = new CompletableFuture<>();
            Thread thread = new Thread(() -> {
                try (BlockingPeer first = BlockingPeer.over(listening.accept(), version.wire())) {
                    serve(first, listening, id, version.wire());
                    served.complete(first.served);
                } catch (Exception e) {
                    served.completeExceptionally(e);
                }
            });
            thread.setDaemon(true);
            thread.start();
            RpcSession session = await(new RpcClient(vertx, clientTime)
                    .connect(Endpoints.tcp("127.0.0.1", listening.getLocalPort()), RpcOptions.CLIENT));
            assertThat(session.version()).isEqualTo(version);
            EchoCaller caller = new EchoCaller(turn(session::root));
            turn(() -> caller.send(EchoService.SET_CALLBACK, request -> request.binder(caller), 0));
            assertThat(caller.told).containsExactly(11, 22);
            assertThat(turn(() -> caller.add(41))).isEqualTo(42);
            turn(() -> {
                caller.service.release();
                session.close();
                return Future.succeededFuture();
            });
            assertThat(served.get(20, TimeUnit.SECONDS)).containsExactly(1, 2, 0, 3, 1);
        }
    }

    /** Serves calls on the first connection until it ends; a callback is told something on each connection. */
    private static void serve(BlockingPeer first, ServerSocket listening, byte[] id, int version) throws Exception {
        first.accept(id);
        List<BlockingPeer> toCallOn = new ArrayList<>();
        try {
            while (true) {
                BlockingPeer.Message message = first.next();
                if (message.command() != 0) {
                    continue;
                }
                boolean object = message.body().get(0) != 0;
                first.serve(message, (code, request) -> {
                    if (!object && code == 2) {
                        // What comes next is the client's other connection.
                        return parcel(32, id);
                    }
                    if (!object) {
                        return code == 1 ? parcel(1) : parcel(1, ROOT, 63);
                    }
                    if (code == EchoService.SET_CALLBACK) {
                        byte[] callback = new byte[8];
                        request.get(32, callback);
                        byte[] telling = parcel("demo.ICallback", 11);
                        first.call(callback, 1, telling, new int[0], (c, p) -> parcel());
                        toCallOn.get(0).call(callback, 1, parcel("demo.ICallback", 22), new int[0], (c, p) -> parcel());
                        return parcel(0);
                    }
                    return parcel(0, request.getInt(request.limit() - 4) + 1);
                });
                if (!object && message.body().getInt(8) == 2) {
                    BlockingPeer other = BlockingPeer.over(listening.accept(), version);
                    toCallOn.add(other);
                    if (!other.accept(id)) {
                        throw new IOException("not to be called");
                    }
                }
            }
        } catch (EOFException theClientHasGone) {
            return;
        } finally {
            for (BlockingPeer peer : toCallOn) {
                peer.close();
            }
        }
    }
}
