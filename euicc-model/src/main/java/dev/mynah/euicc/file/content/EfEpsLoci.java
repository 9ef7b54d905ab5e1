package dev.mynah.euicc.file.content;

import java.util.Arrays;
import java.util.Optional;

/**
 * EF.EPSLOCI: where the terminal was registered for EPS (TS 31.102 4.2.91).
 *
 * @param guti 12 bytes: the EPS mobile identity of TS 24.301 9.9.3.12 with its length, FF when there is none
 * @param plmn the PLMN of the last visited registered tracking area, 5 or 6 digits
 * @param tac the code of that area
 */
public record EfEpsLoci(byte[] guti, Optional<String> plmn, int tac, UpdateStatus status) {

    private static final int SIZE = 18;
    private static final int GUTI = 12;

    /** What a card that was never used says. */
    public static EfEpsLoci unregistered(String homePlmn) {
        return new EfEpsLoci(Blank.bytes(GUTI), Optional.of(homePlmn), 0, UpdateStatus.NOT_UPDATED);
    }

    /** Whether there is a GUTI. */
    public boolean hasGuti() {
        return !SwappedDigits.blank(guti, 0, guti.length);
    }

    /** 18 bytes. */
    public byte[] encode() {
        byte[] content = Blank.bytes(SIZE);
        System.arraycopy(guti, 0, content, 0, GUTI);
        Blank.plmn(plmn, content, GUTI);
        content[15] = (byte) (tac >> 8);
        content[16] = (byte) tac;
        content[17] = (byte) status.value();
        return content;
    }

    /** Empty when it is too short. */
    public static Optional<EfEpsLoci> decode(byte[] content) {
        if (content.length < SIZE) {
            return Optional.empty();
        }
        return Optional.of(new EfEpsLoci(
                Arrays.copyOf(content, GUTI),
                PlmnCode.decode(content, GUTI),
                (content[15] & 0xFF) << 8 | (content[16] & 0xFF),
                UpdateStatus.of(content[17])));
    }
}
