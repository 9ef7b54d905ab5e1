package dev.mynah.euicc.cat.terminal;

import java.util.Arrays;
import java.util.Set;

/** What the terminal said it can do (TS 102 223 5.2). Bytes it didn't send mean no. */
public final class TerminalProfile {

    /** Nothing was said. */
    public static final TerminalProfile NOTHING = new TerminalProfile(new byte[0]);

    private final byte[] bytes;

    /** The data of TERMINAL PROFILE. */
    public TerminalProfile(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** The profile of a terminal with these features and no other. */
    public static TerminalProfile of(Set<TerminalFeature> features) {
        int length =
                features.stream().mapToInt(TerminalFeature::byteNumber).max().orElse(1);
        byte[] bytes = new byte[length];
        features.forEach(it -> bytes[it.byteNumber() - 1] |= (byte) (1 << (it.bitNumber() - 1)));
        return new TerminalProfile(bytes);
    }

    public boolean has(TerminalFeature feature) {
        int at = feature.byteNumber() - 1;
        return at < bytes.length && (bytes[at] >> (feature.bitNumber() - 1) & 1) != 0;
    }

    /** The data of TERMINAL PROFILE. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }
}
