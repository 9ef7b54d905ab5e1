package dev.mynah.modem.mux;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A message on channel 0. TS 27.010 5.4.6.
 *
 * @param type its six bits, as {@link #MODEM_STATUS}; others are answered by {@link #NOT_SUPPORTED}
 * @param command a command; else the response to one
 */
record ControlMessage(int type, boolean command, byte[] values) {
    static final int PARAMETER_NEGOTIATION = 0x20;
    static final int POWER_SAVING = 0x10;
    static final int CLOSE_DOWN = 0x30;
    static final int TEST = 0x08;
    static final int FLOW_ON = 0x28;
    static final int FLOW_OFF = 0x18;
    static final int MODEM_STATUS = 0x38;
    static final int NOT_SUPPORTED = 0x04;
    static final int REMOTE_PORT = 0x24;
    static final int LINE_STATUS = 0x14;

    /** The messages in an information field; reading ends at one that is not whole. */
    static List<ControlMessage> read(byte[] information) {
        List<ControlMessage> messages = new ArrayList<>();
        int at = 0;
        while (at < information.length) {
            int head = information[at++] & 0xFF;
            int length = 0;
            int shift = 0;
            boolean more = (head & 1) != 0;
            if (!more) {
                return messages; // a type of two octets: there is none
            }
            while (more) {
                if (at >= information.length || shift > 14) {
                    return messages;
                }
                int octet = information[at++] & 0xFF;
                length |= octet >> 1 << shift;
                shift += 7;
                more = (octet & 1) == 0;
            }
            if (length > information.length - at) {
                return messages;
            }
            messages.add(
                    new ControlMessage(head >> 2, (head & 2) != 0, Arrays.copyOfRange(information, at, at + length)));
            at += length;
        }
        return messages;
    }

    ControlMessage response() {
        return new ControlMessage(type, false, values);
    }

    /** The type octet with EA and C/R. */
    int head() {
        return type << 2 | (command ? 2 : 0) | 1;
    }

    byte[] octets() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.write(head());
        int length = values.length;
        while (length > 0x7F) {
            octets.write((length & 0x7F) << 1);
            length >>= 7;
        }
        octets.write(length << 1 | 1);
        octets.writeBytes(values);
        return octets.toByteArray();
    }
}
