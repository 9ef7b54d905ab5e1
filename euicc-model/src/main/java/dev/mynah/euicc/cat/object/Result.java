package dev.mynah.euicc.cat.object;

import java.util.Arrays;
import java.util.Optional;

/**
 * The result in a TERMINAL RESPONSE (TS 102 223 8.12).
 *
 * @param value of the general result as it was on the wire
 * @param additional more about it, as its general result defines
 */
public record Result(int value, byte[] additional) {

    /** A result with nothing more to say. */
    public static Result of(GeneralResult general) {
        return new Result(general.value(), new byte[0]);
    }

    /** A result with one byte more. */
    public static Result of(GeneralResult general, int additional) {
        return new Result(general.value(), new byte[] {(byte) additional});
    }

    /** What it means. */
    public GeneralResult general() {
        return GeneralResult.of(value);
    }

    byte[] encode() {
        byte[] bytes = new byte[1 + additional.length];
        bytes[0] = (byte) value;
        System.arraycopy(additional, 0, bytes, 1, additional.length);
        return bytes;
    }

    static Optional<Result> decode(byte[] bytes) {
        return bytes.length < 1
                ? Optional.empty()
                : Optional.of(new Result(bytes[0] & 0xFF, Arrays.copyOfRange(bytes, 1, bytes.length)));
    }
}
