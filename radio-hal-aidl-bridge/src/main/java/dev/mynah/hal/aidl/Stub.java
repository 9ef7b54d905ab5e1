package dev.mynah.hal.aidl;

import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.binder.TransactionFailed;
import dev.mynah.hal.parcel.Decoded;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Status;
import io.vertx.core.Future;

/** An object of this process behind an interface. */
final class Stub<T> extends LocalBinder {

    private final AidlInterface<T> called;
    private final T target;

    Stub(AidlInterface<T> called, T target) {
        this.called = called;
        this.target = target;
    }

    @Override
    public String descriptor() {
        return called.descriptor();
    }

    @Override
    protected Future<Void> call(int code, ParcelReader request, ParcelWriter reply, int flags) {
        Decoded<Boolean> ours = request.decode(it -> it.interfaceTokenIs(called.descriptor()));
        if (!ours.value().orElse(false)) {
            return failed(Status.BAD_TYPE);
        }
        if (code == AidlInterface.GET_INTERFACE_VERSION) {
            reply.int32(0).int32(called.version());
            return Future.succeededFuture();
        }
        if (code == AidlInterface.GET_INTERFACE_HASH) {
            reply.int32(0).string(called.hash());
            return Future.succeededFuture();
        }
        Call call = called.call(code);
        if (call == null) {
            return failed(Status.UNKNOWN_TRANSACTION);
        }
        return request.decode(it -> {
                    call.invoke(target, it);
                    return target;
                })
                .fold(done -> Future.succeededFuture(), malformed -> failed(malformed.status()));
    }

    private static Future<Void> failed(Status status) {
        return Future.failedFuture(new TransactionFailed(status));
    }

    @Override
    public String toString() {
        return called.descriptor();
    }
}
