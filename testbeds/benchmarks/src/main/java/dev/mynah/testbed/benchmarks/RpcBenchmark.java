package dev.mynah.testbed.benchmarks;

import dev.mynah.hal.binder.Binder;
import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.binder.TransactionFailed;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Status;
import dev.mynah.hal.rpc.Endpoints;
import dev.mynah.hal.rpc.RemoteBinder;
import dev.mynah.hal.rpc.RpcOptions;
import dev.mynah.hal.rpc.RpcServer;
import dev.mynah.network.air.time.VertxTimeline;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Calls over RPC binder: two-way, and as a radio HAL has them, a oneway request answered by a oneway call of a callback.
 * Prints the rows of {@code docs/benchmarks.md}. Run from the repository root on a machine with a C compiler.
 */
public final class RpcBenchmark {
    private static final int TIMES = 7;
    private static final int ROUNDS = 20_000;
    private static final int MANY = 100_000;

    private RpcBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("mynah-benchmark");
        RoundTrip echoes = RoundTrip.compile(Path.of("testbeds/benchmarks/src/main/c/roundtrip.c"), work);
        RoundTrip load = RoundTrip.compile(
                Path.of("testbeds/benchmarks/src/main/c/rpcload.c"), Files.createDirectory(work.resolve("rpc")));
        Vertx vertx =
                Vertx.vertx(new VertxOptions().setPreferNativeTransport(true).setEventLoopPoolSize(1));
        RpcServer server = new RpcServer(
                vertx,
                new VertxTimeline(vertx.getOrCreateContext(), InstantSource.system()),
                new SecureRandom(),
                new Requests(),
                RpcOptions.SERVER,
                session -> {});
        int port = server.listen(Endpoints.tcp("127.0.0.1", 0))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        try (RoundTrip.Echo echo = echoes.echo("tcp")) {
            report("two-way call", load, echo.address(), "two-way", port, ROUNDS, 1);
            report("oneway request, oneway answer", load, echo.address(), "hal", port, ROUNDS, 1);
            report("the same, up to 16 under way", load, echo.address(), "hal", port, MANY, 16);
            report("the same, up to 256 under way", load, echo.address(), "hal", port, MANY, 256);
        }
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static void report(String what, RoundTrip load, String echo, String kind, int port, int rounds, int window)
            throws IOException, InterruptedException {
        String address = Integer.toString(port);
        String underWay = Integer.toString(window);
        for (int i = 0; i < 3; i++) {
            load.load(kind, address, rounds, underWay);
        }
        load.load("echo", echo, rounds, underWay);
        List<RoundTrip.Sample> ofEcho = new ArrayList<>();
        List<RoundTrip.Sample> ofRpc = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            ofEcho.add(load.load("echo", echo, rounds, underWay));
            ofRpc.add(load.load(kind, address, rounds, underWay));
        }
        RoundTrip.Sample echoed = RoundTrip.Sample.median(ofEcho);
        RoundTrip.Sample called = RoundTrip.Sample.median(ofRpc);
        System.out.printf(
                Locale.ROOT,
                "| %s | p50 %.1f us, p99 %.1f us, %,.0f/s | C echo p50 %.1f us, %,.0f/s; ratio of rates %.2f |%n",
                what,
                called.p50(),
                called.p99(),
                called.rate(),
                echoed.p50(),
                echoed.rate(),
                echoed.rate() / called.rate());
    }

    /** Adds 1 to what a two-way call brings, and answers a request with its own serial number. */
    private static final class Requests extends LocalBinder {
        private @Nullable RemoteBinder callback;

        @Override
        public String descriptor() {
            return "demo.IEcho";
        }

        @Override
        protected Future<Void> call(int code, ParcelReader request, ParcelWriter reply, int flags) {
            if (!request.interfaceToken().equals("demo.IEcho")) {
                return Future.failedFuture(new TransactionFailed(Status.BAD_TYPE));
            }
            switch (code) {
                case 1 -> reply.int32(0).int32(request.int32() + 1);
                case 2 -> {
                    callback = (RemoteBinder) request.nullableBinder();
                    reply.int32(0);
                }
                default -> {
                    if (callback != null) {
                        ParcelWriter answer = callback.request()
                                .interfaceToken("demo.ICallback")
                                .int32(request.int32());
                        return callback.transact(1, answer, Binder.ONEWAY).mapEmpty();
                    }
                }
            }
            return Future.succeededFuture();
        }
    }
}
