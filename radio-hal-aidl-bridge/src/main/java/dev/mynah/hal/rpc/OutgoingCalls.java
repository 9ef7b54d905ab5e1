package dev.mynah.hal.rpc;

import dev.mynah.hal.binder.TransactionFailed;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Status;
import dev.mynah.hal.rpc.Frame.OutgoingCall;
import dev.mynah.hal.rpc.Frame.Sent;
import dev.mynah.hal.rpc.Frame.Served;
import dev.mynah.hal.rpc.wire.ParcelBytes;
import dev.mynah.hal.rpc.wire.ProtocolVersion;
import dev.mynah.hal.rpc.wire.Reply;
import dev.mynah.hal.rpc.wire.RpcAddress;
import dev.mynah.hal.rpc.wire.SpecialTransaction;
import dev.mynah.hal.rpc.wire.Transact;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Calls to the peer. A two-way call that is made while one of the peer's is served nests in it, on its connection; every
 * other call needs a connection that this side calls on and that has none under way.
 */
final class OutgoingCalls {
    /** What a version 2 sender leaves free below the limit. */
    private static final int V2_MARGIN = 16;

    private final RpcSession session;
    private final Deque<OutgoingCall> waiting = new ArrayDeque<>();
    private int waitingOctets;
    /** The call of the peer's in whose course code of ours runs just now. */
    private @Nullable Served current;

    OutgoingCalls(RpcSession session) {
        this.session = session;
    }

    /** Calls the session itself. */
    Future<ParcelReader> call(SpecialTransaction special) {
        Promise<ParcelReader> reply = Promise.promise();
        start(new OutgoingCall(RpcAddress.SESSION, null, special.code(), 0, ParcelBytes.EMPTY, reply, current));
        return reply.future();
    }

    Future<ParcelReader> call(RemoteBinder object, int code, ParcelWriter request, int flags) {
        ParcelBytes parcel = RpcSession.bytes(request);
        Status refusal = refusal(object, request, parcel);
        if (refusal != null) {
            session.book().unsent(parcel);
            return Future.failedFuture(new TransactionFailed(refusal));
        }
        Node node = object.node;
        node.timesSent++;
        node.unsentCalls++;
        Promise<ParcelReader> reply = Promise.promise();
        start(new OutgoingCall(node.address, node, code, flags, parcel, reply, current));
        return reply.future();
    }

    private @Nullable Status refusal(RemoteBinder object, ParcelWriter request, ParcelBytes parcel) {
        if (session.isOver() || !object.usable()) {
            return Status.DEAD_OBJECT;
        }
        ProtocolVersion version = session.version();
        if (request.form() != session.form()) {
            return Status.INVALID_OPERATION;
        }
        int most = version.listsBinders() ? version.largestBody() - V2_MARGIN : version.largestBody();
        return Transact.bodySize(parcel, version) > most ? Status.FAILED_TRANSACTION : null;
    }

    private void start(OutgoingCall call) {
        if (session.isOver()) {
            refuse(call, Status.DEAD_OBJECT);
            return;
        }
        Served within = call.within();
        if (within != null && within.reply == null && !oneway(call)) {
            if (within.on.calls.peek() == within && within.nested.isEmpty()) {
                send(within.on, call);
            } else {
                within.nested.add(call);
            }
            return;
        }
        RpcConnection idle = session.idleToCallOn();
        if (idle != null && waiting.isEmpty()) {
            send(idle, call);
        } else if (!session.canCall()) {
            refuse(call, Status.WOULD_BLOCK);
        } else if (!mayWait(call)) {
            refuse(call, Status.NO_MEMORY);
        } else {
            waiting.add(call);
            waitingOctets += call.parcel().length();
        }
    }

    private boolean mayWait(OutgoingCall call) {
        RpcLimits limits = session.options().limits();
        return waiting.size() < limits.calls() && waitingOctets + call.parcel().length() <= limits.unsent();
    }

    private static boolean oneway(OutgoingCall call) {
        return (call.flags() & Transact.ONEWAY) != 0;
    }

    /** Takes back what a call counted, and fails it. */
    private void refuse(OutgoingCall call, Status why) {
        Node node = call.node();
        if (node != null) {
            node.unsentCalls--;
            node.timesSent--;
            session.book().unsent(call.parcel());
            session.counts().forgetUnused(node);
        }
        call.reply().fail(new TransactionFailed(why));
    }

    void send(RpcConnection connection, OutgoingCall call) {
        Node node = call.node();
        long number = 0;
        if (node != null) {
            node.unsentCalls--;
            if (oneway(call)) {
                number = node.nextNumber++;
                node.lastOneway = connection;
            }
        }
        session.write(connection, new Transact(call.target(), call.code(), call.flags(), number, call.parcel()));
        if (!oneway(call)) {
            connection.calls.push(new Sent(call));
        } else {
            call.reply().complete(new ParcelReader(session.form()));
        }
        if (node != null && node.released && node.unsentCalls == 0) {
            session.counts().giveBack(node);
        }
    }

    /** Sends what waited, as far as there are connections for it. */
    void dispatch() {
        while (!waiting.isEmpty()) {
            RpcConnection idle = session.idleToCallOn();
            if (idle == null) {
                return;
            }
            OutgoingCall next = waiting.remove();
            waitingOctets -= next.parcel().length();
            send(idle, next);
        }
    }

    /** The answer to the innermost call of a connection. */
    void replied(RpcConnection connection, Reply reply) {
        if (!(connection.calls.peek() instanceof Sent sent)) {
            session.end("a reply to no call");
            return;
        }
        if (!session.book().arrived(reply.parcel())) {
            session.end("an object table of something else");
            return;
        }
        connection.calls.pop();
        OutgoingCall call = sent.call;
        Served before = enter(call.within());
        try {
            if (reply.status() == Status.OK.value()) {
                call.reply().complete(session.reader(reply.parcel()));
            } else {
                call.reply().fail(new TransactionFailed(Status.of(reply.status())));
            }
        } finally {
            current = before;
        }
        session.book().swept(reply.parcel());
        session.settle(connection);
    }

    /** From here on calls nest in {@code served}; to be undone with what is returned. */
    @Nullable Served enter(@Nullable Served served) {
        Served before = current;
        current = served;
        return before;
    }

    void leave(@Nullable Served before) {
        current = before;
    }

    /** The session is over, and so is every call. */
    void die(Iterable<RpcConnection> connections) {
        for (RpcConnection connection : connections) {
            for (Frame frame : connection.calls) {
                if (frame instanceof Sent sent) {
                    sent.call.reply().tryFail(new TransactionFailed(Status.DEAD_OBJECT));
                } else if (frame instanceof Served served) {
                    served.nested.forEach(call -> call.reply().tryFail(new TransactionFailed(Status.DEAD_OBJECT)));
                }
            }
        }
        waiting.forEach(call -> call.reply().tryFail(new TransactionFailed(Status.DEAD_OBJECT)));
        waiting.clear();
    }
}
