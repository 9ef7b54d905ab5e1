package dev.mynah.hal.radio;

import dev.mynah.hal.binder.Binder;
import dev.mynah.hal.parcel.BinderTable;
import dev.mynah.hal.parcel.ParcelForm;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Referenced;
import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

/** One end of a session as far as parcels need it: objects of the client have the addresses they were recorded with. */
final class Session implements BinderTable {

    /** An object of the client. */
    record ClientObject(long address) implements Binder {
        @Override
        public ParcelWriter request() {
            throw new UnsupportedOperationException("nobody calls it");
        }

        @Override
        public Future<ParcelReader> transact(int code, ParcelWriter request, int flags) {
            throw new UnsupportedOperationException("nobody calls it");
        }

        @Override
        public Future<Void> unlinked() {
            return Future.failedFuture("never");
        }
    }

    /** The server's root, which keeps what it is called with. */
    final class Root implements Binder {
        int code;
        byte[] request = {};
        ParcelReader received = new ParcelReader(ParcelForm.RPC);

        @Override
        public ParcelWriter request() {
            return new ParcelWriter(form, Session.this);
        }

        @Override
        public Future<ParcelReader> transact(int code, ParcelWriter request, int flags) {
            this.code = code;
            this.request = request.toByteArray();
            this.received = request.reader();
            return Future.succeededFuture(new ParcelReader(ParcelForm.RPC));
        }

        @Override
        public Future<Void> unlinked() {
            return Future.failedFuture("never");
        }
    }

    private final ParcelForm form;

    Session() {
        this(ParcelForm.RPC);
    }

    Session(ParcelForm form) {
        this.form = form;
    }

    ParcelReader reader(byte[] parcel) {
        return new ParcelReader(form, this, parcel, 0, parcel.length, new int[0]);
    }

    @Override
    public long addressOf(Referenced object) {
        return ((ClientObject) object).address();
    }

    @Override
    public int stabilityOf(Referenced object) {
        return 63;
    }

    @Override
    public @Nullable Referenced at(long address, int stability) {
        return (int) address == 1 ? new ClientObject(address) : null;
    }
}
