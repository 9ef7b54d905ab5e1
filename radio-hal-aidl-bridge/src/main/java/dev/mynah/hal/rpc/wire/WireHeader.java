package dev.mynah.hal.rpc.wire;

import org.jspecify.annotations.Nullable;

/**
 * The head of every command.
 *
 * @param command which one, unsigned
 * @param bodySize how many octets follow, unsigned
 */
public record WireHeader(int command, int bodySize) {
    static final int LENGTH = 16;

    static final int TRANSACT = 0;
    static final int REPLY = 1;
    static final int DEC_STRONG = 2;

    static WireHeader decode(WireView octets) {
        return new WireHeader(octets.int32(0), octets.int32(4));
    }

    void encode(WireWriter to) {
        to.int32(command).int32(bodySize).zeros(8);
    }

    /** Why no such body may come; null if it may. It is decided before any octet of it is kept. */
    @Nullable Malformed fault(ProtocolVersion version, int largestBody) {
        int least;
        int most;
        switch (command) {
            case TRANSACT -> {
                least = Transact.HEAD;
                most = largestBody;
            }
            case REPLY -> {
                least = version.replyHead();
                most = largestBody + version.replyHead();
            }
            case DEC_STRONG -> {
                least = DecStrong.LENGTH;
                most = DecStrong.LENGTH;
            }
            default -> {
                return new Malformed(0, "command " + Integer.toUnsignedString(command));
            }
        }
        return Integer.compareUnsigned(bodySize, least) < 0 || Integer.compareUnsigned(bodySize, most) > 0
                ? new Malformed(4, "a body of " + Integer.toUnsignedString(bodySize) + " octets")
                : null;
    }

    /** From a whole body whose head has no {@link #fault}. */
    Received decodeBody(WireView body, ProtocolVersion version) {
        return switch (command) {
            case TRANSACT -> Transact.decode(body, version);
            case REPLY -> Reply.decode(body, version);
            default -> DecStrong.decode(body);
        };
    }
}
