package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.AlphaIdentifier;
import dev.mynah.euicc.tlv.Tlv;
import dev.mynah.modem.CardApplication;
import dev.mynah.modem.CardApplication.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A record of EF.DIR, an application template. TS 102 221 13.1. */
final class ApplicationRecord {
    private static final int TEMPLATE = 0x61;
    private static final int AID = 0x4F;
    private static final int LABEL = 0x50;

    /** Registered application provider 3GPP, application USIM. TS 101 220 annex E. */
    private static final byte[] USIM = {(byte) 0xA0, 0x00, 0x00, 0x00, (byte) 0x87, 0x10, 0x02};

    private static final byte[] ISIM = {(byte) 0xA0, 0x00, 0x00, 0x00, (byte) 0x87, 0x10, 0x04};
    /** The same of the provider 3GPP2. */
    private static final byte[] CSIM = {(byte) 0xA0, 0x00, 0x00, 0x03, 0x43, 0x10, 0x02};

    private ApplicationRecord() {}

    /** The AID of the first USIM among the records. */
    static Optional<byte[]> usim(List<byte[]> records) {
        return records.stream()
                .flatMap(record -> aid(record).stream())
                .filter(aid -> begins(aid, USIM))
                .findFirst();
    }

    /** What a record says; empty where that is not an application. */
    static Optional<CardApplication> application(byte[] record) {
        return template(record)
                .flatMap(it -> it.bytes(AID)
                        .map(aid -> new CardApplication(
                                kind(aid),
                                aid,
                                AlphaIdentifier.decode(it.bytes(LABEL).orElse(new byte[0])))));
    }

    private static Kind kind(byte[] aid) {
        if (begins(aid, USIM)) {
            return Kind.USIM;
        }
        if (begins(aid, ISIM)) {
            return Kind.ISIM;
        }
        return begins(aid, CSIM) ? Kind.CSIM : Kind.OTHER;
    }

    private static boolean begins(byte[] aid, byte[] with) {
        return aid.length >= with.length && Arrays.equals(with, Arrays.copyOf(aid, with.length));
    }

    /** Whether a record says anything. */
    static boolean used(byte[] record) {
        return record.length > 0 && record[0] == TEMPLATE;
    }

    private static Optional<byte[]> aid(byte[] record) {
        return template(record).flatMap(it -> it.bytes(AID));
    }

    private static Optional<Tlv> template(byte[] record) {
        if (record.length < 2 || !used(record) || 2 + (record[1] & 0xFF) > record.length) {
            return Optional.empty();
        }
        return Tlv.parse(Arrays.copyOf(record, 2 + (record[1] & 0xFF))) instanceof Tlv template
                ? Optional.of(template)
                : Optional.empty();
    }
}
