package dev.mynah.euicc.file.content;

import java.util.Arrays;
import java.util.Optional;

/**
 * EF.LOCI: where the terminal was registered for circuit-switched services (TS 31.102 4.2.17).
 *
 * @param tmsi 4 bytes, FF when there is none
 * @param plmn the PLMN of the location area, 5 or 6 digits
 * @param lac the location area code
 */
public record EfLoci(byte[] tmsi, Optional<String> plmn, int lac, UpdateStatus status) {

    private static final int SIZE = 11;

    /** What a card that was never used says: at home, not registered. */
    public static EfLoci unregistered(String homePlmn) {
        return new EfLoci(Blank.bytes(4), Optional.of(homePlmn), 0, UpdateStatus.NOT_UPDATED);
    }

    /** 11 bytes. */
    public byte[] encode() {
        byte[] content = Blank.bytes(SIZE);
        System.arraycopy(tmsi, 0, content, 0, 4);
        Blank.plmn(plmn, content, 4);
        content[7] = (byte) (lac >> 8);
        content[8] = (byte) lac;
        content[10] = (byte) status.value();
        return content;
    }

    /** Empty when it is too short. */
    public static Optional<EfLoci> decode(byte[] content) {
        if (content.length < SIZE) {
            return Optional.empty();
        }
        return Optional.of(new EfLoci(
                Arrays.copyOf(content, 4),
                PlmnCode.decode(content, 4),
                (content[7] & 0xFF) << 8 | (content[8] & 0xFF),
                UpdateStatus.of(content[10])));
    }
}
