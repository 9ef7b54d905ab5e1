package dev.mynah.hal.rpc;

import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.binder.TransactionFailed;
import dev.mynah.hal.parcel.ParcelForm;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Referenced;
import dev.mynah.hal.parcel.Status;
import dev.mynah.hal.rpc.Frame.Served;
import dev.mynah.hal.rpc.wire.Command;
import dev.mynah.hal.rpc.wire.DecStrong;
import dev.mynah.hal.rpc.wire.Malformed;
import dev.mynah.hal.rpc.wire.ParcelBytes;
import dev.mynah.hal.rpc.wire.ProtocolVersion;
import dev.mynah.hal.rpc.wire.Received;
import dev.mynah.hal.rpc.wire.Reply;
import dev.mynah.hal.rpc.wire.SessionId;
import dev.mynah.hal.rpc.wire.SpecialTransaction;
import dev.mynah.hal.rpc.wire.Transact;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.jspecify.annotations.Nullable;

/**
 * One client and one server, and what they know of each other: the connections between them, the objects that crossed,
 * the calls under way. It ends with the first connection that ends, with the first thing on a connection that is not RPC
 * binder, and, from version 1 on, when no reference is left on either side; every object of the peer is dead then.
 *
 * <p>Everything happens in turns of its timeline. What is written in a turn leaves in one write for each connection.
 */
public final class RpcSession {
    private final boolean server;
    private SessionId id;
    private final ProtocolVersion version;
    private final RpcOptions options;
    private final Timeline timeline;
    private final @Nullable LocalBinder root;

    private final AddressBook book = new AddressBook(this);
    private final OutgoingCalls outgoing = new OutgoingCalls(this);
    private final IncomingCalls incoming = new IncomingCalls(this);
    private final SessionConnections connections = new SessionConnections();
    private final ReferenceCounts counts = new ReferenceCounts(this);

    private final Promise<String> ended = Promise.promise();
    private boolean over;
    private boolean inTurn;
    private boolean flushAsked;

    RpcSession(
            boolean server,
            SessionId id,
            ProtocolVersion version,
            RpcOptions options,
            Timeline timeline,
            @Nullable LocalBinder root) {
        this.server = server;
        this.id = id;
        this.version = version;
        this.options = options;
        this.timeline = timeline;
        this.root = root;
    }

    /** The version both ends speak. */
    public ProtocolVersion version() {
        return version;
    }

    /** The object the peer's server is there for; fails with NAME_NOT_FOUND if it has none. */
    public Future<RemoteBinder> root() {
        return outgoing.call(SpecialTransaction.GET_ROOT)
                .compose(reply -> reply.<@Nullable Referenced>decode(ParcelReader::nullableBinder)
                        .fold(RpcSession::remote, fault -> Future.failedFuture(new TransactionFailed(fault.status()))));
    }

    private static Future<RemoteBinder> remote(@Nullable Referenced object) {
        return object instanceof RemoteBinder remote
                ? Future.succeededFuture(remote)
                : Future.failedFuture(new TransactionFailed(Status.NAME_NOT_FOUND));
    }

    /** Completes once, with the reason in words, when the session is over; then its calls fail, and its objects die. */
    public Future<String> ended() {
        return ended.future();
    }

    /** How many objects have crossed, either way, and are referenced still. */
    public int references() {
        return book.size();
    }

    /** Ends the session after what has been called so far. */
    public void close() {
        flush();
        end("closed on this side", false);
    }

    RpcOptions options() {
        return options;
    }

    Timeline timeline() {
        return timeline;
    }

    boolean isServer() {
        return server;
    }

    SessionId id() {
        return id;
    }

    /** A client is told the name by the server. */
    void name(SessionId told) {
        id = told;
    }

    @Nullable LocalBinder ownRoot() {
        return root;
    }

    AddressBook book() {
        return book;
    }

    ReferenceCounts counts() {
        return counts;
    }

    OutgoingCalls outgoing() {
        return outgoing;
    }

    SessionConnections connections() {
        return connections;
    }

    boolean isOver() {
        return over;
    }

    ParcelForm form() {
        return version.listsBinders() ? ParcelForm.RPC_LISTED : ParcelForm.RPC;
    }

    ParcelWriter parcel() {
        return new ParcelWriter(form(), book);
    }

    ParcelReader reader(ParcelBytes parcel) {
        return new ParcelReader(form(), book, parcel.array(), parcel.from(), parcel.to(), parcel.objects());
    }

    static ParcelBytes bytes(ParcelWriter parcel) {
        int[] objects = new int[parcel.objectCount()];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = parcel.objectAt(i);
        }
        return new ParcelBytes(parcel.toByteArray(), 0, parcel.length(), objects);
    }

    /** Takes a connection in whose handshake is done. */
    void join(RpcConnection connection, boolean weCall) {
        connections.add(connection, weCall);
        connection.join(this);
        connection.hand(item -> received(connection, item), () -> end("a connection ended", false));
        touched();
        settle(connection);
    }

    private void received(RpcConnection connection, Received item) {
        if (item instanceof Transact call) {
            incoming.arrived(connection, call);
        } else if (item instanceof Reply reply) {
            outgoing.replied(connection, reply);
        } else if (item instanceof DecStrong returned) {
            counts.returned(returned);
        } else if (item instanceof Malformed malformed) {
            end(malformed.toString());
        } else {
            end("a handshake in the middle");
        }
    }

    /** A turn begins: what is written from here on is kept. */
    void enter() {
        inTurn = true;
    }

    /** The turn is over: what was written leaves. */
    void leave() {
        inTurn = false;
        flush();
    }

    void write(RpcConnection connection, Command command) {
        connection.write(command, version);
        touched();
    }

    /** There is something to write, or to look after, at the end of this turn. */
    void touched() {
        if (!inTurn && !flushAsked && !over) {
            flushAsked = true;
            timeline.execute(this::flush);
        }
    }

    private void flush() {
        flushAsked = false;
        if (over) {
            return;
        }
        book.collect();
        counts.settle();
        connections.forEach(this::flush);
        if (!over && book.emptied() && version.endsWithLastReference()) {
            end("no reference is left", false);
        }
    }

    private void flush(RpcConnection connection) {
        connection.flush(() -> drained(connection));
        if (connection.unsent() > options.limits().unsent()) {
            end("the peer does not read");
        }
    }

    private void drained(RpcConnection connection) {
        touched();
        settle(connection);
    }

    /** Moves on what is next on a connection. */
    void settle(RpcConnection connection) {
        if (connection.settling) {
            return;
        }
        connection.settling = true;
        while (!over && step(connection)) {}
        connection.settling = false;
    }

    private boolean step(RpcConnection connection) {
        Frame innermost = connection.calls.peek();
        if (innermost instanceof Served served) {
            if (!served.nested.isEmpty()) {
                outgoing.send(connection, served.nested.remove());
                return true;
            }
            if (served.reply != null) {
                connection.calls.pop();
                incoming.answer(served);
                return true;
            }
            return false;
        }
        if (innermost != null) {
            return false;
        }
        if (connections.callsOn(connection)) {
            outgoing.dispatch();
            return false;
        }
        return incoming.beginNext(connection);
    }

    boolean canCall() {
        return connections.canCall();
    }

    @Nullable RpcConnection idleToCallOn() {
        return connections.idle();
    }

    /** Ends it at once: the peer has gone too far. */
    void end(String why) {
        end(why, true);
    }

    private void end(String why, boolean atOnce) {
        if (over) {
            return;
        }
        over = true;
        connections.forEach(connection -> {
            if (atOnce) {
                connection.drop();
            } else {
                connection.close();
            }
        });
        ended.complete(why);
        outgoing.die(connections.all());
        book.die();
    }
}
