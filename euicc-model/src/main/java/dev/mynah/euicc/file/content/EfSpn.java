package dev.mynah.euicc.file.content;

import java.util.Arrays;
import java.util.Optional;

/**
 * EF.SPN: the service provider's name (TS 31.102 4.2.12).
 *
 * @param name up to 16 characters of the GSM alphabet, fewer of others
 * @param showPlmnAtHome whether the PLMN's name is shown too in the home network
 * @param hideWhenRoaming whether the name is not shown in other networks
 */
public record EfSpn(String name, boolean showPlmnAtHome, boolean hideWhenRoaming) {

    private static final int SIZE = 17;

    /** 17 bytes. */
    public byte[] encode() {
        byte[] content = new byte[SIZE];
        content[0] = (byte) ((showPlmnAtHome ? 1 : 0) | (hideWhenRoaming ? 2 : 0));
        System.arraycopy(AlphaIdentifier.encode(name, SIZE - 1), 0, content, 1, SIZE - 1);
        return content;
    }

    /** Empty when the file is blank. */
    public static Optional<EfSpn> decode(byte[] content) {
        if (content.length < 2 || SwappedDigits.blank(content, 1, content.length)) {
            return Optional.empty();
        }
        String name = AlphaIdentifier.decode(Arrays.copyOfRange(content, 1, content.length));
        return Optional.of(new EfSpn(name, (content[0] & 1) != 0, (content[0] & 2) != 0));
    }
}
