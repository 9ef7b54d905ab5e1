package dev.mynah.euicc.file.content;

import java.util.Optional;

/**
 * A record of EF.ECC: an emergency number (TS 31.102 4.2.21).
 *
 * @param code up to 6 digits
 * @param category the emergency service category (TS 24.008 10.5.4.33), 0 when none in particular
 */
public record EfEcc(String code, int category) {

    private static final int CODE = 3;

    /** So many bytes, without a name. */
    public byte[] encode(int recordLength) {
        byte[] record = Blank.bytes(recordLength);
        System.arraycopy(SwappedDigits.encode(code, CODE), 0, record, 0, CODE);
        record[recordLength - 1] = (byte) category;
        return record;
    }

    /** Empty when the record is blank. */
    public static Optional<EfEcc> decode(byte[] record) {
        if (record.length <= CODE) {
            return Optional.empty();
        }
        String code = SwappedDigits.decode(record, 0, CODE);
        return code.isEmpty() ? Optional.empty() : Optional.of(new EfEcc(code, record[record.length - 1] & 0xFF));
    }
}
