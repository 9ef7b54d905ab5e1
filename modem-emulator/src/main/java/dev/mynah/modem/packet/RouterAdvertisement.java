package dev.mynah.modem.packet;

import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The prefix a network advertises for autoconfiguration (RFC 4861 4.2 and 4.6.2, TS 23.401 5.3.1.2.2). */
final class RouterAdvertisement {
    private static final int TYPE = 134;
    private static final int HOP_LIMIT = 255;
    private static final int FIRST_OPTION = 16;
    private static final int PREFIX_INFORMATION = 3;
    private static final int PREFIX_AT = 16;
    private static final int AUTONOMOUS = 0x40;
    private static final int IPV6 = 16;

    private RouterAdvertisement() {}

    /** The 8 octets of the prefix, when the packet advertises one of 64 bits. */
    static Optional<byte[]> prefix(byte[] octets) {
        if (octets.length < 40 + FIRST_OPTION || octets[0] >> 4 != 6) {
            return Optional.empty();
        }
        return IpPacket.read(octets)
                .filter(packet -> packet.protocol() == IpProtocol.ICMPV6
                        && packet.timeToLive() == HOP_LIMIT
                        && packet.source().isLinkLocalAddress()
                        && packet.payloadLength() >= FIRST_OPTION
                        && packet.at(0) == TYPE
                        && packet.transportChecksum() == 0)
                .flatMap(RouterAdvertisement::option);
    }

    private static Optional<byte[]> option(IpPacket packet) {
        int at = FIRST_OPTION;
        while (at + 2 <= packet.payloadLength() && packet.at(at + 1) > 0) {
            int length = packet.at(at + 1) * 8;
            if (at + length > packet.payloadLength()) {
                return Optional.empty();
            }
            if (packet.at(at) == PREFIX_INFORMATION
                    && length == 32
                    && packet.at(at + 2) == 64
                    && (packet.at(at + 3) & AUTONOMOUS) != 0) {
                byte[] prefix = new byte[8];
                System.arraycopy(packet.payload(), at + PREFIX_AT, prefix, 0, prefix.length);
                return Optional.of(prefix);
            }
            at += length;
        }
        return Optional.empty();
    }

    /** The same addresses, the link-local one made global by the prefix. */
    static List<InetAddress> apply(byte[] prefix, List<InetAddress> addresses) {
        List<InetAddress> global = new ArrayList<>();
        for (InetAddress address : addresses) {
            byte[] octets = address.getAddress();
            if (octets.length == IPV6 && address.isLinkLocalAddress()) {
                System.arraycopy(prefix, 0, octets, 0, prefix.length);
            }
            global.add(address(octets));
        }
        return global;
    }

    private static InetAddress address(byte[] octets) {
        try {
            return InetAddress.getByAddress(octets);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + octets.length + " octets", e);
        }
    }
}
