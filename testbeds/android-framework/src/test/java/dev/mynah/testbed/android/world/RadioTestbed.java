package dev.mynah.testbed.android.world;

import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.rpc.Endpoints;
import dev.mynah.hal.rpc.RpcOptions;
import dev.mynah.hal.rpc.RpcServer;
import dev.mynah.hal.service.RadioHal;
import dev.mynah.modem.baseband.BasebandModem;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VertxTimeline;
import dev.mynah.network.operator.OperatorControl;
import dev.mynah.testbed.file.TestbedFile;
import dev.mynah.testbed.file.TestbedSpec;
import dev.mynah.testbed.state.KeptState;
import dev.mynah.testbed.world.World;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A testbed in real time with one modem, each service instance of whose radio HAL listens on a free port. */
public final class RadioTestbed implements AutoCloseable {
    /** The release that the framework of Android 14 was built with: IRadio 2.1. */
    public static final Release ANDROID_14 = new Release(2);

    private final Vertx vertx = Vertx.vertx();
    private final EventStream stream = new EventStream();
    private final Queue<Event> events = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> defects = new ConcurrentLinkedQueue<>();
    private final List<RpcServer> servers = new ArrayList<>();
    private final Map<String, InetSocketAddress> instances = new LinkedHashMap<>();
    private final Release release;
    private final World world;
    private final BasebandModem modem;

    private RadioTestbed(TestbedSpec spec, Release release) throws InterruptedException, TimeoutException {
        this.release = release;
        vertx.exceptionHandler(defects::add);
        stream.subscribe(events::add);
        world = World.of(spec, this::timeline, KeptState.inRam(), stream);
        modem = world.modems().get(0);
        for (RadioHal.Instance instance : onModem(it -> new RadioHal(it, release, stream).instances())) {
            var server = new RpcServer(
                    vertx, modem.timeline(), new SecureRandom(), instance.root(), RpcOptions.SERVER, begun -> {});
            servers.add(server);
            int port = await(server.listen(Endpoints.tcp("127.0.0.1", 0)));
            instances.put(instance.name(), new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        }
    }

    /** @param file one of {@code testbeds/examples}, as {@code dsds.yaml} */
    public static RadioTestbed of(String file) throws Exception {
        return like(file, text -> text);
    }

    /**
     * One that differs from an example.
     *
     * @param change of the file's text
     */
    public static RadioTestbed like(String file, UnaryOperator<String> change) throws Exception {
        return like(file, change, ANDROID_14);
    }

    /** One that speaks another release. */
    public static RadioTestbed like(String file, UnaryOperator<String> change, Release release) throws Exception {
        return new RadioTestbed(TestbedFile.parse(file, change.apply(Files.readString(example(file)))), release);
    }

    private static Path example(String file) {
        for (@Nullable Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            var found = above.resolve("testbeds/examples").resolve(file);
            if (Files.exists(found)) {
                return found;
            }
        }
        throw new IllegalArgumentException("there is no example " + file);
    }

    private Timeline timeline() {
        return new VertxTimeline(((VertxInternal) vertx).createEventLoopContext(), InstantSource.system());
    }

    /** Where each service instance listens, by its name as {@code android.hardware.radio.sim.IRadioSim/slot1}. */
    public Map<String, InetSocketAddress> instances() {
        return instances;
    }

    /**
     * What the HAL says and knows of one of its interfaces.
     *
     * @param methods by name
     */
    public record Version(int number, String hash, Set<String> methods) {}

    /** @param descriptor as {@code android.hardware.radio.sim.IRadioSim} */
    public Version versionOf(String descriptor) throws ClassNotFoundException {
        var type = Class.forName(descriptor.replace("android.hardware.", "dev.mynah.hal."));
        int number = release.versionOf(type);
        var methods = Arrays.stream(type.getMethods())
                .filter(method -> !method.isAnnotationPresent(Since.class)
                        || method.getAnnotation(Since.class).value() <= number)
                .map(Method::getName)
                .collect(Collectors.toSet());
        return new Version(number, release.hashOf(type), methods);
    }

    /** The knobs of an operator, and what it knows of its subscribers. */
    public OperatorControl operator(String name) {
        return world.operator(name);
    }

    public World world() {
        return world;
    }

    /** Asks the modem in a turn of its own, and waits. */
    public <T> T onModem(Function<BasebandModem, T> question) throws InterruptedException, TimeoutException {
        Promise<T> answer = Promise.promise();
        modem.timeline().execute(() -> {
            try {
                answer.complete(question.apply(modem));
            } catch (RuntimeException e) {
                answer.fail(e);
            }
        });
        return await(answer.future());
    }

    /** What has happened of one kind. */
    public <E extends Event> List<E> events(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Waits for what an operator or a modem does. */
    public static <T> T await(Future<T> future) throws InterruptedException, TimeoutException {
        try {
            return future.toCompletionStage().toCompletableFuture().get(Patience.SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    /** Stops everything; fails if a turn threw, or a state machine met an event that its table has no row for. */
    @Override
    public void close() throws InterruptedException, TimeoutException {
        for (RpcServer server : servers) {
            await(server.close());
        }
        // Owners that stop one after the other throw what they can no longer send to each other.
        var defect = defects.peek();
        await(vertx.close());
        if (defect != null) {
            throw new AssertionError("thrown in a turn", defect);
        }
        var unexpected = events(UnexpectedEvent.class);
        if (!unexpected.isEmpty()) {
            throw new AssertionError("a state machine had no row for what happened: " + unexpected);
        }
    }
}
