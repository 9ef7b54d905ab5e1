package dev.mynah.euicc.port;

import java.util.Optional;

/**
 * What the terminal said it can do (TS 102 221 11.1.19.2). Objects that are not known are passed over, and what an object has
 * beyond its known length too, so that a later terminal is understood.
 *
 * @param extendedLogicalChannels whether it can use channels 4 to 19
 * @param additionalInterfaces bit 1 for the interface to a contactless front-end
 * @param euicc bit 1 local user interface, bit 2 download, bit 3 discovery, and so on as GSMA SGP.22 says
 */
public record TerminalCapabilities(boolean extendedLogicalChannels, int additionalInterfaces, int euicc) {

    /** Nothing was said. */
    public static final TerminalCapabilities NONE = new TerminalCapabilities(false, 0, 0);

    private static final int TEMPLATE = 0xA9;
    private static final int POWER_SUPPLY = 0x80;
    private static final int EXTENDED_LOGICAL_CHANNELS = 0x81;
    private static final int ADDITIONAL_INTERFACES = 0x82;
    private static final int EUICC = 0x83;

    /** Reads the template; empty when it isn't one or an object in it isn't whole. */
    public static Optional<TerminalCapabilities> decode(byte[] bytes) {
        if (bytes.length < 2 || (bytes[0] & 0xFF) != TEMPLATE || (bytes[1] & 0xFF) != bytes.length - 2) {
            return Optional.empty();
        }
        boolean channels = false;
        int interfaces = 0;
        int euicc = 0;
        for (int at = 2; at < bytes.length; ) {
            int value = at + 2;
            int length = value <= bytes.length ? bytes[at + 1] & 0xFF : 0xFF;
            if (length > 0x7F || value + length > bytes.length) {
                return Optional.empty();
            }
            switch (bytes[at] & 0xFF) {
                case POWER_SUPPLY -> {
                    // Operating class, the most power and the clock it needs; a card of bytes draws none.
                    if (length < 3) {
                        return Optional.empty();
                    }
                }
                case EXTENDED_LOGICAL_CHANNELS -> channels = true;
                case ADDITIONAL_INTERFACES -> {
                    if (length < 1) {
                        return Optional.empty();
                    }
                    interfaces = bytes[value] & 0xFF;
                }
                case EUICC -> {
                    if (length < 1) {
                        return Optional.empty();
                    }
                    euicc = bytes[value] & 0xFF;
                }
                default -> {}
            }
            at = value + length;
        }
        return Optional.of(new TerminalCapabilities(channels, interfaces, euicc));
    }
}
