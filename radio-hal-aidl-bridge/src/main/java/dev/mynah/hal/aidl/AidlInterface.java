package dev.mynah.hal.aidl;

import dev.mynah.hal.binder.Binder;
import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.binder.ReservedCode;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One interface at one release: makes proxies, which turn calls into transactions, and stubs, which do the reverse. */
public final class AidlInterface<T> {

    /** The code of getInterfaceVersion, which every frozen interface has. */
    static final int GET_INTERFACE_VERSION = ReservedCode.LAST_CALL;
    /** The code of getInterfaceHash, which every frozen interface has. */
    static final int GET_INTERFACE_HASH = ReservedCode.LAST_CALL - 1;

    private final Class<T> type;
    private final String descriptor;
    private final int version;
    private final String hash;
    private final Map<Method, Call> byMethod = new HashMap<>();
    private final @Nullable Call[] byCode;

    AidlInterface(Class<T> type, Release release) {
        Descriptor declared = type.getAnnotation(Descriptor.class);
        if (declared == null) {
            throw new IllegalArgumentException(type.getName() + " has no descriptor");
        }
        this.type = type;
        this.descriptor = declared.value();
        this.version = release.versionOf(type);
        this.hash = release.hashOf(type);
        Method[] methods = type.getMethods();
        this.byCode = new @Nullable Call[methods.length + 1];
        for (Method method : methods) {
            Call call = new Call(method, release);
            byMethod.put(method, call);
            byCode[call.code()] = call;
        }
    }

    /** Its full AIDL name. */
    public String descriptor() {
        return descriptor;
    }

    /** The version that getInterfaceVersion answers. */
    public int version() {
        return version;
    }

    /** The hash that getInterfaceHash answers. */
    public String hash() {
        return hash;
    }

    /**
     * Something to call a binder by. It is a {@link Remote} as well and equals other proxies of the same binder. A
     * method that this version does not have yet throws; what becomes of the other calls nobody learns: they are oneway,
     * and {@link Binder#unlinked} tells of the end.
     */
    public T proxy(Binder binder) {
        Class<?>[] faces = {type, Remote.class};
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), faces, new Caller(this, binder)));
    }

    /** An object of this process, whose transactions call {@code target}, within {@link LocalBinder#receive}. */
    public LocalBinder stub(T target) {
        return new Stub<>(this, target);
    }

    /** What a proxy calls, called through something that stands between. */
    @SuppressWarnings("unchecked") // a proxy of the same interface
    public static <T> T through(T proxy, BiFunction<AidlInterface<?>, Binder, Binder> between) {
        Caller caller = (Caller) Proxy.getInvocationHandler(Objects.requireNonNull(proxy));
        return (T) caller.called().proxy(between.apply(caller.called(), caller.binder()));
    }

    /** The method of a code; empty if this version has none. */
    public Optional<Method> method(int code) {
        return Optional.ofNullable(call(code)).map(Call::method);
    }

    /** The call that a method of the interface stands for. */
    Call call(Method method) {
        Call call = byMethod.get(method);
        if (call == null || call.since() > version) {
            throw new UnsupportedOperationException(method.getName() + " is not in version " + version);
        }
        return call;
    }

    /** The call of a code; null if this version has none. */
    @Nullable Call call(int code) {
        Call call = code > 0 && code < byCode.length ? byCode[code] : null;
        return call == null || call.since() > version ? null : call;
    }
}
