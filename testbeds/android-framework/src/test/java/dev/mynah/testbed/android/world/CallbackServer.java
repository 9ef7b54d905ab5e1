package dev.mynah.testbed.android.world;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Union;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.rpc.Endpoints;
import dev.mynah.hal.rpc.RpcOptions;
import dev.mynah.hal.rpc.RpcServer;
import dev.mynah.network.air.time.VertxTimeline;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Serves an interface of the radio HAL on a socket only to call whoever gives it callbacks: each of their methods, by Mynah's
 * proxies, with something in every field.
 */
public final class CallbackServer implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final VertxTimeline timeline =
            new VertxTimeline(((VertxInternal) vertx).createEventLoopContext(), InstantSource.system());
    private final CompletableFuture<List<Object>> callbacks = new CompletableFuture<>();
    private final Release release;
    private final RpcServer server;
    private final InetSocketAddress address;
    private int filled;

    /** A call as both sides can tell it: maps, lists, numbers, texts and booleans. */
    public record Said(String method, List<Object> arguments) {}

    /** @param service as {@code sim.IRadioSim} */
    public CallbackServer(String service, Release release) throws Exception {
        this.release = release;
        this.server = server(Class.forName("dev.mynah.hal.radio." + service));
        int port = RadioTestbed.await(server.listen(Endpoints.tcp("127.0.0.1", 0)));
        this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private <T> RpcServer server(Class<T> type) {
        var target = type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
                    callbacks.complete(List.of(given));
                    return null;
                }));
        var root = release.of(type).stub(target);
        return new RpcServer(vertx, timeline, new SecureRandom(), root, RpcOptions.SERVER, begun -> {});
    }

    public InetSocketAddress address() {
        return address;
    }

    /** Calls every method of every callback that was given; what they should have heard, in order. */
    public List<Said> sayEverything() throws Exception {
        var given = callbacks.get(Patience.SECONDS, TimeUnit.SECONDS);
        var said = new CompletableFuture<List<Said>>();
        timeline.execute(() -> {
            try {
                List<Said> all = new ArrayList<>();
                for (Object callback : given) {
                    all.addAll(say(callback));
                }
                said.complete(all);
            } catch (ReflectiveOperationException e) {
                said.completeExceptionally(e);
            }
        });
        return said.get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    private List<Said> say(Object callback) throws ReflectiveOperationException {
        List<Said> all = new ArrayList<>();
        var type = callback.getClass().getInterfaces()[0];
        for (Method method : type.getMethods()) {
            if (!isHere(method, type)) {
                continue;
            }
            List<Object> arguments = new ArrayList<>();
            for (Type each : method.getGenericParameterTypes()) {
                arguments.add(fill(each));
            }
            try {
                method.invoke(callback, arguments.toArray());
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(method.toString(), e.getCause());
            }
            all.add(new Said(
                    method.getName(), arguments.stream().map(this::tree).toList()));
        }
        return all;
    }

    private boolean isHere(AnnotatedElement declaration, Class<?> owner) {
        var since = declaration.getAnnotation(Since.class);
        return since == null || since.value() <= release.versionOf(owner);
    }

    // --- Values

    private Object fill(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType of) {
            var argument = of.getActualTypeArguments()[0];
            return of.getRawType() == List.class
                    ? List.of(fill(argument), fill(argument))
                    : constant((Class<?>) argument);
        }
        var raw = (Class<?>) type;
        filled++;
        if (raw.isPrimitive()) {
            return primitive(raw);
        }
        if (raw == String.class) {
            return "said " + filled;
        }
        if (raw == Bytes.class) {
            return Bytes.of((byte) filled, (byte) ~filled, (byte) 0);
        }
        if (raw == Ints.class) {
            return Ints.of(filled, -filled);
        }
        var members = raw.getPermittedSubclasses();
        return record(members == null ? raw : members[filled % members.length]);
    }

    private Object primitive(Class<?> type) {
        return switch (type.getName()) {
            case "boolean" -> true;
            case "byte" -> (byte) (filled % 100);
            case "char" -> (char) ('0' + filled % 10);
            case "int" -> filled * 1_000_003;
            default -> filled * 1_000_000_000_039L;
        };
    }

    private Object constant(Class<?> type) {
        var constants = type.getEnumConstants();
        return constants[filled++ % constants.length];
    }

    private Object record(Class<?> type) throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = fill(components[i].getGenericType());
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getConstructor(types).newInstance(values);
    }

    private Object tree(Object value) {
        if (value instanceof AidlEnum<?> constant) {
            return (long) constant.value();
        }
        if (value instanceof Character unit) {
            return (long) unit;
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        if (value instanceof Bytes bytes) {
            return bytes.toHex();
        }
        if (value instanceof Ints ints) {
            return ints.stream().mapToObj(it -> (long) it).toList();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::tree).toList();
        }
        return value instanceof Record record ? fields(record) : value;
    }

    private Object fields(Record record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (isHere(component, record.getClass())) {
                fields.put(component.getName(), tree(get(record, component)));
            }
        }
        return record instanceof Union ? new ArrayList<>(fields.values()) : fields;
    }

    private static Object get(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }

    @Override
    public void close() throws Exception {
        RadioTestbed.await(server.close());
        RadioTestbed.await(vertx.close());
    }
}
