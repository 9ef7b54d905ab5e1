package dev.mynah.network.air.ip;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** A datagram of UDP: RFC 768. */
public record UdpDatagram(int sourcePort, int destinationPort, byte[] data) {
    private static final int HEADER = 8;

    /** The most data a packet of IPv4 can carry. */
    public static final int MOST_DATA = 65_507;

    /** The datagram in a packet; empty when it is damaged. */
    public static Optional<UdpDatagram> read(IpPacket packet) {
        if (packet.protocol() != IpProtocol.UDP || packet.payloadLength() < HEADER || !packet.whole()) {
            return Optional.empty();
        }
        int length = (packet.at(4) << 8) | packet.at(5);
        boolean unchecked = packet.version() == 4 && packet.at(6) == 0 && packet.at(7) == 0;
        if (length < HEADER || length > packet.payloadLength() || (!unchecked && packet.transportChecksum() != 0)) {
            return Optional.empty();
        }
        return Optional.of(new UdpDatagram(
                packet.sourcePort(), packet.destinationPort(), Arrays.copyOfRange(packet.payload(), HEADER, length)));
    }

    /** The packet that carries it. */
    public byte[] packet(InetAddress from, InetAddress to) {
        ByteBuffer datagram = ByteBuffer.allocate(HEADER + data.length);
        datagram.putShort((short) sourcePort).putShort((short) destinationPort);
        datagram.putShort((short) datagram.capacity()).putShort((short) 0).put(data);
        int checksum = IpPacket.transportChecksum(from, to, IpProtocol.UDP, datagram.array());
        // All zeroes would mean that there is none.
        datagram.putShort(6, (short) (checksum == 0 ? 0xFFFF : checksum));
        return IpPacket.build(from, to, IpProtocol.UDP, datagram.array());
    }
}
