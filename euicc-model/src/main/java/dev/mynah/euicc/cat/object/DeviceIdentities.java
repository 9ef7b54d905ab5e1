package dev.mynah.euicc.cat.object;

import java.util.Optional;

/**
 * From where to where a message goes (TS 102 223 8.7).
 *
 * @param source one of the constants here, or a channel
 * @param destination the same
 */
public record DeviceIdentities(int source, int destination) {

    public static final int KEYPAD = 0x01;
    public static final int DISPLAY = 0x02;
    public static final int EARPIECE = 0x03;
    /** Channel 1; the others follow up to 7. */
    public static final int FIRST_CHANNEL = 0x21;

    public static final int UICC = 0x81;
    public static final int TERMINAL = 0x82;
    public static final int NETWORK = 0x83;

    /** From the card. */
    public static DeviceIdentities to(int destination) {
        return new DeviceIdentities(UICC, destination);
    }

    byte[] encode() {
        return new byte[] {(byte) source, (byte) destination};
    }

    static Optional<DeviceIdentities> decode(byte[] bytes) {
        return bytes.length != 2
                ? Optional.empty()
                : Optional.of(new DeviceIdentities(bytes[0] & 0xFF, bytes[1] & 0xFF));
    }
}
