package dev.mynah.modem.at.network;

import dev.mynah.network.air.Plmn;
import java.util.Optional;

/**
 * One entry of a list of preferred PLMNs: a PLMN and the access technologies it is preferred in. TS 31.102 4.2.5.
 *
 * @param technologies the two octets of access technology identifiers
 */
record PreferredOperator(Plmn plmn, int technologies) {
    static final int UTRAN = 0x8000;
    static final int E_UTRAN = 0x4000;
    static final int NG_RAN = 0x0800;
    static final int GSM = 0x0080;
    static final int GSM_COMPACT = 0x0040;

    /** The entry at an offset; empty for an unused place, and for what is no PLMN. */
    static Optional<PreferredOperator> decode(byte[] list, int offset) {
        String digits = "" + digit(list[offset]) + digit(list[offset] >> 4) + digit(list[offset + 1]);
        String mnc = "" + digit(list[offset + 2]) + digit(list[offset + 2] >> 4);
        char third = digit(list[offset + 1] >> 4);
        if (third != 'F') {
            mnc += third;
        }
        return (digits + mnc).indexOf('F') >= 0
                ? Optional.empty()
                : Optional.of(new PreferredOperator(
                        new Plmn(digits, mnc), (list[offset + 3] & 0xFF) << 8 | (list[offset + 4] & 0xFF)));
    }

    /** Anything but a decimal digit is filler. */
    private static char digit(int nibble) {
        int value = nibble & 0xF;
        return value < 10 ? (char) ('0' + value) : 'F';
    }

    byte[] encode() {
        byte[] plmnOctets = plmn.octets();
        return new byte[] {plmnOctets[0], plmnOctets[1], plmnOctets[2], (byte) (technologies >> 8), (byte) technologies
        };
    }
}
