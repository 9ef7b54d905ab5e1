package dev.mynah.hal.service;

import dev.mynah.hal.aidl.AidlInterface;
import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import io.vertx.core.Future;

/** A service whose requests are told of before they are taken, and are not taken before the modem hears. */
final class TracedRoot extends LocalBinder {
    private final AidlInterface<?> called;
    private final LocalBinder service;
    private final CallTrace trace;
    private final Waking waking;

    TracedRoot(AidlInterface<?> called, LocalBinder service, CallTrace trace, Waking waking) {
        this.called = called;
        this.service = service;
        this.trace = trace;
        this.waking = waking;
    }

    @Override
    public String descriptor() {
        return service.descriptor();
    }

    @Override
    public Future<Void> awake() {
        return waking.awake();
    }

    @Override
    protected Future<Void> call(int code, ParcelReader request, ParcelWriter reply, int flags) {
        trace.passes(true, called, code, request);
        return service.receive(code, request, reply, flags);
    }
}
