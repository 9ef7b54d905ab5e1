package dev.mynah.hal.rpc.wire;

import java.util.Optional;

/**
 * The first thing a client says on a connection.
 *
 * @param version the highest it speaks, unsigned; it counts for a new session only
 * @param incoming whether the server is to send calls here, and not the client
 * @param descriptors how it would pass file descriptors; 0: not at all
 * @param session the session to join; none for a new one
 */
public record ConnectionHeader(int version, boolean incoming, int descriptors, Optional<SessionId> session)
        implements Received {
    static final int FIXED = 16;
    private static final int INCOMING = 1;
    private static final int ID_SIZE_AT = 14;

    /** How long the whole header is, told from its fixed part; the rest of one that is at fault is not waited for. */
    static int lengthOf(WireView octets) {
        return octets.uint16(ID_SIZE_AT) == SessionId.LENGTH ? FIXED + SessionId.LENGTH : FIXED;
    }

    /** From a whole header. */
    static Received decode(WireView octets) {
        int idSize = octets.uint16(ID_SIZE_AT);
        if (idSize != 0 && idSize != SessionId.LENGTH) {
            return new Malformed(ID_SIZE_AT, "a session id of " + idSize + " octets");
        }
        return new ConnectionHeader(
                octets.int32(0),
                (octets.uint8(4) & INCOMING) != 0,
                octets.uint8(5),
                idSize == 0 ? Optional.empty() : Optional.of(SessionId.of(octets.copy(FIXED, idSize))));
    }

    public void encode(WireWriter to) {
        byte[] id = session.map(SessionId::toByteArray).orElse(new byte[0]);
        to.int32(version)
                .int8(incoming ? INCOMING : 0)
                .int8(descriptors)
                .zeros(8)
                .int16(id.length)
                .octets(id);
    }
}
