package dev.mynah.hal.rpc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The connections of a session: those this side calls on, and those it serves the peer's calls on. */
final class SessionConnections {
    private final List<RpcConnection> toCallOn = new ArrayList<>();
    private final List<RpcConnection> served = new ArrayList<>();

    void add(RpcConnection connection, boolean weCall) {
        (weCall ? toCallOn : served).add(connection);
    }

    boolean canCall() {
        return !toCallOn.isEmpty();
    }

    boolean callsOn(RpcConnection connection) {
        return toCallOn.contains(connection);
    }

    int served() {
        return served.size();
    }

    int size() {
        return toCallOn.size() + served.size();
    }

    /** The first one to call on without a call under way: the first, so that calls stay in order as long as they can. */
    @Nullable RpcConnection idle() {
        for (RpcConnection connection : toCallOn) {
            if (connection.idle()) {
                return connection;
            }
        }
        return null;
    }

    /**
     * Where to give references back. The peer reads all the time where it serves, and elsewhere perhaps only while it waits
     * for a reply.
     *
     * @param otherwise the one to take if none is free
     */
    RpcConnection forReferences(@Nullable RpcConnection otherwise) {
        RpcConnection idle = idle();
        if (idle != null) {
            return idle;
        }
        if (otherwise != null) {
            return otherwise;
        }
        return toCallOn.isEmpty() ? served.get(0) : toCallOn.get(0);
    }

    List<RpcConnection> all() {
        List<RpcConnection> all = new ArrayList<>(toCallOn);
        all.addAll(served);
        return all;
    }

    void forEach(java.util.function.Consumer<RpcConnection> action) {
        toCallOn.forEach(action);
        served.forEach(action);
    }
}
