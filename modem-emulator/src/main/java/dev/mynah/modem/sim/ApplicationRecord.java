package dev.mynah.modem.sim;

import dev.mynah.euicc.tlv.Tlv;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A record of EF.DIR, an application template. TS 102 221 13.1. */
final class ApplicationRecord {
    private static final int TEMPLATE = 0x61;
    private static final int AID = 0x4F;

    /** Registered application provider 3GPP, application USIM. TS 101 220 annex E. */
    private static final byte[] USIM = {(byte) 0xA0, 0x00, 0x00, 0x00, (byte) 0x87, 0x10, 0x02};

    private ApplicationRecord() {}

    /** The AID of the first USIM among the records. */
    static Optional<byte[]> usim(List<byte[]> records) {
        return records.stream()
                .flatMap(record -> aid(record).stream())
                .filter(aid -> aid.length >= USIM.length && Arrays.equals(USIM, Arrays.copyOf(aid, USIM.length)))
                .findFirst();
    }

    /** Whether a record says anything. */
    static boolean used(byte[] record) {
        return record.length > 0 && record[0] == TEMPLATE;
    }

    private static Optional<byte[]> aid(byte[] record) {
        if (record.length < 2 || !used(record) || 2 + (record[1] & 0xFF) > record.length) {
            return Optional.empty();
        }
        return Tlv.parse(Arrays.copyOf(record, 2 + (record[1] & 0xFF))) instanceof Tlv template
                ? template.bytes(AID)
                : Optional.empty();
    }
}
