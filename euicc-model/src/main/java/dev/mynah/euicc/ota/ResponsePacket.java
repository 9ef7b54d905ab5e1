package dev.mynah.euicc.ota;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A response packet in a short message (TS 102 225 5.2, TS 31.115 4.4): the header that says so, RPL, RHL and TAR in clear, then,
 * perhaps ciphered, CNTR, PCNTR, the status, RC/CC and data.
 */
final class ResponsePacket {

    /** Octets of user data in an SMS-DELIVER-REPORT (TS 23.040 9.2.2.1a). */
    static final int LONGEST = 131;

    private static final byte[] USER_DATA_HEADER = {0x02, 0x71, 0x00};
    private static final int CLEAR = 6;
    private static final int COUNTERS_AND_STATUS = 7;
    private static final int LEAST_HEADER = 10;
    /** What ciphering may add to fill a block. */
    private static final int MOST_PADDING = 15;

    private ResponsePacket() {}

    /** How many octets of data fit whatever the security. */
    static int room() {
        return LONGEST - USER_DATA_HEADER.length - CLEAR - COUNTERS_AND_STATUS - 8 - MOST_PADDING;
    }

    /**
     * A packet with its header.
     *
     * @param counter that of the command
     * @param checksum over everything but itself, if one is wanted
     * @param cipher if it is to be ciphered
     */
    static byte[] encode(
            byte[] tar,
            long counter,
            ResponseStatus status,
            byte[] data,
            Optional<PacketChecksum> checksum,
            Optional<PacketCipher> cipher) {
        int checkLength = checksum.map(PacketChecksum::length).orElse(0);
        int ciphered = COUNTERS_AND_STATUS + checkLength + data.length;
        int padding = cipher.map(it -> (it.block() - ciphered % it.block()) % it.block())
                .orElse(0);
        ByteBuffer clear = ByteBuffer.allocate(CLEAR)
                .putShort((short) (1 + tar.length + ciphered + padding))
                .put((byte) (LEAST_HEADER + checkLength))
                .put(tar);
        ByteBuffer head = ByteBuffer.allocate(COUNTERS_AND_STATUS)
                .put((byte) (counter >>> 32))
                .putInt((int) counter)
                .put((byte) padding)
                .put((byte) status.value());
        byte[] padded = Arrays.copyOf(data, data.length + padding);
        byte[] check = checksum.map(it -> it.of(joined(USER_DATA_HEADER, clear.array(), head.array(), padded)))
                .orElse(new byte[0]);
        byte[] rest = joined(head.array(), check, padded);
        return joined(
                USER_DATA_HEADER,
                clear.array(),
                cipher.map(it -> it.encipher(rest)).orElse(rest));
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
