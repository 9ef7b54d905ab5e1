package dev.mynah.hal.service;

import dev.mynah.hal.aidl.AidlInterface;
import dev.mynah.hal.binder.Binder;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import io.vertx.core.Future;

/** An object of the host, whose calls are told of before they are on their way. */
record TracedCallback(AidlInterface<?> called, Binder host, CallTrace trace) implements Binder {
    @Override
    public ParcelWriter request() {
        return host.request();
    }

    @Override
    public Future<ParcelReader> transact(int code, ParcelWriter request, int flags) {
        trace.passes(false, called, code, request.reader());
        return host.transact(code, request, flags);
    }

    @Override
    public Future<Void> unlinked() {
        return host.unlinked();
    }
}
