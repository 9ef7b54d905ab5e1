package dev.mynah.euicc.file.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A record of EF.PNN: a network's full name (TS 31.102 4.2.58), coded as in TS 24.008 10.5.3.5a. */
public final class EfPnn {

    private static final int FULL_NAME = 0x43;
    private static final int NO_COUNTRY_INITIALS = 0x80;
    private static final int UCS2 = 0x10;

    private EfPnn() {}

    /** The full name as a data object. */
    public static byte[] encode(String fullName) {
        boolean gsm = GsmAlphabet.canEncode(fullName);
        byte[] text =
                gsm ? GsmAlphabet.pack(GsmAlphabet.encode(fullName)) : fullName.getBytes(StandardCharsets.UTF_16BE);
        int spare = gsm ? text.length * 8 - fullName.length() * 7 : 0;
        byte[] record = new byte[3 + text.length];
        record[0] = FULL_NAME;
        record[1] = (byte) (1 + text.length);
        record[2] = (byte) (NO_COUNTRY_INITIALS | (gsm ? spare : UCS2));
        System.arraycopy(text, 0, record, 3, text.length);
        return record;
    }

    /** The full name; empty when the record is blank. */
    public static Optional<String> decode(byte[] record) {
        if (record.length < 3 || record[0] != FULL_NAME) {
            return Optional.empty();
        }
        int end = Math.min(record.length, 2 + (record[1] & 0xFF));
        if (end < 3) {
            return Optional.empty();
        }
        if ((record[2] & 0x70) == UCS2) {
            return Optional.of(new String(Arrays.copyOfRange(record, 3, end), StandardCharsets.UTF_16BE));
        }
        int characters = Math.max(0, ((end - 3) * 8 - (record[2] & 7)) / 7);
        StringBuilder name = new StringBuilder(characters);
        for (byte septet : GsmAlphabet.unpack(record, 3, end, characters)) {
            name.append(GsmAlphabet.decode(septet));
        }
        return Optional.of(name.toString());
    }
}
