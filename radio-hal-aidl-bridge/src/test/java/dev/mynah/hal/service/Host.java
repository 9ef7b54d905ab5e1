package dev.mynah.hal.service;

import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.radio.RadioIndicationType;
import dev.mynah.hal.radio.RadioResponseInfo;
import dev.mynah.hal.radio.RadioResponseType;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A host of one service instance: it calls as another process would, by parcels, and writes down what it is told. An answer
 * reads {@code setRadioPowerResponse 7 NONE}, an indication {@code radioStateChanged ON}.
 *
 * @param <S> the interface of the requests
 */
public final class Host<S> {
    /** One thing told, as it arrived. */
    public record Told(String method, List<Object> arguments) {
        @Override
        public String toString() {
            return method
                    + arguments.stream()
                            .map(Told::text)
                            .filter(it -> !it.isEmpty())
                            .map(it -> " " + it)
                            .collect(Collectors.joining());
        }

        private static String text(Object argument) {
            if (argument instanceof RadioResponseInfo info) {
                return (info.type() == RadioResponseType.SOLICITED ? "" : "of type " + info.type() + " ")
                        + info.serial()
                        + " "
                        + info.error();
            }
            return argument == RadioIndicationType.UNSOLICITED ? "" : String.valueOf(argument);
        }
    }

    private final Release release;
    private final Class<S> type;
    private final S service;
    private final List<Told> told = new ArrayList<>();

    private Host(Release release, Class<S> type, S service) {
        this.release = release;
        this.type = type;
        this.service = service;
    }

    /** A host that the service knows: by {@code setResponseFunctions}. */
    public static <S> Host<S> of(Release release, Class<S> type, S service) {
        return of(release, type, release.of(type).stub(service));
    }

    /** A host of a service instance of a whole HAL. */
    public static <S> Host<S> of(Release release, Class<S> type, RadioHal hal, String instance) {
        String name = release.of(type).descriptor() + "/" + instance;
        return of(
                release,
                type,
                hal.instances().stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .root());
    }

    private static <S> Host<S> of(Release release, Class<S> type, LocalBinder root) {
        Host<S> host = new Host<>(release, type, release.of(type).proxy(root));
        host.comeAgain();
        return host;
    }

    /** Gives the service two new objects to answer to, as a host does that has been started anew. */
    public void comeAgain() {
        Method introduction = Arrays.stream(type.getMethods())
                .filter(it -> it.getName().equals("setResponseFunctions"))
                .findFirst()
                .orElseThrow();
        Class<?>[] ears = introduction.getParameterTypes();
        try {
            introduction.invoke(service, ear(ears[0]), ear(ears[1]));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private <T> T ear(Class<T> type) {
        var declared = release.of(type);
        Object writer = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this::hear);
        return declared.proxy(declared.stub(type.cast(writer)));
    }

    private @Nullable Object hear(Object proxy, Method method, Object[] arguments) {
        told.add(new Told(method.getName(), Arrays.asList(arguments)));
        return null;
    }

    /** The service as the host calls it. */
    public S service() {
        return service;
    }

    /** What was told since the last time, one line each. */
    public List<String> told() {
        List<String> lines = told.stream().map(Told::toString).toList();
        told.clear();
        return lines;
    }

    /** The argument of this type in what a method was told last. */
    public <T> T last(String method, Class<T> type) {
        List<Object> arguments = told.stream()
                .filter(it -> it.method().equals(method))
                .reduce((before, after) -> after)
                .orElseThrow(() -> new AssertionError(method + " was not called, but " + told))
                .arguments();
        return arguments.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(arguments + " has no " + type));
    }
}
