package dev.mynah.modem.qmi.wds;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.QmiClient;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which clients of a device use which context, so that the last one to go ends it. */
final class Connections {
    /** One user of a context. */
    private record User(int slot, int cid, int client) {}

    private static final Memory<List<User>> USERS = new Memory<>("WDS users", List.of());
    private static final Memory<Long> HANDLES = new Memory<>("WDS handles", 0L);

    private Connections() {}

    /** Notes that a client uses a context. */
    static Connection begin(QmiClient client, int cid, IpFamily family) {
        long handle = client.shared().get(HANDLES) + 1;
        client.shared().set(HANDLES, handle);
        List<User> users = new ArrayList<>(client.shared().get(USERS));
        users.add(new User(client.subscription().slot(), cid, client.id()));
        client.shared().set(USERS, List.copyOf(users));
        Connection own = new Connection(handle, cid, family);
        client.set(Connection.OWN, Optional.of(own));
        return own;
    }

    /**
     * Ends what the client has, and the context with its last user. The context of the attach stays: without it the phone would
     * leave the network.
     */
    static Future<Void> end(QmiClient client) {
        Optional<Connection> own = leave(client);
        if (own.isEmpty()) {
            return Future.succeededFuture();
        }
        int slot = client.subscription().slot();
        int cid = own.get().cid();
        boolean last = client.shared().get(USERS).stream().noneMatch(it -> it.slot() == slot && it.cid() == cid);
        PacketData data = client.subscription().packetData();
        boolean active =
                Contexts.of(data, cid).flatMap(PacketData.Context::bearer).isPresent();
        return last && active && cid != data.attachContext()
                ? data.deactivate(cid).otherwiseEmpty()
                : Future.succeededFuture();
    }

    /** The client has no connection any more, and what becomes of the context is for others to say. */
    static Optional<Connection> leave(QmiClient client) {
        Optional<Connection> own = client.get(Connection.OWN);
        client.set(Connection.OWN, Optional.empty());
        client.dataPort().disconnect(client);
        own.ifPresent(it -> {
            List<User> users = new ArrayList<>(client.shared().get(USERS));
            users.remove(new User(client.subscription().slot(), it.cid(), client.id()));
            client.shared().set(USERS, List.copyOf(users));
        });
        return own;
    }
}
