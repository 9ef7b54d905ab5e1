package dev.mynah.euicc.cat.object;

import java.util.Optional;

/**
 * What a proactive command is, and which TERMINAL RESPONSE is its (TS 102 223 8.6).
 *
 * @param number the card's number for it
 * @param type the type of command
 * @param qualifier what the type makes of it
 */
public record CommandDetails(int number, int type, int qualifier) {

    byte[] encode() {
        return new byte[] {(byte) number, (byte) type, (byte) qualifier};
    }

    static Optional<CommandDetails> decode(byte[] bytes) {
        return bytes.length != 3
                ? Optional.empty()
                : Optional.of(new CommandDetails(bytes[0] & 0xFF, bytes[1] & 0xFF, bytes[2] & 0xFF));
    }
}
