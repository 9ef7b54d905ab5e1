package dev.mynah.modem.qmi.wire;

import java.util.Arrays;
import java.util.Optional;

/**
 * A frame of QMUX: which client of which service a message is from or for.
 *
 * @param client 0 for CTL, FF for every client of the service
 */
public record QmuxFrame(boolean fromModem, int service, int client, byte[] sdu) {
    static final int MARKER = 0x01;
    static final int HEADER = 6;
    private static final int FROM_MODEM = 0x80;
    private static final int LONGEST = 0xFFFF;

    public byte[] octets() {
        int length = sdu.length + HEADER - 1;
        if (length > LONGEST) {
            throw new IllegalArgumentException("a message of " + sdu.length + " octets");
        }
        byte[] octets = new byte[HEADER + sdu.length];
        octets[0] = MARKER;
        octets[1] = (byte) length;
        octets[2] = (byte) (length >> 8);
        octets[3] = (byte) (fromModem ? FROM_MODEM : 0);
        octets[4] = (byte) service;
        octets[5] = (byte) client;
        System.arraycopy(sdu, 0, octets, HEADER, sdu.length);
        return octets;
    }

    /** The frame that octets are; empty if they are none, or more than one. */
    public static Optional<QmuxFrame> whole(byte[] octets) {
        if (octets.length < HEADER || octets[0] != MARKER) {
            return Optional.empty();
        }
        int length = (octets[1] & 0xFF) | (octets[2] & 0xFF) << 8;
        return length == octets.length - 1
                ? Optional.of(of(octets, Arrays.copyOfRange(octets, HEADER, octets.length)))
                : Optional.empty();
    }

    static QmuxFrame of(byte[] header, byte[] sdu) {
        return new QmuxFrame((header[3] & FROM_MODEM) != 0, header[4] & 0xFF, header[5] & 0xFF, sdu);
    }
}
