package dev.mynah.euicc.file.content;

import java.util.Arrays;
import java.util.Optional;

/**
 * A record of EF.ADN, EF.FDN, EF.SDN, EF.MBDN or EF.MSISDN: a name and a number to dial (TS 31.102 4.4.2.3).
 *
 * @param name perhaps empty
 * @param number digits, *, #, p (pause) and w; + in front when it is international
 */
public record EfAdn(String name, String number) {

    private static final int FIXED = 14;
    private static final int NUMBER = 10;
    private static final int INTERNATIONAL = 0x91;
    private static final int UNKNOWN = 0x81;

    /** So many bytes; the name gets what is left beyond 14. Digits beyond 20 are cut off. */
    public byte[] encode(int recordLength) {
        byte[] record = Blank.bytes(recordLength);
        int at = recordLength - FIXED;
        System.arraycopy(AlphaIdentifier.encode(name, at), 0, record, 0, at);
        boolean international = number.startsWith("+");
        String digits = international ? number.substring(1) : number;
        int bytes = Math.min((digits.length() + 1) / 2, NUMBER);
        record[at] = (byte) (bytes + 1);
        record[at + 1] = (byte) (international ? INTERNATIONAL : UNKNOWN);
        System.arraycopy(SwappedDigits.encode(digits, NUMBER), 0, record, at + 2, NUMBER);
        return record;
    }

    /** Empty when the record is blank. */
    public static Optional<EfAdn> decode(byte[] record) {
        int at = record.length - FIXED;
        if (at < 0 || SwappedDigits.blank(record, 0, record.length)) {
            return Optional.empty();
        }
        String name = AlphaIdentifier.decode(Arrays.copyOf(record, at));
        int bytes = record[at] & 0xFF;
        if (bytes < 2 || bytes > NUMBER + 1) {
            return Optional.of(new EfAdn(name, ""));
        }
        boolean international = (record[at + 1] & 0x70) == 0x10;
        String digits = SwappedDigits.decode(record, at + 2, at + 1 + bytes);
        return Optional.of(new EfAdn(name, (international ? "+" : "") + digits));
    }
}
