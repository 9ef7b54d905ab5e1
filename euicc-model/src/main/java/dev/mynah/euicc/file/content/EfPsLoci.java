package dev.mynah.euicc.file.content;

import java.util.Arrays;
import java.util.Optional;

/**
 * EF.PSLOCI: where the terminal was registered for packet-switched services of 2G and 3G (TS 31.102 4.2.23).
 *
 * @param ptmsi 4 bytes, FF when there is none
 * @param ptmsiSignature 3 bytes, FF when there is none
 * @param plmn the PLMN of the routing area, 5 or 6 digits
 * @param lac the location area code
 * @param rac the routing area code
 */
public record EfPsLoci(
        byte[] ptmsi, byte[] ptmsiSignature, Optional<String> plmn, int lac, int rac, UpdateStatus status) {

    private static final int SIZE = 14;

    /** What a card that was never used says. */
    public static EfPsLoci unregistered(String homePlmn) {
        return new EfPsLoci(Blank.bytes(4), Blank.bytes(3), Optional.of(homePlmn), 0, 0xFF, UpdateStatus.NOT_UPDATED);
    }

    /** 14 bytes. */
    public byte[] encode() {
        byte[] content = Blank.bytes(SIZE);
        System.arraycopy(ptmsi, 0, content, 0, 4);
        System.arraycopy(ptmsiSignature, 0, content, 4, 3);
        Blank.plmn(plmn, content, 7);
        content[10] = (byte) (lac >> 8);
        content[11] = (byte) lac;
        content[12] = (byte) rac;
        content[13] = (byte) status.value();
        return content;
    }

    /** Empty when it is too short. */
    public static Optional<EfPsLoci> decode(byte[] content) {
        if (content.length < SIZE) {
            return Optional.empty();
        }
        return Optional.of(new EfPsLoci(
                Arrays.copyOf(content, 4),
                Arrays.copyOfRange(content, 4, 7),
                PlmnCode.decode(content, 7),
                (content[10] & 0xFF) << 8 | (content[11] & 0xFF),
                content[12] & 0xFF,
                UpdateStatus.of(content[13])));
    }
}
