package dev.mynah.euicc.file.content;

import java.util.Arrays;
import java.util.Optional;

/** Bytes that say nothing yet. */
final class Blank {

    private Blank() {}

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 0xFF);
        return bytes;
    }

    /** Puts a PLMN at a place, or leaves it. */
    static void plmn(Optional<String> plmn, byte[] to, int at) {
        plmn.ifPresent(it -> System.arraycopy(PlmnCode.encode(it), 0, to, at, PlmnCode.LENGTH));
    }
}
