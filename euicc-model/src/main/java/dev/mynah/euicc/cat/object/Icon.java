package dev.mynah.euicc.cat.object;

import java.util.Optional;

/**
 * An icon in EF.IMG (TS 102 223 8.31).
 *
 * @param selfExplanatory whether it stands instead of the text, not beside it
 * @param record of EF.IMG
 */
public record Icon(boolean selfExplanatory, int record) {

    byte[] encode() {
        return new byte[] {(byte) (selfExplanatory ? 0 : 1), (byte) record};
    }

    static Optional<Icon> decode(byte[] bytes) {
        return bytes.length != 2 ? Optional.empty() : Optional.of(new Icon((bytes[0] & 1) == 0, bytes[1] & 0xFF));
    }
}
