package dev.mynah.testbed.trace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A packet of the link type Wireshark has for messages of any protocol without what is below it: tags that name the
 * protocol and the sides, and the message. One host address stands for each subject of the testbed, 127.0.0.1 for networks
 * and cards.
 */
final class ExportedPdu {
    /** LINKTYPE_WIRESHARK_UPPER_PDU. */
    static final int LINKTYPE = 252;

    private static final int TAG_DISSECTOR = 12;
    private static final int TAG_SOURCE = 20;
    private static final int TAG_DESTINATION = 21;
    private static final int TAG_DIRECTION = 35;
    private static final int WORD = 4;
    private static final int FAR_SIDE = 0x7F000001;

    /** What a message is, by the name Wireshark has for it. */
    enum Protocol {
        /** A command with its response. */
        APDU("gsm_sim"),
        ATR("iso7816.atr"),
        /** A message without its security envelope. */
        NAS_EPS("nas-eps_plain"),
        /** Likewise: a dissector that takes both. */
        NAS_5GS("nas-5gs"),
        /** All protocols of TS 24.007, TS 24.008 and TS 24.011 by their discriminator. */
        DTAP("gsm_a_dtap");

        private final String dissector;

        Protocol(String dissector) {
            this.dissector = dissector;
        }
    }

    private ExportedPdu() {}

    /**
     * A packet.
     *
     * @param nearSide IPv4 address that stands for the modem's slot
     * @param uplink from the near side, or to it
     */
    static byte[] packet(Protocol protocol, int nearSide, boolean uplink, byte[] message) {
        byte[] dissector = protocol.dissector.getBytes(StandardCharsets.US_ASCII);
        int name = (dissector.length + WORD - 1) / WORD * WORD;
        ByteBuffer packet = ByteBuffer.allocate(WORD + name + 3 * 2 * WORD + WORD + message.length);
        packet.putShort((short) TAG_DISSECTOR)
                .putShort((short) name)
                .put(dissector)
                .position(WORD + name);
        word(packet, TAG_SOURCE, uplink ? nearSide : FAR_SIDE);
        word(packet, TAG_DESTINATION, uplink ? FAR_SIDE : nearSide);
        // Seen by the network: received or sent.
        word(packet, TAG_DIRECTION, uplink ? 1 : 0);
        return packet.putInt(0).put(message).array();
    }

    private static void word(ByteBuffer packet, int tag, int value) {
        packet.putShort((short) tag).putShort((short) WORD).putInt(value);
    }
}
