package dev.mynah.testbed.android.process;

import android.os.IBinder;
import dev.mynah.testbed.android.world.CallbackServer.Said;
import dev.mynah.testbed.android.world.Patience;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** Gives a HAL's interface the framework's callbacks and hears what they are told. */
public final class CallbackListener {
    private final BlockingQueue<Said> heard = new LinkedBlockingQueue<>();
    private final List<String> methods;
    private final LibbinderSession session;

    public CallbackListener(String descriptor, LibbinderSession session) throws ReflectiveOperationException {
        this.session = session;
        var response = Class.forName(descriptor + "Response");
        var indication = Class.forName(descriptor + "Indication");
        this.methods = methods(response, indication);
        BiConsumer<String, Object[]> listener = (method, given) ->
                heard.add(new Said(method, Arrays.stream(given).map(Tree::of).toList()));
        var proxy = Class.forName(descriptor + "$Stub")
                .getMethod("asInterface", IBinder.class)
                .invoke(null, session.root());
        Class.forName(descriptor)
                .getMethod("setResponseFunctions", response, indication)
                .invoke(proxy, ClassProxy.stub(response, listener), ClassProxy.stub(indication, listener));
    }

    private static List<String> methods(Class<?>... callbacks) {
        return Arrays.stream(callbacks)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(Method::getName)
                .filter(name -> !name.startsWith("getInterface"))
                .toList();
    }

    /** What this release of the framework can hear. */
    public List<String> methods() {
        return methods;
    }

    /** Waits for so many calls. */
    public List<Said> hear(int calls) throws InterruptedException {
        List<Said> all = new ArrayList<>();
        while (all.size() < calls) {
            var next = heard.poll(Patience.SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                var failure = new AssertionError("only " + all.size() + " of " + calls + " calls were heard: " + all);
                session.thrown().forEach(failure::addSuppressed);
                throw failure;
            }
            all.add(next);
        }
        return all;
    }

    /** What both values have in common: fields that only one side knows are left out. */
    public static Object common(Object value, Object other) {
        if (value instanceof Map<?, ?> fields && other instanceof Map<?, ?> others) {
            var common = new java.util.TreeMap<String, Object>();
            fields.forEach((name, field) -> {
                if (others.containsKey(name)) {
                    common.put((String) name, common(field, others.get(name)));
                }
            });
            return common;
        }
        if (value instanceof List<?> list && other instanceof List<?> others && list.size() == others.size()) {
            List<Object> common = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                common.add(common(list.get(i), others.get(i)));
            }
            return common;
        }
        return value;
    }
}
