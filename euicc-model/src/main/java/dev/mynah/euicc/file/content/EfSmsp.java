package dev.mynah.euicc.file.content;

import java.util.Optional;

/** EF.SMSP: what a short message is sent with when the user says nothing else (TS 31.102 4.2.27). */
public final class EfSmsp {

    private static final int FIXED = 28;
    private static final int ADDRESS = 12;
    private static final int INTERNATIONAL = 0x91;
    private static final int UNKNOWN = 0x81;
    /** Only the service centre's address is present; a 0 says so. */
    private static final int ONLY_SERVICE_CENTRE = 0xFD;

    private EfSmsp() {}

    /** A record that says only the service centre's address. */
    public static byte[] encode(String serviceCentre, int recordLength) {
        byte[] record = Blank.bytes(recordLength);
        int at = recordLength - FIXED;
        record[at] = (byte) ONLY_SERVICE_CENTRE;
        int address = at + 1 + ADDRESS;
        boolean international = serviceCentre.startsWith("+");
        String digits = international ? serviceCentre.substring(1) : serviceCentre;
        record[address] = (byte) ((digits.length() + 1) / 2 + 1);
        record[address + 1] = (byte) (international ? INTERNATIONAL : UNKNOWN);
        System.arraycopy(SwappedDigits.encode(digits, 10), 0, record, address + 2, 10);
        return record;
    }

    /** The service centre's address; empty when it isn't there. */
    public static Optional<String> serviceCentre(byte[] record) {
        int at = record.length - FIXED;
        if (at < 0 || (record[at] & 2) != 0) {
            return Optional.empty();
        }
        int address = at + 1 + ADDRESS;
        int bytes = record[address] & 0xFF;
        if (bytes < 2 || bytes > ADDRESS - 1) {
            return Optional.empty();
        }
        boolean international = (record[address + 1] & 0x70) == 0x10;
        String digits = SwappedDigits.decode(record, address + 2, address + 1 + bytes);
        return Optional.of((international ? "+" : "") + digits);
    }
}
