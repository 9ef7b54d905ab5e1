package dev.mynah.euicc.file.content;

import java.util.Optional;

/** EF.ICCID: the number of the profile (TS 102 221 13.2). */
public final class EfIccid {

    private EfIccid() {}

    /** 10 bytes of swapped digits. */
    public static byte[] encode(String iccid) {
        return SwappedDigits.encode(iccid, 10);
    }

    /** The digits as printed. */
    public static Optional<String> decode(byte[] content) {
        String digits = SwappedDigits.decode(content, 0, Math.min(content.length, 10));
        return digits.matches("[0-9]{10,20}") ? Optional.of(digits) : Optional.empty();
    }
}
