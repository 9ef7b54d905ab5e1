package dev.mynah.modem.at.ublox;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The sockets of one line by number, and the error of the last operation. */
final class Ports {
    static final int LAST = 5;

    /** The context of the attach, which all sockets of these modules are on. */
    static final int CONTEXT = PacketData.ATTACH_CONTEXT;

    private static final Setting<Optional<Ports>> OF_LINE = Setting.memory(Optional.empty());

    private final AtPort port;
    private final TreeMap<Integer, PortSocket> byNumber = new TreeMap<>();
    int lastError;

    private Ports(AtPort port) {
        this.port = port;
    }

    static Ports of(AtPort port) {
        Optional<Ports> known = port.get(OF_LINE);
        if (known.isPresent()) {
            return known.get();
        }
        Ports made = new Ports(port);
        port.set(OF_LINE, Optional.of(made));
        port.onLeaving(() -> List.copyOf(made.byNumber.values()).forEach(PortSocket::close));
        return made;
    }

    AtPort port() {
        return port;
    }

    Optional<PortSocket> find(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** Takes the lowest number that is free; none if there is none. */
    Optional<PortSocket> take(boolean stream, int localPort) {
        for (int number = 0; number <= LAST; number++) {
            if (!byNumber.containsKey(number)) {
                PortSocket socket = new PortSocket(this, number, stream, localPort);
                byNumber.put(number, socket);
                return Optional.of(socket);
            }
        }
        return Optional.empty();
    }

    void remove(PortSocket socket) {
        byNumber.remove(socket.number(), socket);
    }
}
