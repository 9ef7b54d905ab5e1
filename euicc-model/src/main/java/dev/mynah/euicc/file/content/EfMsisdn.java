package dev.mynah.euicc.file.content;

import java.util.Optional;

/** EF.MSISDN: the subscriber's own numbers, in records like those of a phone book (TS 31.102 4.2.26). */
public final class EfMsisdn {

    private EfMsisdn() {}

    /** A record without a name. */
    public static byte[] encode(String number, int recordLength) {
        return new EfAdn("", number).encode(recordLength);
    }

    /** The number; empty when the record is blank or has none. */
    public static Optional<String> decode(byte[] record) {
        return EfAdn.decode(record).map(EfAdn::number).filter(it -> !it.isEmpty());
    }
}
