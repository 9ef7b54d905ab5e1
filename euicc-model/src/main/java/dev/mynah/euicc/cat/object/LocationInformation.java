package dev.mynah.euicc.cat.object;

import dev.mynah.euicc.file.content.PlmnCode;
import java.util.Optional;

/**
 * Where the terminal is (TS 31.111 8.19).
 *
 * @param plmn 5 or 6 digits
 * @param area location or tracking area code, 2 bytes
 * @param cell cell identity: 28 bits in E-UTRAN, with 1 in the four bits that are left
 */
public record LocationInformation(String plmn, int area, int cell) {

    private static final int LENGTH = 9;

    byte[] encode() {
        byte[] bytes = new byte[LENGTH];
        System.arraycopy(PlmnCode.encode(plmn), 0, bytes, 0, PlmnCode.LENGTH);
        bytes[3] = (byte) (area >> 8);
        bytes[4] = (byte) area;
        int identity = cell << 4 | 0xF;
        for (int i = 0; i < 4; i++) {
            bytes[5 + i] = (byte) (identity >> (8 * (3 - i)));
        }
        return bytes;
    }

    /** GSM gives 7 bytes, the others 9 or more. */
    static Optional<LocationInformation> decode(byte[] bytes) {
        if (bytes.length < 5) {
            return Optional.empty();
        }
        int cell = 0;
        for (int i = 5; i < Math.min(bytes.length, LENGTH); i++) {
            cell = cell << 8 | (bytes[i] & 0xFF);
        }
        int identity = bytes.length >= LENGTH ? cell >>> 4 : cell;
        int area = (bytes[3] & 0xFF) << 8 | (bytes[4] & 0xFF);
        return PlmnCode.decode(bytes, 0).map(plmn -> new LocationInformation(plmn, area, identity));
    }
}
