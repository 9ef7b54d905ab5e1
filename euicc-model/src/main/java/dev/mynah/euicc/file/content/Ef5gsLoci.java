package dev.mynah.euicc.file.content;

import java.util.Arrays;
import java.util.Optional;

/**
 * EF.5GS3GPPLOCI and EF.5GSN3GPPLOCI: where the terminal was registered for 5GS (TS 31.102 4.4.11.2, 4.4.11.3).
 *
 * @param guti 13 bytes: the 5GS mobile identity of TS 24.501 9.11.3.4 with its length, FF when there is none
 * @param plmn the PLMN of the last visited registered tracking area, 5 or 6 digits
 * @param tac the code of that area, 3 bytes
 */
public record Ef5gsLoci(byte[] guti, Optional<String> plmn, int tac, UpdateStatus status) {

    private static final int SIZE = 20;
    private static final int GUTI = 13;

    /** What a card that was never used says. */
    public static Ef5gsLoci unregistered(String homePlmn) {
        return new Ef5gsLoci(Blank.bytes(GUTI), Optional.of(homePlmn), 0, UpdateStatus.NOT_UPDATED);
    }

    /** 20 bytes. */
    public byte[] encode() {
        byte[] content = Blank.bytes(SIZE);
        System.arraycopy(guti, 0, content, 0, GUTI);
        Blank.plmn(plmn, content, GUTI);
        content[16] = (byte) (tac >> 16);
        content[17] = (byte) (tac >> 8);
        content[18] = (byte) tac;
        content[19] = (byte) status.value();
        return content;
    }

    /** Empty when it is too short. */
    public static Optional<Ef5gsLoci> decode(byte[] content) {
        if (content.length < SIZE) {
            return Optional.empty();
        }
        return Optional.of(new Ef5gsLoci(
                Arrays.copyOf(content, GUTI),
                PlmnCode.decode(content, GUTI),
                (content[16] & 0xFF) << 16 | (content[17] & 0xFF) << 8 | (content[18] & 0xFF),
                UpdateStatus.of(content[19])));
    }
}
