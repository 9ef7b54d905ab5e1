package dev.mynah.network.air.ip;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Optional;

/** ICMP of both versions: RFC 792, RFC 4443. */
public final class Icmp {
    /** Why a packet came to nothing, with type and code of each version. */
    public enum Problem {
        NO_ROUTE(3, 0, 1, 0),
        PROTOCOL_UNKNOWN(3, 2, 4, 1),
        PORT_CLOSED(3, 3, 1, 4);

        private final int type4;
        private final int code4;
        private final int type6;
        private final int code6;

        Problem(int type4, int code4, int type6, int code6) {
            this.type4 = type4;
            this.code4 = code4;
            this.type6 = type6;
            this.code6 = code6;
        }
    }

    private static final int ECHO_REQUEST = 8;
    private static final int ECHO_REQUEST_V6 = 128;
    private static final int ECHO_REPLY_V6 = 129;
    private static final int HEADER = 8;
    private static final int HOPS = 64;
    /** RFC 4443 2.4 c and, for IPv4, RFC 1812 4.3.2.3: an error quotes what fits in the least packet everybody takes. */
    private static final int LONGEST_ERROR_V4 = 576;

    private static final int LONGEST_ERROR_V6 = 1280;

    private Icmp() {}

    /** The reply to an echo request; empty for everything else and for what arrived damaged. */
    public static Optional<byte[]> answer(IpPacket packet) {
        if (packet.payloadLength() < HEADER) {
            return Optional.empty();
        }
        boolean v4 = packet.version() == 4;
        byte[] message = packet.payload();
        int checksum =
                v4 ? new InternetChecksum().add(message, 0, message.length).value() : packet.transportChecksum();
        if (checksum != 0 || (message[0] & 0xFF) != (v4 ? ECHO_REQUEST : ECHO_REQUEST_V6)) {
            return Optional.empty();
        }
        message[0] = (byte) (v4 ? 0 : ECHO_REPLY_V6);
        return Optional.of(finish(packet.destination(), packet.source(), message));
    }

    /** An echo request that may take so many hops. */
    public static byte[] request(
            InetAddress from, InetAddress to, int hops, int identifier, int sequence, byte[] data) {
        boolean v4 = from.getAddress().length == 4;
        ByteBuffer message = ByteBuffer.allocate(HEADER + data.length);
        message.put((byte) (v4 ? ECHO_REQUEST : ECHO_REQUEST_V6)).position(4);
        message.putShort((short) identifier).putShort((short) sequence).put(data);
        return finish(from, to, hops, message.array());
    }

    /** An error about a packet, from an address of this host. Errors are never answered by errors (RFC 1122 3.2.2). */
    public static Optional<byte[]> error(Problem problem, IpPacket about, InetAddress from) {
        boolean v4 = about.version() == 4;
        boolean unfit = about.fragmentOffset() > 0
                || about.source().isAnyLocalAddress()
                || about.source().isMulticastAddress()
                || about.destination().isMulticastAddress()
                || (about.protocol() == IpProtocol.ICMP && about.payloadLength() > 0 && about.at(0) != ECHO_REQUEST)
                || (about.protocol() == IpProtocol.ICMPV6
                        && about.payloadLength() > 0
                        && about.at(0) < ECHO_REQUEST_V6);
        if (unfit) {
            return Optional.empty();
        }
        int most = v4 ? LONGEST_ERROR_V4 - 20 - HEADER : LONGEST_ERROR_V6 - 40 - HEADER;
        byte[] quoted = about.octets();
        int length = Math.min(most, quoted.length);
        ByteBuffer message = ByteBuffer.allocate(HEADER + length);
        message.put((byte) (v4 ? problem.type4 : problem.type6)).put((byte) (v4 ? problem.code4 : problem.code6));
        if (!v4 && problem == Problem.PROTOCOL_UNKNOWN) {
            // A parameter problem points at the octet: next header.
            message.putInt(4, 6);
        }
        message.position(HEADER).put(quoted, 0, length);
        return Optional.of(finish(from, about.source(), message.array()));
    }

    private static byte[] finish(InetAddress from, InetAddress to, byte[] message) {
        return finish(from, to, HOPS, message);
    }

    private static byte[] finish(InetAddress from, InetAddress to, int hops, byte[] message) {
        boolean v4 = from.getAddress().length == 4;
        int protocol = v4 ? IpProtocol.ICMP : IpProtocol.ICMPV6;
        message[2] = 0;
        message[3] = 0;
        int checksum = v4
                ? new InternetChecksum().add(message, 0, message.length).value()
                : IpPacket.transportChecksum(from, to, protocol, message);
        message[2] = (byte) (checksum >> 8);
        message[3] = (byte) checksum;
        return IpPacket.build(from, to, protocol, hops, message);
    }
}
