package dev.mynah.modem.at.telit.sockets;

import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.sockets.LineSocket;
import dev.mynah.modem.at.sockets.SocketKind;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The sockets of one line by {@code <connId>}. */
final class SocketTable {
    static final int LAST_ID = 6;

    private static final Setting<Optional<SocketTable>> OF_LINE = Setting.memory(Optional.empty());

    private final AtPort port;
    private final TreeMap<Integer, EasySocket> byId = new TreeMap<>();
    private final TreeMap<Integer, SocketSettings> settings = new TreeMap<>();

    private SocketTable(AtPort port) {
        this.port = port;
    }

    static SocketTable of(AtPort port) {
        Optional<SocketTable> known = port.get(OF_LINE);
        if (known.isPresent()) {
            return known.get();
        }
        SocketTable made = new SocketTable(port);
        port.set(OF_LINE, Optional.of(made));
        port.onLeaving(() -> List.copyOf(made.byId.values()).forEach(EasySocket::close));
        return made;
    }

    AtPort port() {
        return port;
    }

    SocketSettings settings(int id) {
        return settings.getOrDefault(id, SocketSettings.INITIAL);
    }

    void settings(int id, SocketSettings wanted) {
        settings.put(id, wanted);
    }

    Optional<EasySocket> find(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** One that is connected. */
    Optional<EasySocket> open(int id) {
        return find(id).filter(it -> it.socket().state() == LineSocket.State.OPEN);
    }

    EasySocket make(int id, SocketKind kind) {
        EasySocket socket = new EasySocket(this, id, kind);
        byId.put(id, socket);
        return socket;
    }

    void remove(EasySocket socket) {
        byId.remove(socket.id(), socket);
    }
}
