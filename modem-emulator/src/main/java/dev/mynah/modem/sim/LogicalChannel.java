package dev.mynah.modem.sim;

/** How a class byte names a logical channel. TS 102 221 10.1.1. */
final class LogicalChannel {
    static final int BASIC = 0;
    static final int LAST = 19;

    private static final int KIND = 0x80;
    private static final int FURTHER = 0x40;
    private static final int CHAINING = 0x10;

    /** Secure messaging, of whatever kind, and that with a header that is not authenticated. */
    private static final int SECURE = 0x0C;

    private static final int NOT_AUTHENTICATED = 0x08;

    /** The same where channels from 4 on are named, which knows that one kind. */
    private static final int SECURE_FURTHER = 0x20;

    private LogicalChannel() {}

    /** The channel a class byte names. */
    static int of(byte cla) {
        return (cla & 0x40) != 0 ? 4 + (cla & 0x0F) : cla & 0x03;
    }

    /** A class byte, given the channel: channels from 4 on take the further interindustry values. ISO/IEC 7816-4 5.4.1. */
    static byte on(int channel, int cla) {
        boolean further = (cla & FURTHER) != 0;
        if (channel <= 3) {
            int rest = further ? (cla & CHAINING) | ((cla & SECURE_FURTHER) != 0 ? NOT_AUTHENTICATED : 0) : cla & 0x7C;
            return (byte) ((cla & KIND) | rest | channel);
        }
        boolean secure = (cla & (further ? SECURE_FURTHER : SECURE)) != 0;
        return (byte) ((cla & (KIND | CHAINING)) | FURTHER | (secure ? SECURE_FURTHER : 0) | (channel - 4));
    }
}
