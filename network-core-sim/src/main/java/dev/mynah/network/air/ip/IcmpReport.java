package dev.mynah.network.air.ip;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/** What ICMP tells whoever has sent something: RFC 792, RFC 4443. */
public sealed interface IcmpReport {
    /** An echo request has come back, after {@code hops} left of those it had. */
    record EchoReply(InetAddress from, int identifier, int sequence, int octets, int hops) implements IcmpReport {}

    /**
     * A packet has not arrived.
     *
     * @param protocol what it carried, to {@code to}
     * @param sourcePort of UDP and TCP; the identifier of an echo request
     * @param destinationPort of UDP and TCP; the sequence number of an echo request
     */
    record Undelivered(Why why, int protocol, InetAddress to, int sourcePort, int destinationPort)
            implements IcmpReport {}

    /** Why a packet has not arrived. */
    enum Why {
        UNREACHABLE,
        PORT_CLOSED,
        HOPS_EXCEEDED
    }

    /** Reads a packet of ICMP; empty for everything else, and what says nothing of the kind. */
    static Optional<IcmpReport> read(IpPacket packet) {
        boolean v4 = packet.version() == 4;
        if (packet.protocol() != (v4 ? IpProtocol.ICMP : IpProtocol.ICMPV6)
                || packet.payloadLength() < 8
                || !packet.whole()) {
            return Optional.empty();
        }
        byte[] message = packet.payload();
        int checksum =
                v4 ? new InternetChecksum().add(message, 0, message.length).value() : packet.transportChecksum();
        if (checksum != 0) {
            return Optional.empty();
        }
        int type = message[0] & 0xFF;
        if (type == (v4 ? 0 : 129)) {
            return Optional.of(new EchoReply(
                    packet.source(), word(message, 4), word(message, 6), message.length - 8, packet.timeToLive()));
        }
        return why(v4, type, message[1] & 0xFF).flatMap(why -> quoted(why, message));
    }

    private static Optional<Why> why(boolean v4, int type, int code) {
        if (type == (v4 ? 3 : 1)) {
            return Optional.of(code == (v4 ? 3 : 4) ? Why.PORT_CLOSED : Why.UNREACHABLE);
        }
        return type == (v4 ? 11 : 3) ? Optional.of(Why.HOPS_EXCEEDED) : Optional.empty();
    }

    /** The quote is cut off somewhere, and is no packet to read as one. */
    private static Optional<IcmpReport> quoted(Why why, byte[] message) {
        byte[] quote = Arrays.copyOfRange(message, 8, message.length);
        boolean v4 = quote.length > 0 && quote[0] >> 4 == 4;
        int header = v4 ? (quote[0] & 0xF) * 4 : 40;
        if (quote.length < header + 8 || header < 20 || (!v4 && quote[0] >> 4 != 6)) {
            return Optional.empty();
        }
        int protocol = quote[v4 ? 9 : 6] & 0xFF;
        int ports = protocol == IpProtocol.ICMP || protocol == IpProtocol.ICMPV6 ? header + 4 : header;
        try {
            InetAddress to = InetAddress.getByAddress(Arrays.copyOfRange(quote, v4 ? 16 : 24, v4 ? 20 : 40));
            return Optional.of(new Undelivered(why, protocol, to, word(quote, ports), word(quote, ports + 2)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of IPv4 or IPv6", e);
        }
    }

    private static int word(byte[] octets, int at) {
        return ((octets[at] & 0xFF) << 8) | (octets[at + 1] & 0xFF);
    }
}
