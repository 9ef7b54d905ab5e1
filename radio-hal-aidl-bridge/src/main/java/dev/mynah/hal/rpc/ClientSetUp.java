package dev.mynah.hal.rpc;

import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.parcel.Decoded;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.rpc.wire.ConnectionHeader;
import dev.mynah.hal.rpc.wire.ConnectionInit;
import dev.mynah.hal.rpc.wire.Malformed;
import dev.mynah.hal.rpc.wire.NewSessionResponse;
import dev.mynah.hal.rpc.wire.ProtocolVersion;
import dev.mynah.hal.rpc.wire.Received;
import dev.mynah.hal.rpc.wire.SessionId;
import dev.mynah.hal.rpc.wire.SpecialTransaction;
import dev.mynah.hal.rpc.wire.WireReader;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a client makes a session, one step after the other as libbinder does: the first connection, how many the server
 * serves, the session's name, the connections to call on, those to be called on.
 */
final class ClientSetUp {
    private final Timeline timeline;
    private final Supplier<? extends Future<? extends Stream>> dial;
    private final RpcOptions options;
    private final Promise<RpcSession> done = Promise.promise();
    private Timeline.@Nullable Timer patience;
    private @Nullable RpcConnection underWay;
    private @Nullable RpcSession session;

    /** @param dial opens one connection to the server, in turns of the timeline */
    ClientSetUp(Timeline timeline, Supplier<? extends Future<? extends Stream>> dial, RpcOptions options) {
        this.timeline = timeline;
        this.dial = dial;
        this.options = options;
    }

    Future<RpcSession> begin() {
        patience = timeline.after(options.limits().setUp(), () -> fail("the server keeps silent"));
        dial.get().onFailure(this::fail).onSuccess(this::first);
        return done.future();
    }

    private boolean isOver() {
        return done.future().isComplete();
    }

    private void first(Stream stream) {
        if (isOver()) {
            stream.drop();
            return;
        }
        RpcConnection connection = new RpcConnection(
                stream, WireReader.ofNewSession(options.limits().body()));
        underWay = connection;
        connection.begin(item -> responded(connection, item), () -> fail("the server closed the first connection"));
        new ConnectionHeader(options.newest().wire(), false, 0, Optional.empty()).encode(connection.out());
        new ConnectionInit().encode(connection.out());
        connection.flush(() -> {});
    }

    private void responded(RpcConnection connection, Received item) {
        if (!(item instanceof NewSessionResponse response)) {
            fail(item instanceof Malformed malformed ? malformed.toString() : "no response to a new session");
            return;
        }
        if (Integer.compareUnsigned(response.version(), options.newest().wire()) > 0) {
            fail("the server speaks version " + Integer.toUnsignedString(response.version()) + " only");
            return;
        }
        ProtocolVersion version = options.newest().agreed(response.version());
        // Its name is not known yet, and until then nobody but this class asks for it.
        RpcSession made =
                new RpcSession(false, SessionId.of(new byte[SessionId.LENGTH]), version, options, timeline, null);
        session = made;
        underWay = null;
        made.ended().onComplete(ended -> fail(ended.result()));
        made.join(connection, true);
        made.outgoing()
                .call(SpecialTransaction.GET_MAX_THREADS)
                .onFailure(this::fail)
                .onSuccess(threads -> named(made, threads.decode(ParcelReader::int32)));
    }

    private void named(RpcSession made, Decoded<Integer> threads) {
        int served = threads.value().orElse(0);
        if (served <= 0) {
            fail("the server serves no connection");
            return;
        }
        made.outgoing()
                .call(SpecialTransaction.GET_SESSION_ID)
                .onFailure(this::fail)
                .onSuccess(reply -> {
                    Optional<Bytes> id = reply.decode(ParcelReader::bytes).value();
                    if (id.isEmpty() || id.get().length() != SessionId.LENGTH) {
                        fail("the session has no name");
                    } else {
                        made.name(SessionId.of(id.get().toByteArray()));
                        further(made, Math.min(served, options.calling()) - 1, options.served());
                    }
                });
    }

    /** Opens the next of the connections that are missing. */
    private void further(RpcSession made, int toCallOn, int toServe) {
        if (isOver()) {
            return;
        }
        if (toCallOn <= 0 && toServe <= 0) {
            succeed(made);
            return;
        }
        boolean incoming = toCallOn <= 0;
        Runnable next = () -> further(made, incoming ? 0 : toCallOn - 1, incoming ? toServe - 1 : toServe);
        dial.get().onFailure(this::fail).onSuccess(stream -> open(made, stream, incoming, next));
    }

    private void open(RpcSession made, Stream stream, boolean incoming, Runnable next) {
        if (isOver()) {
            stream.drop();
            return;
        }
        RpcConnection connection = new RpcConnection(
                stream,
                WireReader.ofJoined(incoming, made.version(), options.limits().body()));
        underWay = connection;
        connection.begin(
                item -> {
                    if (item instanceof ConnectionInit) {
                        underWay = null;
                        made.join(connection, false);
                        next.run();
                    } else {
                        fail("no connection init");
                    }
                },
                () -> fail("the server closed a connection"));
        new ConnectionHeader(made.version().wire(), incoming, 0, Optional.of(made.id())).encode(connection.out());
        if (!incoming) {
            new ConnectionInit().encode(connection.out());
        }
        connection.flush(() -> {});
        if (!incoming) {
            underWay = null;
            made.join(connection, true);
            next.run();
        }
    }

    private void succeed(RpcSession made) {
        if (patience != null) {
            patience.cancel();
        }
        done.tryComplete(made);
    }

    private void fail(String why) {
        fail(new IOException("no session: " + why));
    }

    private void fail(Throwable why) {
        if (!done.tryFail(why)) {
            return;
        }
        if (patience != null) {
            patience.cancel();
        }
        if (underWay != null) {
            underWay.drop();
        }
        if (session != null) {
            session.end("its set-up failed");
        }
    }
}
