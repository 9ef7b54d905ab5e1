package dev.mynah.network.air.nas.mm;

/**
 * The send sequence number N(SD) that a UE puts into bits 7 and 8 of the message type of all it sends to the MSC, so that
 * the network notices a message that a handover has doubled. One for MM, CC and SS together, and none for short messages
 * and RR; it counts from 0 on each RR connection. TS 24.007 11.2.3.2.3.
 */
public final class SendSequence {
    private static final int MODULO = 4;
    private static final int SHIFT = 6;
    private static final int TYPE = 0x3F;
    private static final int CC = 0x3;
    private static final int SS = 0xB;

    private int next;

    /** A new RR connection. */
    public void reset() {
        next = 0;
    }

    /** UE: the message with its number in it. */
    public byte[] numbered(byte[] message) {
        int at = typeAt(message);
        if (at < 0) {
            return message;
        }
        byte[] numbered = message.clone();
        numbered[at] = (byte) ((message[at] & TYPE) | next << SHIFT);
        next = (next + 1) % MODULO;
        return numbered;
    }

    /** Network: whether the message is the one expected next and not a double of the last. */
    public boolean accepts(byte[] message) {
        int at = typeAt(message);
        if (at < 0) {
            return true;
        }
        int number = (message[at] & 0xFF) >> SHIFT;
        if (number == (next + MODULO - 1) % MODULO) {
            return false;
        }
        next = (number + 1) % MODULO;
        return true;
    }

    /** Network: the message without the number. */
    public static byte[] without(byte[] message) {
        int at = typeAt(message);
        if (at < 0) {
            return message;
        }
        byte[] plain = message.clone();
        plain[at] &= TYPE;
        return plain;
    }

    /** Where the message type is; behind an extended transaction identifier one octet later. Negative without a number. */
    private static int typeAt(byte[] message) {
        if (message.length < 2) {
            return -1;
        }
        int protocol = message[0] & 0xF;
        boolean numbered = protocol == MmMessage.PROTOCOL_DISCRIMINATOR || protocol == CC || protocol == SS;
        if (!numbered) {
            return -1;
        }
        boolean extended = protocol != MmMessage.PROTOCOL_DISCRIMINATOR && (message[0] >> 4 & 7) == 7;
        int at = extended ? 2 : 1;
        return at < message.length ? at : -1;
    }
}
