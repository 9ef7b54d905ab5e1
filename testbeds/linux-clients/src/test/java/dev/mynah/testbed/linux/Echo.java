package dev.mynah.testbed.linux;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A ping as an IPv4 packet. RFC 791, RFC 792. */
final class Echo {
    private static final int HEADER = 20;
    private static final int LENGTH = 84;
    private static final int ICMP = 1;
    private static final int REQUEST = 8;

    private Echo() {}

    static byte[] request(byte[] from, byte[] to) {
        ByteBuffer packet = ByteBuffer.allocate(LENGTH);
        packet.put((byte) 0x45).put((byte) 0).putShort((short) LENGTH).putInt(0);
        packet.put((byte) 64).put((byte) ICMP).putShort((short) 0).put(from).put(to);
        packet.put((byte) REQUEST)
                .put((byte) 0)
                .putShort((short) 0)
                .putShort((short) 7)
                .putShort((short) 1);
        for (int i = packet.position(); i < LENGTH; i++) {
            packet.put((byte) i);
        }
        packet.putShort(10, sum(packet, 0, HEADER));
        packet.putShort(HEADER + 2, sum(packet, HEADER, LENGTH));
        return packet.array();
    }

    /** Whether a packet answers to a request: the same content, from where it went to. */
    static boolean isReply(byte[] packet, byte[] request) {
        return packet.length == LENGTH
                && packet[HEADER] == 0
                && Arrays.equals(packet, 12, 16, request, 16, 20)
                && Arrays.equals(packet, HEADER + 4, LENGTH, request, HEADER + 4, LENGTH);
    }

    private static short sum(ByteBuffer packet, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i += 2) {
            sum += packet.getShort(i) & 0xFFFF;
        }
        while (sum > 0xFFFF) {
            sum = (sum & 0xFFFF) + (sum >> 16);
        }
        return (short) ~sum;
    }
}
