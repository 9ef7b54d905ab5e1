package dev.mynah.hal.binder;

import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Referenced;
import io.vertx.core.Future;

/**
 * An object that can be called, here or in another process. All of one road (a session, or this process) belong to one
 * context: call from it only; futures complete on it.
 */
public interface Binder extends Referenced {

    /** Flag: nobody waits; there is no reply. */
    int ONEWAY = 0x01;
    /** Flag: the parcels hold secrets and are to be wiped. */
    int CLEAR_BUF = 0x20;

    /** A parcel for a call to this object, in the form of the road that leads there. */
    ParcelWriter request();

    /**
     * Calls it.
     *
     * @param request one that came from {@link #request}; the caller gives up writing to it
     * @return the reply; empty, and complete as soon as the call is on its way, if it is {@link #ONEWAY}; fails with
     *     nothing but a {@link TransactionFailed}
     */
    Future<ParcelReader> transact(int code, ParcelWriter request, int flags);

    /** Completes once, when the object has died with its process; never for an object of this process. */
    Future<Void> unlinked();
}
