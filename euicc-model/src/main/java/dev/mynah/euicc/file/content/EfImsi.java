package dev.mynah.euicc.file.content;

import java.util.Arrays;
import java.util.Optional;

/** EF.IMSI (TS 31.102 4.2.2): the length, then the identity as TS 24.008 10.5.1.4 has it. */
public final class EfImsi {

    private static final int SIZE = 9;
    private static final int IMSI = 1;
    private static final int ODD = 8;

    private EfImsi() {}

    /** 9 bytes for 6 to 15 digits. */
    public static byte[] encode(String imsi) {
        byte[] content = new byte[SIZE];
        Arrays.fill(content, (byte) 0xFF);
        int used = imsi.length() / 2 + 1;
        boolean odd = imsi.length() % 2 == 1;
        content[0] = (byte) used;
        // The first half byte is type and parity, so the digits sit one half byte later than elsewhere.
        byte[] digits = SwappedDigits.encode("0" + imsi, SIZE - 1);
        System.arraycopy(digits, 0, content, 1, used);
        content[1] = (byte) ((content[1] & 0xF0) | IMSI | (odd ? ODD : 0));
        return content;
    }

    /** The digits. */
    public static Optional<String> decode(byte[] content) {
        if (content.length < SIZE || content[0] < 1 || content[0] > SIZE - 1 || (content[1] & 7) != IMSI) {
            return Optional.empty();
        }
        String digits = (char) ('0' + (content[1] >> 4 & 0xF)) + SwappedDigits.decode(content, 2, 1 + content[0]);
        return digits.matches("[0-9]{6,15}") ? Optional.of(digits) : Optional.empty();
    }
}
