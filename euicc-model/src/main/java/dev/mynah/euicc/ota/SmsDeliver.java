package dev.mynah.euicc.ota;

import java.util.Arrays;
import java.util.Optional;

/**
 * What of an SMS-DELIVER says whether it is for the card (TS 23.040 9.2.2.1 and 9.2.3.24).
 *
 * @param sender address length, type and digits as they came
 * @param secured whether its header has a command packet identifier
 * @param reference of a message in several parts; -1 for one in one part
 * @param parts how many, 1 where there is one
 * @param part which, from 1
 * @param data what follows the header
 */
record SmsDeliver(byte[] sender, boolean secured, int reference, int parts, int part, byte[] data) {

    private static final int HAS_HEADER = 0x40;
    private static final int TYPE = 0x03;
    private static final int DELIVER = 0x00;
    private static final int CONCATENATED_8 = 0x00;
    private static final int CONCATENATED_16 = 0x08;
    private static final int COMMAND_PACKET = 0x70;
    /** TP-PID, TP-DCS and TP-SCTS. */
    private static final int BETWEEN = 9;

    /** Reads a message with a user data header; empty for anything else. */
    static Optional<SmsDeliver> parse(byte[] tpdu) {
        if (tpdu.length < 3 || (tpdu[0] & HAS_HEADER) == 0 || (tpdu[0] & TYPE) != DELIVER) {
            return Optional.empty();
        }
        int addressEnd = 3 + ((tpdu[1] & 0xFF) + 1) / 2;
        int userData = addressEnd + BETWEEN + 1;
        if (userData >= tpdu.length) {
            return Optional.empty();
        }
        int length = tpdu[userData - 1] & 0xFF;
        int headerEnd = userData + 1 + (tpdu[userData] & 0xFF);
        int end = userData + length;
        if (end > tpdu.length || headerEnd > end) {
            return Optional.empty();
        }
        return header(tpdu, userData + 1, headerEnd, Arrays.copyOfRange(tpdu, 1, addressEnd))
                .map(it -> it.with(Arrays.copyOfRange(tpdu, headerEnd, end)));
    }

    private static Optional<SmsDeliver> header(byte[] tpdu, int from, int end, byte[] sender) {
        boolean secured = false;
        int reference = -1;
        int parts = 1;
        int part = 1;
        for (int at = from; at < end; ) {
            if (at + 2 > end || at + 2 + (tpdu[at + 1] & 0xFF) > end) {
                return Optional.empty();
            }
            int element = tpdu[at] & 0xFF;
            int length = tpdu[at + 1] & 0xFF;
            int value = at + 2;
            if (element == COMMAND_PACKET) {
                secured = true;
            } else if ((element == CONCATENATED_8 && length == 3) || (element == CONCATENATED_16 && length == 4)) {
                reference = tpdu[value] & 0xFF;
                if (length == 4) {
                    reference = reference << 8 | (tpdu[value + 1] & 0xFF);
                }
                parts = tpdu[value + length - 2] & 0xFF;
                part = tpdu[value + length - 1] & 0xFF;
            }
            at = value + length;
        }
        if (part < 1 || part > parts) {
            return Optional.empty();
        }
        return Optional.of(new SmsDeliver(sender, secured, reference, parts, part, new byte[0]));
    }

    private SmsDeliver with(byte[] rest) {
        return new SmsDeliver(sender, secured, reference, parts, part, rest);
    }

    /** Whether both are parts of one message. */
    boolean sameMessage(SmsDeliver other) {
        return reference == other.reference && parts == other.parts && Arrays.equals(sender, other.sender);
    }
}
