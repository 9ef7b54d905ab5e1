package dev.mynah.network.gateway;

import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;

/** UDP of the host: RFC 768. */
final class Udp {
    private static final int HEADER = 8;

    private final Map<Integer, UdpService> services;

    Udp(Map<Integer, UdpService> services) {
        this.services = Map.copyOf(services);
    }

    /** Takes a datagram; {@code send} gets the service's answer, now or in a later turn, or that nobody listens. */
    void receive(IpPacket packet, Consumer<byte[]> send) {
        if (packet.payloadLength() < HEADER) {
            return;
        }
        int length = (packet.at(4) << 8) | packet.at(5);
        boolean unchecked = packet.version() == 4 && packet.at(6) == 0 && packet.at(7) == 0;
        if (length < HEADER || length > packet.payloadLength() || (!unchecked && packet.transportChecksum() != 0)) {
            return;
        }
        UdpService service = services.get(packet.destinationPort());
        if (service == null) {
            Icmp.error(Icmp.Problem.PORT_CLOSED, packet, packet.destination()).ifPresent(send);
            return;
        }
        service.receive(
                Arrays.copyOfRange(packet.payload(), HEADER, length), answer -> send.accept(datagram(packet, answer)));
    }

    private static byte[] datagram(IpPacket asked, byte[] answer) {
        ByteBuffer datagram = ByteBuffer.allocate(HEADER + answer.length);
        datagram.putShort((short) asked.destinationPort()).putShort((short) asked.sourcePort());
        datagram.putShort((short) datagram.capacity()).putShort((short) 0).put(answer);
        int checksum =
                IpPacket.transportChecksum(asked.destination(), asked.source(), IpProtocol.UDP, datagram.array());
        // All zeroes would mean that there is none.
        datagram.putShort(6, (short) (checksum == 0 ? 0xFFFF : checksum));
        return IpPacket.build(asked.destination(), asked.source(), IpProtocol.UDP, datagram.array());
    }
}
