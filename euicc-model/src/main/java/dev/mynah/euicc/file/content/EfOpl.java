package dev.mynah.euicc.file.content;

import java.util.Optional;

/**
 * A record of EF.OPL: where a name of EF.PNN applies (TS 31.102 4.2.59).
 *
 * @param plmn 5 or 6 digits
 * @param firstArea the first location or tracking area code
 * @param lastArea the last one; FFFE for all
 * @param name the record of EF.PNN; 0 when the name is to be found elsewhere
 */
public record EfOpl(String plmn, int firstArea, int lastArea, int name) {

    private static final int SIZE = 8;

    public static EfOpl everywhere(String plmn, int name) {
        return new EfOpl(plmn, 0, 0xFFFE, name);
    }

    /** 8 bytes. */
    public byte[] encode() {
        byte[] record = new byte[SIZE];
        System.arraycopy(PlmnCode.encode(plmn), 0, record, 0, PlmnCode.LENGTH);
        record[3] = (byte) (firstArea >> 8);
        record[4] = (byte) firstArea;
        record[5] = (byte) (lastArea >> 8);
        record[6] = (byte) lastArea;
        record[7] = (byte) name;
        return record;
    }

    /** Empty when the record is blank or has wildcard digits. */
    public static Optional<EfOpl> decode(byte[] record) {
        if (record.length < SIZE) {
            return Optional.empty();
        }
        return PlmnCode.decode(record, 0)
                .map(plmn -> new EfOpl(plmn, number(record, 3), number(record, 5), record[7] & 0xFF));
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }
}
