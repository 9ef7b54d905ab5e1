package dev.mynah.euicc.ota;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A command packet as it comes, after the short message's header (TS 102 225 5.1, TS 31.115 4.2): CPL, CHL, SPI, KIc, KID and TAR
 * in clear, and the rest, perhaps ciphered: CNTR, PCNTR, RC/CC/DS and the secured data.
 *
 * @param clear from CPL to TAR, which the checksum covers too
 * @param tar which application is meant, 3 octets
 * @param checkLength octets of RC/CC/DS
 */
record CommandPacket(byte[] clear, SecurityParameters security, byte[] tar, int checkLength, byte[] rest) {

    private static final int CLEAR = 10;
    private static final int LEAST_HEADER = 13;
    private static final int MOST_CHECK = 16;
    private static final int COUNTERS = 6;

    /** Reads a packet; empty when its lengths don't fit. */
    static Optional<CommandPacket> parse(byte[] packet) {
        if (packet.length < CLEAR + COUNTERS) {
            return Optional.empty();
        }
        int length = (packet[0] & 0xFF) << 8 | (packet[1] & 0xFF);
        int checkLength = (packet[2] & 0xFF) - LEAST_HEADER;
        if (length != packet.length - 2
                || checkLength < 0
                || checkLength > MOST_CHECK
                || CLEAR + COUNTERS + checkLength > packet.length) {
            return Optional.empty();
        }
        return Optional.of(new CommandPacket(
                Arrays.copyOf(packet, CLEAR),
                new SecurityParameters(packet[3] & 0xFF, packet[4] & 0xFF, packet[5] & 0xFF, packet[6] & 0xFF),
                Arrays.copyOfRange(packet, 7, CLEAR),
                checkLength,
                Arrays.copyOfRange(packet, CLEAR, packet.length)));
    }

    /** Which application, and how secured. */
    @Override
    public String toString() {
        return "CommandPacket[tar=" + HexFormat.of().formatHex(tar) + ", " + security + "]";
    }
}
