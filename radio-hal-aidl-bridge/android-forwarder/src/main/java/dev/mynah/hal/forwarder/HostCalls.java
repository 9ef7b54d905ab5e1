package dev.mynah.hal.forwarder;

import android.os.DeadObjectException;
import android.os.IBinder;
import android.os.Parcel;
import android.os.RemoteException;
import dev.mynah.hal.rpc.wire.DecStrong;
import dev.mynah.hal.rpc.wire.ParcelBytes;
import dev.mynah.hal.rpc.wire.Reply;
import dev.mynah.hal.rpc.wire.Transact;
import java.io.IOException;

/** Makes the service's calls of the framework's objects. */
final class HostCalls {
    static final int OK = 0;
    static final int UNKNOWN_TRANSACTION = -74;
    private static final int BAD_VALUE = -22;
    private static final int DEAD_OBJECT = -32;
    private static final int FAILED_TRANSACTION = 0x80000002;

    private final HostObjects objects;

    HostCalls(HostObjects objects) {
        this.objects = objects;
    }

    /** Makes the call, and says on the connection it came on what is to be said of it. */
    void serve(Transact call, Connection on) throws IOException {
        IBinder object = objects.at(call.target());
        if (object == null) {
            // Given back while the call was on its way.
            if (!call.oneway()) {
                on.send(new Reply(BAD_VALUE, ParcelBytes.EMPTY));
            }
            return;
        }
        Reply reply = call(object, call);
        DecStrong back = new DecStrong(call.target(), 1);
        if (call.oneway()) {
            on.send(back);
        } else {
            on.send(back, reply);
        }
    }

    private static Reply call(IBinder object, Transact call) {
        Parcel request = Parcel.obtain();
        Parcel reply = Parcel.obtain();
        try {
            if (isReserved(call.code())) {
                KernelParcels.append(call.parcel(), 0, request);
            } else if (!KernelParcels.write(call.parcel(), request)) {
                return failed(BAD_VALUE);
            }
            HostClock.correct(call.code(), call.parcel(), request);
            int flags = call.oneway() ? IBinder.FLAG_ONEWAY : 0;
            return object.transact(call.code(), request, reply, flags)
                    ? new Reply(OK, call.oneway() ? ParcelBytes.EMPTY : ParcelBytes.of(reply.marshall()))
                    : failed(UNKNOWN_TRANSACTION);
        } catch (DeadObjectException e) {
            return failed(DEAD_OBJECT);
        } catch (RemoteException | RuntimeException e) {
            return failed(FAILED_TRANSACTION);
        } finally {
            request.recycle();
            reply.recycle();
        }
    }

    /** Whether a call is one that every object answers, whatever its interface. */
    static boolean isReserved(int code) {
        return code < IBinder.FIRST_CALL_TRANSACTION || code > IBinder.LAST_CALL_TRANSACTION;
    }

    private static Reply failed(int status) {
        return new Reply(status, ParcelBytes.EMPTY);
    }
}
