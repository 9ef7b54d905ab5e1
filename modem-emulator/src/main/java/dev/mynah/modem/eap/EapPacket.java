package dev.mynah.modem.eap;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A packet of EAP. RFC 3748 4.
 *
 * @param type of a request or response; 0 for the two others
 * @param data behind the type
 */
record EapPacket(int code, int identifier, int type, byte[] data) {
    static final int REQUEST = 1;
    static final int RESPONSE = 2;
    static final int SUCCESS = 3;
    static final int FAILURE = 4;

    static final int IDENTITY = 1;
    static final int NOTIFICATION = 2;
    static final int NAK = 3;

    private static final int HEADER = 4;

    /** Reads one; empty for what is none. What follows behind its length is padding of the lower layer. */
    static Optional<EapPacket> decode(byte[] octets) {
        if (octets.length < HEADER) {
            return Optional.empty();
        }
        int code = octets[0] & 0xFF;
        int length = (octets[2] & 0xFF) << 8 | (octets[3] & 0xFF);
        boolean typed = code == REQUEST || code == RESPONSE;
        if (code < REQUEST || code > FAILURE || length > octets.length || length < (typed ? HEADER + 1 : HEADER)) {
            return Optional.empty();
        }
        return Optional.of(new EapPacket(
                code,
                octets[1] & 0xFF,
                typed ? octets[HEADER] & 0xFF : 0,
                typed ? Arrays.copyOfRange(octets, HEADER + 1, length) : new byte[0]));
    }

    EapPacket response(int responseType, byte[] responseData) {
        return new EapPacket(RESPONSE, identifier, responseType, responseData);
    }

    /** A request or response. */
    byte[] encode() {
        return ByteBuffer.allocate(HEADER + 1 + data.length)
                .put((byte) code)
                .put((byte) identifier)
                .putShort((short) (HEADER + 1 + data.length))
                .put((byte) type)
                .put(data)
                .array();
    }
}
