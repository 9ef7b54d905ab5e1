package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.hardware.radio.RadioIndicationType;
import android.hardware.radio.RadioResponseInfo;
import android.hardware.radio.RadioResponseType;
import android.os.IBinder;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Filling;
import dev.mynah.testbed.android.process.LibbinderSession;
import dev.mynah.testbed.android.process.RecordingStub;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every request that the framework's generated proxies can make is answered once, by its own response, with its serial; the
 * framework's stubs read what comes, to the last byte.
 */
@ExtendWith(InAndroid.class)
class EveryRequestTest {
    private static final int PATIENCE_SECONDS = 60;
    /** Longer than any answer that comes twice would take. */
    private static final int SILENCE_MILLIS = 300;
    /** These are answered with an object's other methods or not at all. */
    private static final Set<String> NOT_REQUESTS = Set.of(
            "setResponseFunctions", "responseAcknowledgement", "getInterfaceVersion", "getInterfaceHash", "asBinder");
    /** After these, others may be refused: they come last. */
    private static final List<String> LAST =
            List.of("setSimCardPower", "setRadioPower", "enableModem", "requestShutdown");
    /** Names that do not follow the rule. */
    private static final Map<String, String> RESPONSES = Map.of("hangup", "hangupConnectionResponse");

    private record Told(String method, Object[] arguments) {}

    private final BlockingQueue<Told> responses = new LinkedBlockingQueue<>();
    private final BlockingQueue<Told> indications = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // One line for each interface; each slot has the same services.
                "modem.IRadioModem/slot1",
            })
    void each_request_is_answered_once_by_its_own_response(String instance) throws Exception {
        var name = "android.hardware.radio." + instance.substring(0, instance.indexOf('/'));
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var session =
                        new LibbinderSession(testbed.instances().get("android.hardware.radio." + instance), name)) {
            var hal = proxy(name, session.root());
            setResponseFunctions(name, hal);

            Map<Integer, String> asked = new TreeMap<>();
            for (Filling filling : Filling.values()) {
                for (Method request : requests(Class.forName(name))) {
                    int serial = 1_000 + asked.size();
                    asked.put(serial, request.getName());
                    request.invoke(hal, arguments(request, serial, filling));
                }
            }

            assertThat(answered(asked)).isEqualTo(asked);
            assertThat(session.thrown()).isEmpty();
            assertThat(indications)
                    .allSatisfy(told -> assertThat(told.arguments()[0])
                            .as(told.method())
                            .isEqualTo(RadioIndicationType.UNSOLICITED));
        }
    }

    /** The method behind each response, by serial; only serials of this test are new. */
    private Map<Integer, String> answered(Map<Integer, String> asked) throws InterruptedException {
        Map<Integer, String> answered = new TreeMap<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            boolean complete = answered.size() >= asked.size();
            long patience = complete ? TimeUnit.MILLISECONDS.toNanos(SILENCE_MILLIS) : end - System.nanoTime();
            var told = responses.poll(patience, TimeUnit.NANOSECONDS);
            if (told == null) {
                return answered;
            }
            var info = (RadioResponseInfo) told.arguments()[0];
            assertThat(info.type).as(told.method()).isEqualTo(RadioResponseType.SOLICITED);
            var request = asked.getOrDefault(info.serial, "nothing");
            assertThat(told.method()).isEqualTo(RESPONSES.getOrDefault(request, request + "Response"));
            assertThat(answered.put(info.serial, request))
                    .as("an earlier answer to %s", request)
                    .isNull();
        }
    }

    private static Object proxy(String name, IBinder root) throws ReflectiveOperationException {
        return Class.forName(name + "$Stub")
                .getMethod("asInterface", IBinder.class)
                .invoke(null, root);
    }

    private void setResponseFunctions(String name, Object hal) throws ReflectiveOperationException {
        var response = Class.forName(name + "Response");
        var indication = Class.forName(name + "Indication");
        Class.forName(name)
                .getMethod("setResponseFunctions", response, indication)
                .invoke(
                        hal,
                        RecordingStub.of(response, (method, given) -> responses.add(new Told(method, given))),
                        RecordingStub.of(indication, (method, given) -> indications.add(new Told(method, given))));
    }

    private static List<Method> requests(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !NOT_REQUESTS.contains(method.getName()))
                .sorted(Comparator.<Method>comparingInt(method -> LAST.indexOf(method.getName()))
                        .thenComparing(Method::getName))
                .toList();
    }

    private static Object[] arguments(Method request, int serial, Filling filling) throws ReflectiveOperationException {
        var types = request.getGenericParameterTypes();
        var arguments = new Object[types.length];
        arguments[0] = serial;
        for (int i = 1; i < types.length; i++) {
            arguments[i] = filling.of(types[i]);
        }
        return arguments;
    }
}
