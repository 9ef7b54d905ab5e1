package dev.mynah.euicc.cat;

/** What the terminal said it can do (TS 102 223 5.2). Bytes it didn't send mean no. */
public final class TerminalProfile {

    /** Nothing was said. */
    public static final TerminalProfile NOTHING = new TerminalProfile(new byte[0]);

    private final byte[] bytes;

    /** The data of TERMINAL PROFILE. */
    public TerminalProfile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Third byte, bit 8: proactive command REFRESH. */
    public boolean refresh() {
        return bit(3, 8);
    }

    /** Thirty-fourth byte, bit 6: REFRESH with the mode "eUICC Profile State Change". */
    public boolean profileStateChange() {
        return bit(34, 6);
    }

    private boolean bit(int byteNumber, int bitNumber) {
        return bytes.length >= byteNumber && (bytes[byteNumber - 1] >> (bitNumber - 1) & 1) != 0;
    }
}
