package dev.mynah.hal.rpc;

import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.binder.TransactionFailed;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Status;
import dev.mynah.hal.rpc.Frame.Sent;
import dev.mynah.hal.rpc.Frame.Served;
import dev.mynah.hal.rpc.Node.Oneway;
import dev.mynah.hal.rpc.wire.ParcelBytes;
import dev.mynah.hal.rpc.wire.Reply;
import dev.mynah.hal.rpc.wire.RpcAddress;
import dev.mynah.hal.rpc.wire.SpecialTransaction;
import dev.mynah.hal.rpc.wire.Transact;
import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

/**
 * Calls from the peer. Two-way calls run as they come, one after the other on each connection, or nested in one of ours;
 * oneway calls run by the number the peer gave them, one of an object at a time, over whichever connection they came.
 */
final class IncomingCalls {
    private final RpcSession session;
    /** Octets of oneway calls that wait for their turn, of all objects. */
    private int waitingOctets;

    IncomingCalls(RpcSession session) {
        this.session = session;
    }

    /** A call has arrived: it begins, unless another one on its connection is before it. */
    void arrived(RpcConnection connection, Transact call) {
        boolean nested = connection.calls.peek() instanceof Sent;
        if (nested || (connection.idle() && connection.waiting.isEmpty() && mayBegin(connection, call))) {
            begin(connection, call);
            return;
        }
        connection.waiting.add(call.compact());
        connection.waitingOctets += octets(call.parcel());
        if (connection.waitingOctets > session.options().limits().waiting()) {
            connection.pause(true);
        }
    }

    /** A peer that leaves answers unread gets no more of them. */
    private static boolean mayBegin(RpcConnection connection, Transact call) {
        return call.oneway() || !connection.congested();
    }

    /** What a call that waits takes, about. */
    private static int octets(ParcelBytes parcel) {
        return 64 + parcel.length() + 4 * parcel.objects().length;
    }

    /** Begins the next call that waited on an idle connection; false if there is none. */
    boolean beginNext(RpcConnection connection) {
        Transact next = connection.waiting.peek();
        if (next == null || !mayBegin(connection, next)) {
            return false;
        }
        connection.waiting.remove();
        connection.waitingOctets -= octets(next.parcel());
        if (connection.waitingOctets < session.options().limits().waiting() / 2) {
            connection.pause(false);
        }
        begin(connection, next);
        return !session.isOver();
    }

    private void begin(RpcConnection connection, Transact call) {
        RpcAddress target = call.target();
        if (target.equals(RpcAddress.SESSION)) {
            special(connection, call);
            return;
        }
        if (!session.book().isOwn(target)) {
            session.end("a call to an object that is not here");
            return;
        }
        if (!session.book().arrived(call.parcel())) {
            session.end("an object table of something else");
            return;
        }
        Node node = session.book().node(target);
        LocalBinder local = node == null ? null : node.local;
        if (node == null || local == null) {
            // Given back while the call was on its way, over another connection perhaps.
            session.book().swept(call.parcel());
            if (!call.oneway()) {
                session.write(connection, new Reply(Status.BAD_VALUE.value(), ParcelBytes.EMPTY));
            }
            return;
        }
        node.timesReceived++;
        if (call.oneway()) {
            inOrder(node, local, connection, call);
        } else {
            serve(connection, node, local, call);
        }
    }

    private void special(RpcConnection connection, Transact call) {
        if (call.oneway()) {
            return;
        }
        SpecialTransaction what = SpecialTransaction.of(call.code());
        ParcelWriter reply = session.parcel();
        if (what == SpecialTransaction.GET_ROOT && session.isServer()) {
            reply.binder(session.ownRoot());
        } else if (what == SpecialTransaction.GET_MAX_THREADS) {
            reply.int32(session.options().served());
        } else if (what == SpecialTransaction.GET_SESSION_ID) {
            reply.bytes(Bytes.of(session.id().toByteArray()));
        } else {
            session.write(connection, new Reply(Status.UNKNOWN_TRANSACTION.value(), ParcelBytes.EMPTY));
            return;
        }
        session.write(connection, new Reply(Status.OK.value(), RpcSession.bytes(reply)));
    }

    private void serve(RpcConnection connection, Node node, LocalBinder local, Transact call) {
        Served served = new Served(connection, node);
        connection.calls.push(served);
        node.served++;
        ParcelWriter reply = session.parcel();
        run(local, call.code(), call.parcel(), reply, call.flags(), served)
                .onComplete(done -> finish(served, reply(RpcSession.bytes(reply))), failure -> {
                    session.book().unsent(RpcSession.bytes(reply));
                    finish(served, new Reply(statusOf(failure).value(), ParcelBytes.EMPTY));
                });
    }

    /** What a peer would not take is no reply, and what was in it is not sent. */
    private Reply reply(ParcelBytes parcel) {
        if (Reply.limitedSize(parcel, session.version()) <= session.version().largestBody()) {
            return new Reply(Status.OK.value(), parcel);
        }
        session.book().unsent(parcel);
        return new Reply(Status.FAILED_TRANSACTION.value(), ParcelBytes.EMPTY);
    }

    private void finish(Served served, Reply reply) {
        served.target.served--;
        if (!session.isOver()) {
            served.reply = reply;
            session.settle(served.on);
        }
    }

    /** The references of a call that went well go back before its reply. */
    void answer(Served served) {
        Reply reply = served.reply;
        if (reply == null) {
            return;
        }
        if (reply.status() == Status.OK.value()) {
            session.counts().giveBackOwn(served.target, served.on);
        }
        session.write(served.on, reply);
    }

    /**
     * Queues a oneway call, and runs those whose turn it is. A number below the expected one can only come from a peer that
     * had forgotten the object and counts anew.
     */
    private void inOrder(Node node, LocalBinder local, RpcConnection connection, Transact call) {
        boolean now = !node.onewayRuns
                && local.awake().isComplete()
                && Long.compareUnsigned(call.asyncNumber(), node.expectedNumber) <= 0;
        ParcelBytes parcel = now ? call.parcel() : call.parcel().compact();
        node.oneways.add(new Oneway(call.asyncNumber(), call.code(), call.flags(), parcel, connection));
        waitingOctets += octets(parcel);
        RpcLimits limits = session.options().limits();
        if (!now && (node.oneways.size() > limits.oneways() || waitingOctets > limits.waiting())) {
            session.end("too many oneway calls wait for one that does not come");
            return;
        }
        runOneways(node, local);
    }

    private void runOneways(Node node, LocalBinder local) {
        if (!local.awake().isComplete()) {
            sleep(node, local);
            return;
        }
        Oneway next = node.oneways.peek();
        while (next != null
                && !node.onewayRuns
                && !session.isOver()
                && local.awake().isComplete()
                && Long.compareUnsigned(next.number(), node.expectedNumber) <= 0) {
            Oneway call = node.oneways.remove();
            waitingOctets -= octets(call.parcel());
            node.expectedNumber = call.number() + 1;
            node.onewayRuns = true;
            Future<Void> done = run(local, call.code(), call.parcel(), session.parcel(), call.flags(), null);
            if (done.isComplete()) {
                node.onewayRuns = false;
                session.counts().owe(node, call.on());
            } else {
                done.onComplete(later -> {
                    node.onewayRuns = false;
                    if (!session.isOver()) {
                        session.counts().owe(node, call.on());
                        runOneways(node, local);
                    }
                });
            }
            next = node.oneways.peek();
        }
    }

    private void sleep(Node node, LocalBinder local) {
        if (!node.onewaysSleep) {
            node.onewaysSleep = true;
            local.awake().onSuccess(now -> {
                node.onewaysSleep = false;
                runOneways(node, local);
            });
        }
    }

    private Future<Void> run(
            LocalBinder local, int code, ParcelBytes request, ParcelWriter reply, int flags, @Nullable Served served) {
        Served before = session.outgoing().enter(served);
        try {
            return session.reader(request)
                    .decode(reader -> local.receive(code, reader, reply, flags))
                    .fold(done -> done, fault -> Future.failedFuture(new TransactionFailed(fault.status())));
        } catch (RuntimeException mistake) {
            // Ours and not the peer's, who gets an answer; whoever watches over the timeline hears of it.
            session.timeline().execute(() -> {
                throw mistake;
            });
            return Future.failedFuture(mistake);
        } finally {
            session.outgoing().leave(before);
            session.book().swept(request);
        }
    }

    private static Status statusOf(Throwable failure) {
        return failure instanceof TransactionFailed failed ? failed.status() : Status.UNKNOWN_ERROR;
    }
}
