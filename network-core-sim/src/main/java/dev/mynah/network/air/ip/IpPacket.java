package dev.mynah.network.air.ip;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * One IPv4 or IPv6 packet, read as far as routing and classifying it needs: a view of its octets. Extension headers of
 * IPv6 are passed over; what {@link #protocol} names begins at {@link #payloadOffset}.
 */
public final class IpPacket {
    private static final int IPV4_HEADER = 20;
    private static final int IPV6_HEADER = 40;
    private static final int TTL = 64;
    private static final int MOST_EXTENSIONS = 8;

    private final byte[] octets;
    private final int length;
    private final int version;
    private final int protocol;
    private final int payloadOffset;
    private final int fragmentOffset;
    private final boolean moreFragments;

    private IpPacket(
            byte[] octets,
            int length,
            int version,
            int protocol,
            int payloadOffset,
            int fragmentOffset,
            boolean moreFragments) {
        this.octets = octets;
        this.length = length;
        this.version = version;
        this.protocol = protocol;
        this.payloadOffset = payloadOffset;
        this.fragmentOffset = fragmentOffset;
        this.moreFragments = moreFragments;
    }

    /** Reads a packet; empty when the octets are none. The header checksum of IPv4 must be right. */
    public static Optional<IpPacket> read(byte[] octets) {
        if (octets.length == 0) {
            return Optional.empty();
        }
        return switch ((octets[0] >> 4) & 0xF) {
            case 4 -> ipv4(octets);
            case 6 -> ipv6(octets);
            default -> Optional.empty();
        };
    }

    private static Optional<IpPacket> ipv4(byte[] octets) {
        int header = (octets[0] & 0xF) * 4;
        if (octets.length < IPV4_HEADER || header < IPV4_HEADER) {
            return Optional.empty();
        }
        int length = word(octets, 2);
        if (length < header
                || length > octets.length
                || new InternetChecksum().add(octets, 0, header).value() != 0) {
            return Optional.empty();
        }
        int fragment = word(octets, 6);
        return Optional.of(new IpPacket(
                octets, length, 4, octets[9] & 0xFF, header, (fragment & 0x1FFF) * 8, (fragment & 0x2000) != 0));
    }

    private static Optional<IpPacket> ipv6(byte[] octets) {
        if (octets.length < IPV6_HEADER) {
            return Optional.empty();
        }
        int length = IPV6_HEADER + word(octets, 4);
        if (length > octets.length) {
            return Optional.empty();
        }
        int next = octets[6] & 0xFF;
        int at = IPV6_HEADER;
        int fragmentOffset = 0;
        boolean more = false;
        for (int i = 0; i < MOST_EXTENSIONS && extension(next); i++) {
            if (at + 8 > length) {
                return Optional.empty();
            }
            int following = octets[at] & 0xFF;
            if (next == IpProtocol.FRAGMENT) {
                fragmentOffset = word(octets, at + 2) & 0xFFF8;
                more = (octets[at + 3] & 1) != 0;
                at += 8;
            } else {
                at += ((octets[at + 1] & 0xFF) + 1) * 8;
            }
            next = following;
            if (fragmentOffset > 0) {
                break;
            }
        }
        return at > length
                ? Optional.empty()
                : Optional.of(new IpPacket(octets, length, 6, next, at, fragmentOffset, more));
    }

    private static boolean extension(int next) {
        return next == IpProtocol.HOP_BY_HOP
                || next == IpProtocol.ROUTING
                || next == IpProtocol.FRAGMENT
                || next == IpProtocol.DESTINATION_OPTIONS;
    }

    /** A packet that carries {@code payload} from one address to another of the same kind. */
    public static byte[] build(InetAddress from, InetAddress to, int protocol, byte[] payload) {
        return build(from, to, protocol, TTL, payload);
    }

    /** As {@link #build(InetAddress, InetAddress, int, byte[])}, with a time to live or hop limit. */
    public static byte[] build(InetAddress from, InetAddress to, int protocol, int ttl, byte[] payload) {
        byte[] source = from.getAddress();
        byte[] destination = to.getAddress();
        if (source.length != destination.length) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
        boolean v4 = source.length == 4;
        int header = v4 ? IPV4_HEADER : IPV6_HEADER;
        byte[] packet = new byte[header + payload.length];
        if (v4) {
            packet[0] = 0x45;
            put(packet, 2, packet.length);
            // Don't fragment, and so no identification (RFC 6864 4.1).
            packet[6] = 0x40;
            packet[8] = (byte) ttl;
            packet[9] = (byte) protocol;
            System.arraycopy(source, 0, packet, 12, 4);
            System.arraycopy(destination, 0, packet, 16, 4);
            put(packet, 10, new InternetChecksum().add(packet, 0, header).value());
        } else {
            packet[0] = 0x60;
            put(packet, 4, payload.length);
            packet[6] = (byte) protocol;
            packet[7] = (byte) ttl;
            System.arraycopy(source, 0, packet, 8, 16);
            System.arraycopy(destination, 0, packet, 24, 16);
        }
        System.arraycopy(payload, 0, packet, header, payload.length);
        return packet;
    }

    /** 4 or 6. */
    public int version() {
        return version;
    }

    /** The whole packet, without what may follow it in the octets it was read from. */
    public byte[] octets() {
        return length == octets.length ? octets : Arrays.copyOf(octets, length);
    }

    public int length() {
        return length;
    }

    /** The protocol carried, after any extension headers. */
    public int protocol() {
        return protocol;
    }

    public int payloadOffset() {
        return payloadOffset;
    }

    public int payloadLength() {
        return length - payloadOffset;
    }

    /** What the protocol carried is. */
    public byte[] payload() {
        return Arrays.copyOfRange(octets, payloadOffset, length);
    }

    /** Where the payload belongs in that of the packet this is a fragment of, in octets. */
    public int fragmentOffset() {
        return fragmentOffset;
    }

    public boolean moreFragments() {
        return moreFragments;
    }

    /** Whether the payload is all there. */
    public boolean whole() {
        return fragmentOffset == 0 && !moreFragments;
    }

    public InetAddress source() {
        return version == 4 ? address(12, 4) : address(8, 16);
    }

    public InetAddress destination() {
        return version == 4 ? address(16, 4) : address(24, 16);
    }

    /** Type of service (RFC 2474) or traffic class. */
    public int trafficClass() {
        return version == 4 ? octets[1] & 0xFF : ((octets[0] & 0xF) << 4) | ((octets[1] >> 4) & 0xF);
    }

    /** The flow label of IPv6; 0 in IPv4. */
    public int flowLabel() {
        return version == 4 ? 0 : ((octets[1] & 0xF) << 16) | word(octets, 2);
    }

    public int timeToLive() {
        return octets[version == 4 ? 8 : 7] & 0xFF;
    }

    /** Whether the transport's ports can be seen: UDP or TCP, and not a later fragment. */
    public boolean hasPorts() {
        return (protocol == IpProtocol.TCP || protocol == IpProtocol.UDP)
                && fragmentOffset == 0
                && payloadLength() >= 4;
    }

    public int sourcePort() {
        return hasPorts() ? word(octets, payloadOffset) : 0;
    }

    public int destinationPort() {
        return hasPorts() ? word(octets, payloadOffset + 2) : 0;
    }

    /** The security parameter index of ESP; 0 where there is none. */
    public int securityParameterIndex() {
        int at = protocol == IpProtocol.ESP ? payloadOffset : protocol == IpProtocol.AH ? payloadOffset + 4 : length;
        return fragmentOffset == 0 && at + 4 <= length ? (word(octets, at) << 16) | word(octets, at + 2) : 0;
    }

    /** One octet of the payload. */
    public int at(int index) {
        return octets[payloadOffset + index] & 0xFF;
    }

    /** The checksum of the payload together with the pseudo header, 0 when the one it holds is right (RFC 8200 8.1). */
    public int transportChecksum() {
        return checksum(octets, version == 4 ? 12 : 8, version == 4 ? 4 : 16, protocol, payloadOffset, payloadLength());
    }

    /** The checksum of a transport's payload between two addresses, whose own field is zero yet. */
    public static int transportChecksum(InetAddress from, InetAddress to, int protocol, byte[] payload) {
        byte[] source = from.getAddress();
        byte[] destination = to.getAddress();
        return new InternetChecksum()
                .add(source, 0, source.length)
                .add(destination, 0, destination.length)
                .add(protocol)
                .add(payload.length)
                .add(payload, 0, payload.length)
                .value();
    }

    private static int checksum(byte[] octets, int addresses, int size, int protocol, int offset, int length) {
        return new InternetChecksum()
                .add(octets, addresses, 2 * size)
                .add(protocol)
                .add(length)
                .add(octets, offset, length)
                .value();
    }

    private InetAddress address(int at, int size) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(octets, at, at + size));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + size + " octets", e);
        }
    }

    private static int word(byte[] octets, int at) {
        return ((octets[at] & 0xFF) << 8) | (octets[at + 1] & 0xFF);
    }

    private static void put(byte[] octets, int at, int word) {
        octets[at] = (byte) (word >> 8);
        octets[at + 1] = (byte) word;
    }

    @Override
    public String toString() {
        String ports = hasPorts() ? " " + sourcePort() + " > " + destinationPort() : "";
        return source().getHostAddress() + " > " + destination().getHostAddress() + " protocol " + protocol + ports
                + ", " + length + " octets";
    }
}
