package dev.mynah.hal.rpc;

import dev.mynah.hal.binder.Binder;
import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.binder.TransactionFailed;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Referenced;
import dev.mynah.hal.parcel.Status;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The service of the captures, {@code demo.IEcho}, written for the tests. */
final class EchoService extends LocalBinder {
    static final String DESCRIPTOR = "demo.IEcho";
    static final String CALLBACK = "demo.ICallback";

    static final int ADD = 1;
    static final int TWICE = 2;
    static final int SET_CALLBACK = 3;
    static final int NOTE = 4;
    static final int FAIL = 5;
    static final int EVERYTHING = 6;
    static final int CALL_BACK = 7;
    static final int REQUEST = 8;
    static final int DEPTH = 9;
    static final int LATE = 10;
    static final int LARGE = 11;
    static final int SELF = 12;

    private static final int MOST_WORDS = 1_000_000;

    /** What the oneway calls brought, in the order in which they ran. */
    final List<Integer> noted = new ArrayList<>();
    /** Promises of calls that are answered when a test says so. */
    final List<Promise<Void>> late = new ArrayList<>();

    final List<Status> failures = new ArrayList<>();
    /** Where calls ran. */
    final Set<Thread> threads = new HashSet<>();

    /** Oneway calls are taken once it completes. */
    Future<Void> awake = Future.succeededFuture();

    int[] everything = {};
    RemoteBinder callback;

    @Override
    public Future<Void> awake() {
        return awake;
    }

    @Override
    public String descriptor() {
        return DESCRIPTOR;
    }

    @Override
    protected Future<Void> call(int code, ParcelReader request, ParcelWriter reply, int flags) {
        threads.add(Thread.currentThread());
        if (!request.interfaceToken().equals(DESCRIPTOR)) {
            return Future.failedFuture(new TransactionFailed(Status.PERMISSION_DENIED));
        }
        if (callback == null && (code == CALL_BACK || code == REQUEST || code == DEPTH)) {
            return Future.failedFuture(new TransactionFailed(Status.NO_INIT));
        }
        switch (code) {
            case ADD -> reply.int32(0).int32(request.int32() + 1);
            case TWICE -> {
                String text = request.string();
                reply.int32(0).string(text + text);
            }
            case SET_CALLBACK -> {
                Referenced object = request.nullableBinder();
                if (object != null && !(object instanceof RemoteBinder)) {
                    return Future.failedFuture(new TransactionFailed(Status.BAD_TYPE));
                }
                RemoteBinder given = (RemoteBinder) object;
                if (callback != null && callback != given) {
                    callback.release();
                }
                callback = given;
                reply.int32(0);
                if (given != null) {
                    return tell(given, 0x4D, 0).otherwiseEmpty().mapEmpty();
                }
            }
            case NOTE -> noted.add(request.int32());
            case FAIL -> reply.int32(-8).string("no").int32(0).int32(42);
            case EVERYTHING -> {
                for (int word : everything) {
                    reply.int32(word);
                }
                reply.binder(null).binder(this);
            }
            case CALL_BACK -> {
                reply.int32(0);
                tell(callback, 0x58, Binder.ONEWAY);
            }
            case REQUEST -> tell(callback, request.int32(), Binder.ONEWAY);
            case DEPTH -> {
                int depth = request.int32();
                reply.int32(0);
                return depth == 0 ? Future.succeededFuture() : deeper(depth - 1);
            }
            case LATE -> {
                reply.int32(0).int32(request.int32());
                Promise<Void> promise = Promise.promise();
                late.add(promise);
                return promise.future();
            }
            case LARGE -> {
                reply.int32(0);
                for (int i = Math.min(MOST_WORDS, request.int32()); i > 0; i--) {
                    reply.int32(i);
                }
            }
            case SELF -> {
                Object self = request.nullableBinder();
                reply.int32(self == this ? 1 : 0).binder(this);
            }
            default -> {
                return Future.failedFuture(new TransactionFailed(Status.UNKNOWN_TRANSACTION));
            }
        }
        return Future.succeededFuture();
    }

    private Future<Void> deeper(int depth) {
        ParcelWriter request = callback.request().interfaceToken(CALLBACK).int32(depth);
        return callback.transact(2, request, 0).mapEmpty();
    }

    private Future<ParcelReader> tell(RemoteBinder whom, int what, int flags) {
        return whom.transact(1, whom.request().interfaceToken(CALLBACK).int32(what), flags)
                .onFailure(failure -> failures.add(((TransactionFailed) failure).status()));
    }
}
