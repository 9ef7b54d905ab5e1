package dev.mynah.network.air.nas.mm;

import java.util.Optional;

/**
 * What tells MM connections apart: the protocol and the transaction identifier of the messages on them, and which side chose
 * it. TS 24.007 11.2.3.1.3.
 *
 * @param protocol the protocol discriminator
 * @param value 0 to 6, or the seven bits of an extended one
 * @param ours whether this side chose it
 */
public record TransactionKey(int protocol, int value, boolean ours) {
    private static final int FLAG = 0x80;
    private static final int EXTENDED = 7;

    /** That of a message this side sends; empty if it has none. */
    public static Optional<TransactionKey> sent(byte[] message) {
        return read(message, true);
    }

    /** That of a message this side receives; empty if it has none. */
    public static Optional<TransactionKey> received(byte[] message) {
        return read(message, false);
    }

    private static Optional<TransactionKey> read(byte[] message, boolean sent) {
        if (message.length < 2) {
            return Optional.empty();
        }
        int head = message[0] & 0xFF;
        int value = head >> 4 & EXTENDED;
        boolean fromSideThatChose = (head & FLAG) == 0;
        return Optional.of(new TransactionKey(
                head & 0xF, value == EXTENDED ? message[1] & ~FLAG & 0xFF : value, fromSideThatChose == sent));
    }
}
