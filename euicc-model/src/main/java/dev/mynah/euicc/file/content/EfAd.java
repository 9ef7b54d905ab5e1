package dev.mynah.euicc.file.content;

import java.util.Optional;

/**
 * EF.AD of the USIM: administrative data (TS 31.102 4.2.18).
 *
 * @param operationMode 00 for normal operation
 * @param mncLength 2 or 3 digits of the IMSI are the MNC
 */
public record EfAd(int operationMode, int mncLength) {

    /** 4 bytes. */
    public byte[] encode() {
        return new byte[] {(byte) operationMode, 0, 0, (byte) mncLength};
    }

    /** Empty when the MNC's length is not said. */
    public static Optional<EfAd> decode(byte[] content) {
        if (content.length < 4) {
            return Optional.empty();
        }
        int length = content[3] & 0xF;
        return length == 2 || length == 3 ? Optional.of(new EfAd(content[0] & 0xFF, length)) : Optional.empty();
    }
}
