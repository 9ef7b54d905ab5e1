package dev.mynah.testbed.command;

import dev.mynah.hal.aidl.AidlInterface;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.radio.RadioResponseInfo;
import dev.mynah.hal.rpc.Endpoints;
import dev.mynah.hal.rpc.RemoteBinder;
import dev.mynah.hal.rpc.RpcClient;
import dev.mynah.hal.rpc.RpcOptions;
import dev.mynah.hal.rpc.RpcSession;
import dev.mynah.network.air.time.VertxTimeline;
import dev.mynah.testbed.Patience;
import dev.mynah.testbed.control.TestbedDescription;
import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A host of a radio HAL: calls one instance, and writes down what it is called back, a line each. */
final class RadioHost<T> implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final VertxTimeline timeline = new VertxTimeline(vertx.getOrCreateContext(), InstantSource.system());
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final AidlInterface<T> called;
    private final Release release;
    private final T service;
    private final RemoteBinder root;

    RadioHost(TestbedDescription testbed, Release release, Class<T> type, String instance) throws Exception {
        this.release = release;
        called = release.of(type);
        String name = called.descriptor() + "/" + instance;
        Map<String, String> address = testbed.doors().stream()
                .filter(door -> door.name().equals(name) && door.protocol().equals("radio-aidl"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + testbed.doors()))
                .address();
        root = new RpcClient(vertx, timeline)
                .connect(socket(address), RpcOptions.CLIENT)
                .compose(RpcSession::root)
                .toCompletionStage()
                .toCompletableFuture()
                .get(Patience.SECONDS, TimeUnit.SECONDS);
        service = called.proxy(root);
    }

    private static SocketAddress socket(Map<String, String> address) {
        String unix = address.get("socket");
        return unix == null
                ? Endpoints.tcp(address.get("host"), Integer.parseInt(address.get("port")))
                : Endpoints.unix(unix);
    }

    /** Calls the service. */
    void call(java.util.function.Consumer<T> what) {
        timeline.execute(() -> what.accept(service));
    }

    /** Something of this process to be called back by. */
    <C> C callback(Class<C> type) {
        AidlInterface<C> face = release.of(type);
        return face.proxy(face.stub(type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    heard.add(method.getName() + " "
                            + List.of(arguments).stream().map(RadioHost::text).toList());
                    return null;
                }))));
    }

    private static Object text(Object argument) {
        return argument instanceof RadioResponseInfo info ? info.serial() + " " + info.error() : argument;
    }

    /** The next thing it is told. */
    String hears() throws InterruptedException {
        return String.valueOf(heard.poll(Patience.SECONDS, TimeUnit.SECONDS));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
