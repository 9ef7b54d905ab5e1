package dev.mynah.hal.binder;

import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Status;
import io.vertx.core.Future;
import io.vertx.core.Promise;

/** An object of this process: what a transport hands incoming transactions to. */
public abstract class LocalBinder implements Binder {

    private final Promise<Void> never = Promise.promise();

    /** The name of its interface. */
    public abstract String descriptor();

    /**
     * Takes a transaction to the interface's own methods.
     *
     * @param request where the interface token begins; to be read before this returns
     * @param reply what the caller gets; to be written until the future completes, and left alone if it is oneway
     * @return completes when the reply is whole; fails with nothing but a {@link TransactionFailed}
     */
    protected abstract Future<Void> call(int code, ParcelReader request, ParcelWriter reply, int flags);

    /** Completes once it takes oneway calls; one that comes sooner is kept for it, in its turn. */
    public Future<Void> awake() {
        return Future.succeededFuture();
    }

    /** Takes any transaction: those that every object knows are answered here, the others are {@link #call}s. */
    public final Future<Void> receive(int code, ParcelReader request, ParcelWriter reply, int flags) {
        if (code >= ReservedCode.FIRST_CALL && code <= ReservedCode.LAST_CALL) {
            return call(code, request, reply, flags);
        }
        if (code == ReservedCode.INTERFACE.code()) {
            reply.string(descriptor());
        } else if (code == ReservedCode.EXTENSION.code()) {
            reply.binder(null);
        } else if (code == ReservedCode.DUMP.code()) {
            return Future.failedFuture(new TransactionFailed(Status.FDS_NOT_ALLOWED));
        } else if (code != ReservedCode.PING.code()) {
            return Future.failedFuture(new TransactionFailed(Status.UNKNOWN_TRANSACTION));
        }
        return Future.succeededFuture();
    }

    @Override
    public final ParcelWriter request() {
        return InProcess.parcel();
    }

    @Override
    public final Future<ParcelReader> transact(int code, ParcelWriter request, int flags) {
        ParcelWriter reply = InProcess.parcel();
        if ((flags & ONEWAY) != 0) {
            awake().onSuccess(now -> receive(code, request.reader(), reply, flags));
            return Future.succeededFuture(InProcess.parcel().reader());
        }
        return receive(code, request.reader(), reply, flags).map(done -> reply.reader());
    }

    @Override
    public final Future<Void> unlinked() {
        return never.future();
    }
}
