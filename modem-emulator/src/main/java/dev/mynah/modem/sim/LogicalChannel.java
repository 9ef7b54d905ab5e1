package dev.mynah.modem.sim;

/** How a class byte names a logical channel. TS 102 221 10.1.1. */
final class LogicalChannel {
    static final int BASIC = 0;
    static final int LAST = 19;

    private LogicalChannel() {}

    /** The channel a class byte names. */
    static int of(byte cla) {
        return (cla & 0x40) != 0 ? 4 + (cla & 0x0F) : cla & 0x03;
    }

    /** A class byte, given the channel: channels from 4 on take the further interindustry values. */
    static byte on(int channel, int cla) {
        int kind = cla & 0x80;
        if (channel <= 3) {
            int rest = (cla & 0x40) != 0 ? 0 : cla & 0x7C;
            return (byte) (kind | rest | channel);
        }
        return (byte) (kind | 0x40 | (channel - 4));
    }
}
