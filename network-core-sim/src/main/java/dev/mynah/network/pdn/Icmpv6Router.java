package dev.mynah.network.pdn;

import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * The gateway as the UE's only neighbour on its link: advertises the prefix (RFC 4861 6.2, TS 29.061 11.2.1.3.2), answers
 * solicitations of neighbours for its own link-local address, and echo requests to it.
 */
final class Icmpv6Router {
    /** No UE's: their interface identifiers are numbers of a pool and stay small. TS 23.401 5.3.1.2.2. */
    static final InetAddress ADDRESS = address("fe80::fffe:0:0:1");

    private static final InetAddress ALL_NODES = address("ff02::1");
    private static final InetAddress ALL_ROUTERS = address("ff02::2");

    private static final int ECHO_REQUEST = 128;
    private static final int ECHO_REPLY = 129;
    private static final int ROUTER_SOLICITATION = 133;
    private static final int ROUTER_ADVERTISEMENT = 134;
    private static final int NEIGHBOUR_SOLICITATION = 135;
    private static final int NEIGHBOUR_ADVERTISEMENT = 136;
    /** RFC 4861 6.1: proves that no router has forwarded it. */
    private static final int HOP_LIMIT = 255;

    private static final int LONGEST_LIFETIME = 9000;

    private Icmpv6Router() {}

    /** What the gateway says on its own account to a packet that stays on the link. */
    static Optional<byte[]> answer(IpPacket packet, ApnSpec apn, Ipv6Prefix prefix) {
        if (packet.protocol() != IpProtocol.ICMPV6
                || !packet.whole()
                || packet.payloadLength() < 8
                || packet.transportChecksum() != 0) {
            return Optional.empty();
        }
        int type = packet.at(0);
        InetAddress to = packet.destination();
        boolean mine = to.equals(ADDRESS) || to.equals(ALL_ROUTERS) || to.equals(ALL_NODES);
        if (type == ROUTER_SOLICITATION && mine && packet.timeToLive() == HOP_LIMIT) {
            return Optional.of(advertisement(apn, prefix));
        }
        if (type == NEIGHBOUR_SOLICITATION && packet.timeToLive() == HOP_LIMIT) {
            return neighbour(packet);
        }
        if (type == ECHO_REQUEST && mine) {
            byte[] reply = packet.payload();
            reply[0] = (byte) ECHO_REPLY;
            return Optional.of(message(packet.source(), reply));
        }
        return Optional.empty();
    }

    /** A UE that looks whether an address is taken (source ::) hears nothing: nobody else is on its link. */
    private static Optional<byte[]> neighbour(IpPacket packet) {
        if (packet.payloadLength() < 24 || packet.source().isAnyLocalAddress()) {
            return Optional.empty();
        }
        byte[] asked = packet.payload();
        byte[] target = ADDRESS.getAddress();
        for (int i = 0; i < target.length; i++) {
            if (asked[8 + i] != target[i]) {
                return Optional.empty();
            }
        }
        ByteBuffer advertisement = ByteBuffer.allocate(24);
        // Router, solicited, override.
        advertisement.put(0, (byte) NEIGHBOUR_ADVERTISEMENT).putInt(4, 0xE0000000);
        advertisement.position(8).put(target);
        return Optional.of(message(packet.source(), advertisement.array()));
    }

    /** To all nodes: the prefix, for autoconfiguration and not for finding neighbours; MTU; name servers (RFC 8106). */
    static byte[] advertisement(ApnSpec apn, Ipv6Prefix prefix) {
        List<InetAddress> dns = apn.dns().stream()
                .filter(server -> server.getAddress().length == 16)
                .toList();
        ByteBuffer out = ByteBuffer.allocate(16 + 32 + 8 + (dns.isEmpty() ? 0 : 8 + 16 * dns.size()));
        out.put((byte) ROUTER_ADVERTISEMENT).put((byte) 0).putShort((short) 0);
        out.put((byte) 64)
                .put((byte) 0)
                .putShort((short) LONGEST_LIFETIME)
                .putInt(0)
                .putInt(0);
        // Prefix information: autonomous, not on-link; it lasts as long as the connection.
        out.put((byte) 3)
                .put((byte) 4)
                .put((byte) 64)
                .put((byte) 0x40)
                .putInt(-1)
                .putInt(-1)
                .putInt(0);
        out.putLong(prefix.prefix()).putLong(0);
        out.put((byte) 5).put((byte) 1).putShort((short) 0).putInt(apn.mtu());
        if (!dns.isEmpty()) {
            out.put((byte) 25)
                    .put((byte) (1 + 2 * dns.size()))
                    .putShort((short) 0)
                    .putInt(-1);
            dns.forEach(server -> out.put(server.getAddress()));
        }
        return message(ALL_NODES, out.array());
    }

    private static byte[] message(InetAddress to, byte[] message) {
        message[2] = 0;
        message[3] = 0;
        int checksum = IpPacket.transportChecksum(ADDRESS, to, IpProtocol.ICMPV6, message);
        message[2] = (byte) (checksum >> 8);
        message[3] = (byte) checksum;
        return IpPacket.build(ADDRESS, to, IpProtocol.ICMPV6, HOP_LIMIT, message);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
