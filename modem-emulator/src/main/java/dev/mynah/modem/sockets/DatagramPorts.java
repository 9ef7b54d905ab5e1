package dev.mynah.modem.sockets;

import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sockets;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.UdpDatagram;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** UDP of one interface. */
final class DatagramPorts {
    private final ContextInterface at;
    private final RandomGenerator random;
    private final Map<Integer, DatagramSocket> byPort = new HashMap<>();

    DatagramPorts(ContextInterface at, RandomGenerator random) {
        this.at = at;
        this.random = random;
    }

    int open() {
        return byPort.size();
    }

    Future<Sockets.Datagrams> bind(int wanted, Sockets.DatagramsUser user) {
        Optional<InetAddress> own = at.address();
        if (own.isEmpty()) {
            return ModemSockets.refused(Reason.INVALID_ARGUMENT);
        }
        OptionalInt port = EphemeralPorts.choose(wanted, random, byPort::containsKey);
        if (port.isEmpty()) {
            return ModemSockets.refused(Reason.NOT_ALLOWED);
        }
        DatagramSocket socket = new DatagramSocket(this, new InetSocketAddress(own.get(), port.getAsInt()), user);
        byPort.put(port.getAsInt(), socket);
        return Future.succeededFuture(socket);
    }

    int cid() {
        return at.cid();
    }

    Future<Void> send(int port, InetSocketAddress to, byte[] data) {
        Optional<InetAddress> source = at.source(to.getAddress());
        if (source.isEmpty() || data.length > UdpDatagram.MOST_DATA || to.getPort() == 0) {
            return ModemSockets.refused(Reason.INVALID_ARGUMENT);
        }
        at.send(new UdpDatagram(port, to.getPort(), data).packet(source.get(), to.getAddress()));
        return Future.succeededFuture();
    }

    void closed(int port) {
        byPort.remove(port);
    }

    /** @return whether the port is open */
    boolean received(IpPacket packet) {
        Optional<UdpDatagram> datagram = UdpDatagram.read(packet);
        Optional<DatagramSocket> socket = datagram.map(it -> byPort.get(it.destinationPort()));
        socket.ifPresent(it -> it.received(new Sockets.Datagram(
                new InetSocketAddress(packet.source(), datagram.get().sourcePort()),
                datagram.get().data())));
        return socket.isPresent();
    }

    void end() {
        List<DatagramSocket> ended = List.copyOf(byPort.values());
        byPort.clear();
        ended.forEach(DatagramSocket::contextEnded);
    }
}
