package dev.mynah.modem.ppp;

import java.util.Arrays;
import java.util.Optional;

/** A packet of LCP, a network control protocol, PAP or CHAP: they share a form. RFC 1661 5. */
record ControlPacket(int code, int id, byte[] data) {
    static final int CONFIGURE_REQUEST = 1;
    static final int CONFIGURE_ACK = 2;
    static final int CONFIGURE_NAK = 3;
    static final int CONFIGURE_REJECT = 4;
    static final int TERMINATE_REQUEST = 5;
    static final int TERMINATE_ACK = 6;
    static final int CODE_REJECT = 7;
    static final int PROTOCOL_REJECT = 8;
    static final int ECHO_REQUEST = 9;
    static final int ECHO_REPLY = 10;
    static final int DISCARD_REQUEST = 11;

    private static final int HEADER = 4;

    /** Reads a packet; what is behind its length is padding. Empty when it is none. */
    static Optional<ControlPacket> read(byte[] octets) {
        if (octets.length < HEADER) {
            return Optional.empty();
        }
        int length = ((octets[2] & 0xFF) << 8) | (octets[3] & 0xFF);
        return length < HEADER || length > octets.length
                ? Optional.empty()
                : Optional.of(new ControlPacket(
                        octets[0] & 0xFF, octets[1] & 0xFF, Arrays.copyOfRange(octets, HEADER, length)));
    }

    byte[] write() {
        byte[] octets = new byte[HEADER + data.length];
        octets[0] = (byte) code;
        octets[1] = (byte) id;
        octets[2] = (byte) (octets.length >> 8);
        octets[3] = (byte) octets.length;
        System.arraycopy(data, 0, octets, HEADER, data.length);
        return octets;
    }
}
