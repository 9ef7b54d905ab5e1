package dev.mynah.testbed.trace;

import java.nio.ByteBuffer;

/**
 * GSMTAP version 2 in UDP in IPv4: how Wireshark takes air interface and card traffic. One host address stands for each
 * subject of the testbed, 127.0.0.1 for networks and cards.
 */
final class Gsmtap {
    /** The UDP port assigned to GSMTAP. */
    static final int PORT = 4729;

    private static final int IP = 20;
    private static final int UDP = 8;
    private static final int GSMTAP = 16;
    private static final int UPLINK = 0x4000;
    private static final int FAR_SIDE = 0x7F000001;

    /** Payload types with their sub-types. */
    enum Type {
        SIM_APDU(0x04, 0x00),
        SIM_ATR(0x04, 0x01),
        /** A NAS message without its security envelope. */
        LTE_NAS_PLAIN(0x12, 0x00);

        private final int type;
        private final int subType;

        Type(int type, int subType) {
            this.type = type;
            this.subType = subType;
        }
    }

    private Gsmtap() {}

    /**
     * A packet.
     *
     * @param nearSide IPv4 address that stands for the modem's slot
     * @param uplink from the near side, or to it
     * @param channel ARFCN; only its 14 low bits have room
     */
    static byte[] packet(Type type, int nearSide, boolean uplink, int channel, byte[] payload) {
        int total = IP + UDP + GSMTAP + payload.length;
        ByteBuffer packet = ByteBuffer.allocate(total);
        packet.put((byte) 0x45)
                .put((byte) 0)
                .putShort((short) total)
                .putInt(0)
                .put((byte) 64)
                .put((byte) 17)
                .putShort((short) 0)
                .putInt(uplink ? nearSide : FAR_SIDE)
                .putInt(uplink ? FAR_SIDE : nearSide);
        packet.putShort(10, checksum(packet.array(), IP));
        packet.putShort((short) PORT)
                .putShort((short) PORT)
                .putShort((short) (total - IP))
                .putShort((short) 0);
        packet.put((byte) 2)
                .put((byte) (GSMTAP / 4))
                .put((byte) type.type)
                .put((byte) 0)
                .putShort((short) ((channel & 0x3FFF) | (uplink ? UPLINK : 0)))
                .put((byte) 0)
                .put((byte) 0)
                .putInt(0)
                .put((byte) type.subType)
                .put((byte) 0)
                .put((byte) 0)
                .put((byte) 0);
        return packet.put(payload).array();
    }

    private static short checksum(byte[] header, int length) {
        int sum = 0;
        for (int i = 0; i < length; i += 2) {
            sum += ((header[i] & 0xFF) << 8) | (header[i + 1] & 0xFF);
        }
        sum = (sum & 0xFFFF) + (sum >> 16);
        return (short) ~(sum + (sum >> 16));
    }
}
