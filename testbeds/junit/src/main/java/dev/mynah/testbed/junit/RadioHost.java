package dev.mynah.testbed.junit;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.RadioResponseInfo;
import dev.mynah.hal.service.RadioHal;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A host of one service instance of the radio HAL, which calls by parcels as another process would:
 * {@code network.ask(IRadioNetwork::getOperator).of("getOperatorResponse").string(0)}.
 *
 * @param <S> the interface of the requests
 */
public final class RadioHost<S> {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** What was told by one call of the modem, as it arrived. */
    public record Told(String method, List<Object> arguments) {
        /** The argument of this type; fails the test where there is none. */
        public <T> T argument(Class<T> type) {
            return arguments.stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(this + " has no " + type.getSimpleName()));
        }

        private boolean answers(int serial) {
            return !arguments.isEmpty()
                    && arguments.get(0) instanceof RadioResponseInfo info
                    && info.serial() == serial;
        }
    }

    private final Release release;
    private final Class<S> type;
    private final S service;
    private final TestClock clock;
    private final Deque<Told> told = new ArrayDeque<>();
    private int serial;

    RadioHost(Release release, Class<S> type, RadioHal hal, String instance, TestClock clock) {
        this.release = release;
        this.type = type;
        this.clock = clock;
        String name = release.of(type).descriptor() + "/" + instance;
        this.service = release.of(type)
                .proxy(hal.instances().stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("there is no instance " + name))
                        .root());
        introduce();
    }

    /** A request, which is given a serial number, and its answer without an error, whatever time it takes. */
    public Told ask(ObjIntConsumer<S> request) {
        Told answer = answer(request);
        AidlEnum<RadioError> error = answer.argument(RadioResponseInfo.class).error();
        if (error != RadioError.NONE) {
            throw new AssertionError(answer.method() + ": " + error);
        }
        return answer;
    }

    /** A request and its answer, which may be an error. */
    public Told answer(ObjIntConsumer<S> request) {
        int mine = ++serial;
        request.accept(service, mine);
        if (!clock.until(() -> answered(mine).isPresent(), PATIENCE)) {
            throw new AssertionError(type.getSimpleName() + ": request " + mine + " was never answered");
        }
        Told answer = answered(mine).orElseThrow();
        told.remove(answer);
        return answer;
    }

    /** The last indication of this name so far, if there was any. */
    public Optional<Told> last(String method) {
        return told.stream().filter(it -> it.method().equals(method)).reduce((before, after) -> after);
    }

    private Optional<Told> answered(int request) {
        return told.stream().filter(it -> it.answers(request)).findFirst();
    }

    private void introduce() {
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
        clock.settle();
    }

    private <T> T ear(Class<T> ear) {
        var declared = release.of(ear);
        Object writer = Proxy.newProxyInstance(ear.getClassLoader(), new Class<?>[] {ear}, this::hear);
        return declared.proxy(declared.stub(ear.cast(writer)));
    }

    private @Nullable Object hear(Object proxy, Method method, Object[] arguments) {
        told.add(new Told(method.getName(), Arrays.asList(arguments)));
        return null;
    }
}
