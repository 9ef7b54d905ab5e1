package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The sockets of one line by {@code <connectID>}, and what is set about all of them. */
final class SocketTable {
    static final int LAST_ID = 11;

    private static final Setting<Optional<SocketTable>> OF_LINE = Setting.memory(Optional.empty());

    private final AtPort port;
    private final TreeMap<Integer, NumberedSocket> byId = new TreeMap<>();
    SocketFormat format = SocketFormat.INITIAL;
    SocketError lastError = SocketError.NONE;
    boolean echo = true;

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
        port.onLeaving(() -> List.copyOf(made.byId.values()).forEach(NumberedSocket::close));
        return made;
    }

    AtPort port() {
        return port;
    }

    Optional<NumberedSocket> find(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<NumberedSocket> all() {
        return List.copyOf(byId.values());
    }

    void put(NumberedSocket socket) {
        byId.put(socket.id(), socket);
    }

    void remove(NumberedSocket socket) {
        byId.remove(socket.id(), socket);
    }

    /** The lowest number that is free, for a connection that comes in. */
    OptionalInt free() {
        for (int id = 0; id <= LAST_ID; id++) {
            if (!byId.containsKey(id)) {
                return OptionalInt.of(id);
            }
        }
        return OptionalInt.empty();
    }

    void tell(String urc) {
        port.report("+QIURC: " + urc);
    }
}
