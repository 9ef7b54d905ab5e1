package dev.mynah.euicc.cat;

/**
 * A command the card gives to the terminal.
 *
 * @param tlv what FETCH gives, a BER-TLV D0
 * @param number the command number in its details
 * @param type the type of command in its details
 * @param performed what to do when the terminal says that it has performed the command
 */
public record ProactiveCommand(byte[] tlv, int number, int type, Runnable performed) {

    private static final int REFRESH = 0x01;

    /** REFRESH, by which the terminal learns that another profile is enabled (TS 102 223 6.4.7, 6.6.13). */
    public static ProactiveCommand refresh(RefreshMode mode, Runnable performed) {
        byte[] tlv = {
            (byte) 0xD0,
            9,
            (byte) 0x81,
            3,
            1,
            REFRESH,
            (byte) mode.qualifier(),
            (byte) 0x82,
            2,
            (byte) 0x81,
            (byte) 0x82
        };
        return new ProactiveCommand(tlv, 1, REFRESH, performed);
    }
}
