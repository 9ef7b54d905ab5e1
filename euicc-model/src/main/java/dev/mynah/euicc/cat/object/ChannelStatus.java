package dev.mynah.euicc.cat.object;

import java.util.Optional;

/**
 * How a channel is (TS 102 223 8.56).
 *
 * @param channel 1..7; 0 when there is none
 * @param linked whether the link is established
 * @param detail 00 nothing more to say, 05 link dropped
 */
public record ChannelStatus(int channel, boolean linked, int detail) {

    /** The link was lost. */
    public static final int LINK_DROPPED = 0x05;

    byte[] encode() {
        return new byte[] {(byte) ((linked ? 0x80 : 0) | channel), (byte) detail};
    }

    static Optional<ChannelStatus> decode(byte[] bytes) {
        return bytes.length != 2
                ? Optional.empty()
                : Optional.of(new ChannelStatus(bytes[0] & 7, (bytes[0] & 0x80) != 0, bytes[1] & 0xFF));
    }
}
