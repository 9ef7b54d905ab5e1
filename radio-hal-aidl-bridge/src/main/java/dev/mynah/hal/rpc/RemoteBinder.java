package dev.mynah.hal.rpc;

import dev.mynah.hal.binder.Binder;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import io.vertx.core.Future;
import io.vertx.core.Promise;

/**
 * An object of the peer. A session has one of these for each object, however often the peer sends it; when it is
 * {@link #release}d, or nobody knows it any more, the peer gets its references back. So whoever waits for its death has to
 * keep it, and not the future alone.
 */
public final class RemoteBinder implements Binder {
    private final RpcSession session;
    private final Promise<Void> death = Promise.promise();
    final Node node;

    RemoteBinder(RpcSession session, Node node) {
        this.session = session;
        this.node = node;
    }

    @Override
    public ParcelWriter request() {
        return session.parcel();
    }

    @Override
    public Future<ParcelReader> transact(int code, ParcelWriter request, int flags) {
        return session.outgoing().call(this, code, request, flags);
    }

    @Override
    public Future<Void> unlinked() {
        return death.future();
    }

    /**
     * Gives the object back now rather than when the garbage is collected. Calls after this fail with DEAD_OBJECT; if the
     * peer sends the object again, that gives another proxy.
     */
    public void release() {
        session.counts().release(this);
    }

    boolean of(RpcSession other) {
        return session == other;
    }

    boolean usable() {
        var current = node.proxy;
        return current != null && current.get() == this;
    }

    void died() {
        death.tryComplete();
    }
}
