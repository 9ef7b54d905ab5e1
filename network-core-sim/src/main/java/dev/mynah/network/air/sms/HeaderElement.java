package dev.mynah.network.air.sms;

import dev.mynah.network.air.nas.Octets;

/**
 * An information element of a user data header (TS 23.040 9.2.3.24).
 *
 * @param identifier which one
 * @param value at most 255 octets
 */
public record HeaderElement(int identifier, Octets value) {

    /** Concatenation with a reference of 8 bits: reference, parts, this part. */
    public static final int CONCATENATION_8 = 0x00;
    /** Special message indication: which indicator, how many wait. */
    public static final int SPECIAL_MESSAGE_INDICATION = 0x01;
    /** Ports of 16 bits: destination, originator. */
    public static final int PORTS_16 = 0x05;
    /** Concatenation with a reference of 16 bits. */
    public static final int CONCATENATION_16 = 0x08;
    /** The language of the single shift table. */
    public static final int NATIONAL_SINGLE_SHIFT = 0x24;
    /** The language of the locking shift table. */
    public static final int NATIONAL_LOCKING_SHIFT = 0x25;
    /** A command packet for the card's applications (TS 31.115). */
    public static final int CARD_COMMAND_PACKET = 0x70;
    /** The answer to one. */
    public static final int CARD_RESPONSE_PACKET = 0x71;

    /** Refuses what its length octet can't say. */
    public HeaderElement {
        if (value.length() > 255) {
            throw new IllegalArgumentException("element of " + value.length() + " octets");
        }
    }

    static HeaderElement of(int identifier, int... octets) {
        byte[] value = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            value[i] = (byte) octets[i];
        }
        return new HeaderElement(identifier, Octets.of(value));
    }
}
