package dev.mynah.hal.rpc;

import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.rpc.wire.ParcelBytes;
import dev.mynah.hal.rpc.wire.Reply;
import dev.mynah.hal.rpc.wire.RpcAddress;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * A two-way call that is under way on a connection. Calls on one connection nest: only the innermost has a next step, and
 * whose it is, is the turn to speak there.
 */
sealed interface Frame {

    /** One of ours: the peer answers it, or first calls back within it. */
    final class Sent implements Frame {
        final OutgoingCall call;

        Sent(OutgoingCall call) {
            this.call = call;
        }
    }

    /** One of the peer's: we answer it, or first call back within it. */
    final class Served implements Frame {
        final RpcConnection on;
        final Node target;
        /** Calls made while it is served, which wait until those before them are answered. */
        final Queue<OutgoingCall> nested = new ArrayDeque<>();

        /** What to answer, once that is known; it leaves when no call within this one is unanswered. */
        @Nullable Reply reply;

        Served(RpcConnection on, Node target) {
            this.on = on;
            this.target = target;
        }
    }

    /**
     * A call to the peer that has been asked for.
     *
     * @param node the object; null for a call to the session itself
     * @param within the call of the peer's in whose course it was made, if in any
     */
    record OutgoingCall(
            RpcAddress target,
            @Nullable Node node,
            int code,
            int flags,
            ParcelBytes parcel,
            Promise<ParcelReader> reply,
            @Nullable Served within) {}
}
