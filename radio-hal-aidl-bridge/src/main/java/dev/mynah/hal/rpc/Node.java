package dev.mynah.hal.rpc;

import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.rpc.wire.ParcelBytes;
import dev.mynah.hal.rpc.wire.RpcAddress;
import java.lang.ref.WeakReference;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * What a session knows of one object: how often each side has sent it to the other and not got it back, and the order
 * of oneway calls. It is forgotten when neither side has the other's reference any more.
 */
final class Node {
    /** A oneway call that has arrived. */
    record Oneway(long number, int code, int flags, ParcelBytes parcel, RpcConnection on)
            implements Comparable<Oneway> {
        @Override
        public int compareTo(Oneway other) {
            return Long.compareUnsigned(number, other.number);
        }
    }

    final RpcAddress address;
    final int stability;
    /** The object, if it is ours. */
    final @Nullable LocalBinder local;
    /** Who calls it here, if it is the peer's: nobody any more when the reference is empty. */
    @Nullable WeakReference<RemoteBinder> proxy;

    /** How often it went to the peer, in a parcel or as the target of a call, and has not been given back. */
    int timesSent;
    /** How often it came from the peer and has not been given back. */
    int timesReceived;

    /** The number of the next oneway call to the peer's object. */
    long nextNumber;
    /** Where the last of them went: what follows must not overtake it. */
    @Nullable RpcConnection lastOneway;
    /** Calls to it that wait for a connection; it is not given back before they have left. */
    int unsentCalls;
    /** Its proxy is gone. */
    boolean released;

    /** The number of the oneway call of ours whose turn is next. */
    long expectedNumber;
    /** Those whose turn has not come. */
    final PriorityQueue<Oneway> oneways = new PriorityQueue<>(1);
    /** Whether one is under way. */
    boolean onewayRuns;
    /** Whether the object has been asked to say when it takes some. */
    boolean onewaysSleep;
    /** Two-way calls under way. */
    int served;

    Node(RpcAddress address, int stability, @Nullable LocalBinder local) {
        this.address = address;
        this.stability = stability;
        this.local = local;
    }

    /** References received that no waiting call stands for. */
    int givable() {
        return timesReceived - oneways.size();
    }

    boolean unused() {
        return timesSent == 0 && timesReceived == 0 && unsentCalls == 0 && served == 0 && !onewayRuns;
    }
}
