package dev.mynah.modem.apdu;

import java.util.Arrays;
import java.util.Optional;

/**
 * What vsmartcard's virtual reader sends to the card: two octets of length, most significant first, and so many of content. One
 * octet is an order to the reader, more are a command APDU. Reading is total: there is no such thing as a wrong frame.
 */
sealed interface VpcdFrame {
    int HEADER = 2;

    /** A command for the card. */
    record Command(byte[] octets) implements VpcdFrame {}

    /** What the reader does with the card, by the octet that says so; none has an answer but {@link #ATR}. */
    enum Order implements VpcdFrame {
        POWER_OFF(0),
        POWER_ON(1),
        RESET(2),
        ATR(4),
        /** Any other, and a frame of no octets: nothing happens. */
        UNKNOWN(-1);

        private final int octet;

        Order(int octet) {
            this.octet = octet;
        }

        private static Order of(int octet) {
            for (Order order : values()) {
                if (order.octet == octet) {
                    return order;
                }
            }
            return UNKNOWN;
        }
    }

    /** How many octets a frame at this place takes; none when they are not all there yet. */
    static Optional<Integer> lengthAt(byte[] octets, int from) {
        if (octets.length - from < HEADER) {
            return Optional.empty();
        }
        int length = HEADER + ((octets[from] & 0xFF) << 8 | (octets[from + 1] & 0xFF));
        return octets.length - from < length ? Optional.empty() : Optional.of(length);
    }

    /** The frame that takes these octets, of which all are there. */
    static VpcdFrame at(byte[] octets, int from, int length) {
        return switch (length - HEADER) {
            case 0 -> Order.UNKNOWN;
            case 1 -> Order.of(octets[from + HEADER]);
            default -> new Command(Arrays.copyOfRange(octets, from + HEADER, from + length));
        };
    }

    /** The card's answer in a frame. */
    static byte[] of(byte[] answer) {
        byte[] frame = new byte[HEADER + answer.length];
        frame[0] = (byte) (answer.length >> 8);
        frame[1] = (byte) answer.length;
        System.arraycopy(answer, 0, frame, HEADER, answer.length);
        return frame;
    }
}
