package dev.mynah.testbed.android.process;

import android.hardware.radio.RadioIndicationType;
import android.hardware.radio.RadioResponseInfo;
import android.hardware.radio.RadioResponseType;
import android.os.IBinder;
import dev.mynah.testbed.android.world.Patience;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Makes every request that a generated proxy has, and hears what is answered. */
public final class EveryRequest {
    /** Longer than any answer that comes twice would take. */
    private static final int SILENCE_MILLIS = 300;
    /** These are answered with an object's other methods or not at all. */
    private static final Set<String> NOT_REQUESTS =
            Set.of("setResponseFunctions", "responseAcknowledgement", "getInterfaceVersion", "getInterfaceHash");
    /** After these, others may be refused: they come last. */
    private static final List<String> LAST =
            List.of("setSimCardPower", "setRadioPower", "enableModem", "requestShutdown");
    /** Names that do not follow the rule. */
    private static final Map<String, String> RESPONSES = Map.of("hangup", "hangupConnectionResponse");

    private record Told(String method, Object[] arguments) {}

    private final Class<?> type;
    private final Object proxy;
    private final Set<String> known;
    private final BlockingQueue<Told> responses = new LinkedBlockingQueue<>();
    private final BlockingQueue<Told> indications = new LinkedBlockingQueue<>();
    private final Map<Integer, String> asked = new TreeMap<>();
    private final Map<Integer, String> descriptions = new TreeMap<>();

    /** @param known which requests the HAL's version of the interface has: others are made, and not answered */
    public EveryRequest(String descriptor, IBinder root, Set<String> known) throws ReflectiveOperationException {
        this.type = Class.forName(descriptor);
        this.known = known;
        this.proxy = Class.forName(descriptor + "$Stub")
                .getMethod("asInterface", IBinder.class)
                .invoke(null, root);
        var response = Class.forName(descriptor + "Response");
        var indication = Class.forName(descriptor + "Indication");
        type.getMethod("setResponseFunctions", response, indication)
                .invoke(
                        proxy,
                        ClassProxy.stub(response, (method, given) -> responses.add(new Told(method, given))),
                        ClassProxy.stub(indication, (method, given) -> indications.add(new Told(method, given))));
    }

    /** Makes each request once. */
    public void make(Filling filling) throws ReflectiveOperationException {
        var requests = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !NOT_REQUESTS.contains(method.getName()))
                .sorted(Comparator.<Method>comparingInt(method -> LAST.indexOf(method.getName()))
                        .thenComparing(Method::getName))
                .toList();
        for (Method request : requests) {
            int serial = 1_000 + asked.size();
            request.invoke(proxy, arguments(request, serial, filling));
            if (known.contains(request.getName())) {
                asked.put(serial, request.getName());
                descriptions.put(serial, request.getName() + " " + filling);
            }
        }
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

    /** How many requests must be answered. */
    public int asked() {
        return asked.size();
    }

    /** Waits until all is answered that will be; what has not been. Fails for an answer that is wrong, or one too many. */
    public Collection<String> unanswered() throws InterruptedException {
        Map<Integer, String> answered = new TreeMap<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Patience.SECONDS);
        while (true) {
            boolean complete = answered.size() >= asked.size();
            long patience = complete ? TimeUnit.MILLISECONDS.toNanos(SILENCE_MILLIS) : end - System.nanoTime();
            var told = responses.poll(patience, TimeUnit.NANOSECONDS);
            if (told == null) {
                descriptions.keySet().removeAll(answered.keySet());
                return descriptions.values();
            }
            var info = (RadioResponseInfo) told.arguments()[0];
            var request = asked.getOrDefault(info.serial, "nothing");
            if (info.type != RadioResponseType.SOLICITED
                    || !told.method().equals(RESPONSES.getOrDefault(request, request + "Response"))
                    || answered.put(info.serial, request) != null) {
                throw new AssertionError(request + " with serial " + info.serial + " was answered by " + told.method()
                        + " of type " + info.type + ", or twice");
            }
        }
    }

    /** The indications that were not of the type that needs no acknowledgement. */
    public List<String> wrongIndications() {
        return indications.stream()
                .filter(told -> (int) told.arguments()[0] != RadioIndicationType.UNSOLICITED)
                .map(Told::method)
                .toList();
    }
}
