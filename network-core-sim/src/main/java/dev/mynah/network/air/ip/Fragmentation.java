package dev.mynah.network.air.ip;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Cuts what this host sends into packets that fit the way to the UE: RFC 791 3.2, RFC 8200 4.5. */
public final class Fragmentation {
    private static final int FRAGMENT_HEADER = 8;

    private int identification;

    /** The packet as it is, or its fragments. */
    public List<byte[]> cut(byte[] octets, int mtu) {
        if (octets.length <= mtu) {
            return List.of(octets);
        }
        IpPacket packet = IpPacket.read(octets).orElseThrow();
        boolean v4 = packet.version() == 4;
        int header = packet.payloadOffset();
        int most = (mtu - header - (v4 ? 0 : FRAGMENT_HEADER)) & ~7;
        byte[] payload = packet.payload();
        identification++;
        List<byte[]> fragments = new ArrayList<>();
        for (int at = 0; at < payload.length; at += most) {
            int length = Math.min(most, payload.length - at);
            boolean more = at + length < payload.length;
            ByteBuffer out = ByteBuffer.allocate(header + (v4 ? 0 : FRAGMENT_HEADER) + length);
            out.put(octets, 0, header);
            if (v4) {
                out.putShort(2, (short) out.capacity()).putShort(4, (short) identification);
                out.putShort(6, (short) ((at / 8) | (more ? 0x2000 : 0))).putShort(10, (short) 0);
                out.putShort(10, (short)
                        new InternetChecksum().add(out.array(), 0, header).value());
            } else {
                out.putShort(4, (short) (FRAGMENT_HEADER + length)).put(6, (byte) IpProtocol.FRAGMENT);
                out.put((byte) packet.protocol()).put((byte) 0).putShort((short) (at | (more ? 1 : 0)));
                out.putInt(identification);
            }
            out.put(payload, at, length);
            fragments.add(out.array());
        }
        return fragments;
    }
}
