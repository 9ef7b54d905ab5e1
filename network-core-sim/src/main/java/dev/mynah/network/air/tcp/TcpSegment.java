package dev.mynah.network.air.tcp;

import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A TCP segment. RFC 9293 3.1.
 *
 * @param flags the low six: URG, ACK, PSH, RST, SYN, FIN
 * @param window as sent, not scaled
 * @param mss the option of a SYN, or 0
 * @param scale the window scale option of a SYN (RFC 7323 2.2), or -1
 */
public record TcpSegment(
        int sourcePort,
        int destinationPort,
        int sequence,
        int acknowledgment,
        int flags,
        int window,
        int mss,
        int scale,
        byte[] data) {
    public static final int FIN = 0x01;
    public static final int SYN = 0x02;
    public static final int RST = 0x04;
    public static final int PSH = 0x08;
    public static final int ACK = 0x10;

    private static final int HEADER = 20;
    private static final int OPTION_MSS = 2;
    private static final int OPTION_SCALE = 3;

    /** The segment in a packet; empty when it is damaged. */
    public static Optional<TcpSegment> read(IpPacket packet) {
        if (packet.payloadLength() < HEADER || packet.transportChecksum() != 0) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(packet.payload());
        int header = ((in.get(12) >> 4) & 0xF) * 4;
        if (header < HEADER || header > in.capacity()) {
            return Optional.empty();
        }
        int mss = 0;
        int scale = -1;
        int at = HEADER;
        while (at < header && in.get(at) != 0) {
            if (in.get(at) == 1) {
                at++;
                continue;
            }
            int length = at + 1 < header ? in.get(at + 1) & 0xFF : 0;
            if (length < 2 || at + length > header) {
                break;
            }
            if (in.get(at) == OPTION_MSS && length == 4) {
                mss = in.getShort(at + 2) & 0xFFFF;
            } else if (in.get(at) == OPTION_SCALE && length == 3) {
                scale = Math.min(14, in.get(at + 2) & 0xFF);
            }
            at += length;
        }
        return Optional.of(new TcpSegment(
                in.getShort(0) & 0xFFFF,
                in.getShort(2) & 0xFFFF,
                in.getInt(4),
                in.getInt(8),
                in.get(13) & 0x3F,
                in.getShort(14) & 0xFFFF,
                mss,
                scale,
                Arrays.copyOfRange(in.array(), header, in.capacity())));
    }

    static TcpSegment reset(int sourcePort, int destinationPort, int sequence) {
        return new TcpSegment(sourcePort, destinationPort, sequence, 0, RST, 0, 0, -1, new byte[0]);
    }

    /** The reset that tells a peer that there is no such connection. RFC 9293 3.10.7.1. */
    public TcpSegment refusal() {
        boolean acknowledges = has(ACK);
        return new TcpSegment(
                /* sourcePort= */ destinationPort,
                /* destinationPort= */ sourcePort,
                acknowledges ? acknowledgment : 0,
                acknowledges ? 0 : sequence + length(),
                acknowledges ? RST : RST | ACK,
                0,
                0,
                -1,
                new byte[0]);
    }

    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** How much of the sequence space it takes. */
    public int length() {
        return data.length + (has(SYN) ? 1 : 0) + (has(FIN) ? 1 : 0);
    }

    /** The packet that carries it. */
    public byte[] packet(InetAddress from, InetAddress to) {
        int options = (mss > 0 ? 4 : 0) + (scale >= 0 ? 4 : 0);
        ByteBuffer out = ByteBuffer.allocate(HEADER + options + data.length);
        out.putShort((short) sourcePort).putShort((short) destinationPort).putInt(sequence);
        out.putInt(acknowledgment).put((byte) (((HEADER + options) / 4) << 4)).put((byte) flags);
        out.putShort((short) window).putInt(0);
        if (mss > 0) {
            out.put((byte) OPTION_MSS).put((byte) 4).putShort((short) mss);
        }
        if (scale >= 0) {
            out.put((byte) 1).put((byte) OPTION_SCALE).put((byte) 3).put((byte) scale);
        }
        out.put(data);
        out.putShort(16, (short) IpPacket.transportChecksum(from, to, IpProtocol.TCP, out.array()));
        return IpPacket.build(from, to, IpProtocol.TCP, out.array());
    }
}
