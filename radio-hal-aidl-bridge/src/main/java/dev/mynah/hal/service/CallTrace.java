package dev.mynah.hal.service;

import dev.mynah.hal.aidl.AidlInterface;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.radio.RadioResponseInfo;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import java.lang.reflect.Method;
import java.util.OptionalInt;

/** Publishes the calls that cross at one service instance, when anybody looks. */
final class CallTrace {
    private final EventStream events;
    private final Timeline timeline;
    private final String subject;

    CallTrace(EventStream events, Timeline timeline, String subject) {
        this.events = events;
        this.timeline = timeline;
        this.subject = subject;
    }

    /** @param parcel from where the interface token begins; left where it is */
    void passes(boolean fromHost, AidlInterface<?> called, int code, ParcelReader parcel) {
        if (events.watched()) {
            called.method(code).ifPresent(method -> publish(fromHost, method, parcel));
        }
    }

    private void publish(boolean fromHost, Method method, ParcelReader parcel) {
        String call = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        Class<?>[] types = method.getParameterTypes();
        Class<?> first = types.length == 0 ? void.class : types[0];
        ParcelReader ahead = parcel.ahead();
        HalCall seen = ahead.decode(it -> {
                    it.interfaceToken();
                    return first == RadioResponseInfo.class
                            ? answer(call, it)
                            : new HalCall(
                                    timeline.now(), subject, fromHost, call, serial(first, it), OptionalInt.empty());
                })
                .value()
                .orElseGet(() ->
                        new HalCall(timeline.now(), subject, fromHost, call, OptionalInt.empty(), OptionalInt.empty()));
        events.publish(seen);
    }

    private static OptionalInt serial(Class<?> first, ParcelReader parcel) {
        return first == int.class ? OptionalInt.of(parcel.int32()) : OptionalInt.empty();
    }

    /** RadioResponseInfo begins with presence, size and type; serial and error follow. */
    private HalCall answer(String call, ParcelReader parcel) {
        parcel.int32();
        parcel.int32();
        parcel.int32();
        OptionalInt serial = OptionalInt.of(parcel.int32());
        return new HalCall(timeline.now(), subject, false, call, serial, OptionalInt.of(parcel.int32()));
    }
}
