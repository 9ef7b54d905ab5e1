package dev.mynah.modem.sim;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * What the card answered in the end, after GET RESPONSE and the like.
 *
 * @param data never shown: it may be a key
 * @param sw the status word; {@code 91xx} has become {@code 9000}
 */
record CardAnswer(byte[] data, int sw) {
    /** Stands for a card that gave no proper response. */
    static final CardAnswer NONE = new CardAnswer(new byte[0], 0x6F00);

    static CardAnswer of(byte[] response) {
        int data = response.length - 2;
        return data < 0
                ? NONE
                : new CardAnswer(
                        Arrays.copyOf(response, data), (response[data] & 0xFF) << 8 | (response[data + 1] & 0xFF));
    }

    /** {@code 9000}, or a warning that comes with the data asked for. */
    boolean ok() {
        return sw == 0x9000 || sw >> 8 == 0x62;
    }

    int sw1() {
        return sw >> 8;
    }

    int sw2() {
        return sw & 0xFF;
    }

    /** Data and status word in one, as the card sent them. */
    byte[] bytes() {
        byte[] bytes = Arrays.copyOf(data, data.length + 2);
        bytes[data.length] = (byte) sw1();
        bytes[data.length + 1] = (byte) sw2();
        return bytes;
    }

    @Override
    public String toString() {
        return data.length + " octets, " + HexFormat.of().withUpperCase().toHexDigits((short) sw);
    }
}
