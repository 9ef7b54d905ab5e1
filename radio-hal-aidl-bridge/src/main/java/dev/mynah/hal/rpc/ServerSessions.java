package dev.mynah.hal.rpc;

import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.rpc.wire.ConnectionHeader;
import dev.mynah.hal.rpc.wire.ConnectionInit;
import dev.mynah.hal.rpc.wire.NewSessionResponse;
import dev.mynah.hal.rpc.wire.ProtocolVersion;
import dev.mynah.hal.rpc.wire.Received;
import dev.mynah.hal.rpc.wire.SessionId;
import dev.mynah.hal.rpc.wire.WireReader;
import dev.mynah.network.air.time.Timeline;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The sessions of one server: who connects begins one or joins one. */
final class ServerSessions {
    private final Timeline timeline;
    private final RandomGenerator chance;
    private final @Nullable LocalBinder root;
    private final RpcOptions options;
    private final Consumer<RpcSession> begun;
    private final Map<SessionId, RpcSession> sessions = new HashMap<>();
    private final Set<Arrival> arrivals = new HashSet<>();
    private boolean closed;

    /** @param chance names sessions: whoever guesses what it gives can join them */
    ServerSessions(
            Timeline timeline,
            RandomGenerator chance,
            @Nullable LocalBinder root,
            RpcOptions options,
            Consumer<RpcSession> begun) {
        this.timeline = timeline;
        this.chance = chance;
        this.root = root;
        this.options = options;
        this.begun = begun;
    }

    /** Takes a new connection in, in a turn of the timeline. */
    void accept(Stream stream) {
        int most = options.limits().sessions();
        if (closed || arrivals.size() >= most * options.limits().connections()) {
            stream.drop();
            return;
        }
        Arrival arrival = new Arrival(stream);
        arrivals.add(arrival);
        arrival.begin();
    }

    int size() {
        return sessions.size();
    }

    void close() {
        closed = true;
        Set.copyOf(arrivals).forEach(Arrival::refuse);
        List.copyOf(sessions.values()).forEach(RpcSession::close);
    }

    /** A connection whose handshake is not over. */
    private final class Arrival {
        private final RpcConnection connection;
        private Timeline.@Nullable Timer patience;
        private @Nullable RpcSession session;

        Arrival(Stream stream) {
            connection = new RpcConnection(
                    stream, WireReader.ofServer(options.limits().body()));
        }

        void begin() {
            patience = timeline.after(options.limits().setUp(), this::refuse);
            connection.begin(this::received, this::over);
        }

        private void received(Received item) {
            if (item instanceof ConnectionHeader header) {
                header(header);
            } else if (item instanceof ConnectionInit && session != null) {
                serve(session);
            } else {
                refuse();
            }
        }

        private void header(ConnectionHeader header) {
            if (header.session().isPresent()) {
                join(header, sessions.get(header.session().get()));
                return;
            }
            ProtocolVersion version = options.newest().agreed(header.version());
            new NewSessionResponse(version.wire()).encode(connection.out());
            connection.flush(() -> {});
            if (header.incoming()
                    || header.descriptors() != 0
                    || sessions.size() >= options.limits().sessions()) {
                finish();
                return;
            }
            session = new RpcSession(true, newId(), version, options, timeline, root);
        }

        private SessionId newId() {
            byte[] octets = new byte[SessionId.LENGTH];
            chance.nextBytes(octets);
            return SessionId.of(octets);
        }

        private void join(ConnectionHeader header, @Nullable RpcSession known) {
            if (known == null
                    || known.isOver()
                    || known.connections().size() >= options.limits().connections()) {
                refuse();
            } else if (header.incoming()) {
                new ConnectionInit().encode(connection.out());
                connection.flush(() -> {});
                over();
                known.join(connection, true);
            } else if (known.connections().served() >= options.served()) {
                refuse();
            } else {
                session = known;
            }
        }

        private void serve(RpcSession chosen) {
            if (chosen.isOver() || chosen.connections().served() >= options.served()) {
                refuse();
                return;
            }
            over();
            if (sessions.putIfAbsent(chosen.id(), chosen) == null) {
                chosen.ended().onComplete(ended -> sessions.remove(chosen.id()));
                begun.accept(chosen);
            }
            chosen.join(connection, false);
        }

        /** Closes it without a word. */
        private void refuse() {
            over();
            connection.drop();
        }

        /** Closes it after what was said. */
        private void finish() {
            over();
            connection.close();
        }

        private void over() {
            arrivals.remove(this);
            if (patience != null) {
                patience.cancel();
            }
        }
    }
}
