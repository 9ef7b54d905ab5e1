package dev.mynah.euicc.cat.object;

import dev.mynah.euicc.file.content.PlmnCode;
import java.util.Optional;

/**
 * Where the terminal is (TS 31.111 8.19). Cell identities that don't fill their bytes have ones in the bits that are left.
 *
 * @param plmn 5 or 6 digits
 * @param area location or tracking area code
 * @param cell cell identity
 */
public record LocationInformation(String plmn, int area, long cell, Access access) {
    /** How wide the codes are. */
    public enum Access {
        GSM(2, 2, 0),
        UTRAN(2, 4, 4),
        E_UTRAN(2, 4, 4),
        NG_RAN(3, 5, 4);

        private final int areaBytes;
        private final int cellBytes;
        private final int filler;

        Access(int areaBytes, int cellBytes, int filler) {
            this.areaBytes = areaBytes;
            this.cellBytes = cellBytes;
            this.filler = filler;
        }

        private int length() {
            return PlmnCode.LENGTH + areaBytes + cellBytes;
        }
    }

    byte[] encode() {
        byte[] bytes = new byte[access.length()];
        System.arraycopy(PlmnCode.encode(plmn), 0, bytes, 0, PlmnCode.LENGTH);
        write(bytes, PlmnCode.LENGTH, access.areaBytes, area);
        if (access == Access.UTRAN) {
            // The lower half of the 28 bits comes first, then the RNC-Id.
            write(bytes, PlmnCode.LENGTH + 2, 2, cell);
            write(bytes, PlmnCode.LENGTH + 4, 2, cell >> 16);
        } else {
            write(
                    bytes,
                    PlmnCode.LENGTH + access.areaBytes,
                    access.cellBytes,
                    cell << access.filler | (1L << access.filler) - 1);
        }
        return bytes;
    }

    private static void write(byte[] bytes, int at, int length, long value) {
        for (int i = 0; i < length; i++) {
            bytes[at + i] = (byte) (value >> (8 * (length - 1 - i)));
        }
    }

    private static long read(byte[] bytes, int at, int length) {
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | (bytes[at + i] & 0xFF);
        }
        return value;
    }

    /** By its length; 9 bytes are taken for E-UTRAN's. */
    static Optional<LocationInformation> decode(byte[] bytes) {
        Access access = bytes.length >= Access.NG_RAN.length()
                ? Access.NG_RAN
                : bytes.length >= Access.E_UTRAN.length() ? Access.E_UTRAN : Access.GSM;
        if (bytes.length < access.length()) {
            return Optional.empty();
        }
        int area = (int) read(bytes, PlmnCode.LENGTH, access.areaBytes);
        long cell = read(bytes, PlmnCode.LENGTH + access.areaBytes, access.cellBytes) >>> access.filler;
        return PlmnCode.decode(bytes, 0).map(plmn -> new LocationInformation(plmn, area, cell, access));
    }
}
