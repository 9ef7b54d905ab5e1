package dev.mynah.modem.mbim.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One message of the control channel, or one fragment of one: a header and what follows it. MBIM 1.0 9.1.
 *
 * @param type the number of its {@link MessageType}
 */
public record Frame(int type, int transaction, byte[] body) {
    /** The octets of a header. */
    public static final int HEADER = 12;
    /** The octets of a header with that of a fragment. MBIM 1.0 9.2. */
    public static final int FRAGMENT_HEADER = 20;

    public Optional<MessageType> messageType() {
        return MessageType.of(type);
    }

    public byte[] encode() {
        return ByteBuffer.allocate(HEADER + body.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(type)
                .putInt(HEADER + body.length)
                .putInt(transaction)
                .put(body)
                .array();
    }

    /** A message that says no more than a number: that it is open, or what is wrong. */
    public static Frame of(MessageType type, int transaction, int number) {
        byte[] body = ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
        return new Frame(type.number(), transaction, body);
    }

    /**
     * The fragments of a message.
     *
     * @param payload what follows the fragment header
     * @param longest the most octets that one of them may have with its headers
     */
    public static List<Frame> fragments(MessageType type, int transaction, byte[] payload, int longest) {
        int most = longest - FRAGMENT_HEADER;
        int total = Math.max(1, (payload.length + most - 1) / most);
        List<Frame> fragments = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            int length = Math.min(most, payload.length - i * most);
            byte[] body = ByteBuffer.allocate(FRAGMENT_HEADER - HEADER + length)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(total)
                    .putInt(i)
                    .put(payload, i * most, length)
                    .array();
            fragments.add(new Frame(type.number(), transaction, body));
        }
        return fragments;
    }
}
