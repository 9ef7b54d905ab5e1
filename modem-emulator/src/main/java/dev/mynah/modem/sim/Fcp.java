package dev.mynah.modem.sim;

import dev.mynah.euicc.tlv.Tlv;
import java.util.Optional;

/**
 * What a modem looks for in a file control parameters template. TS 102 221 11.1.1.3.
 *
 * @param size octets of a transparent EF, or 0
 * @param recordLength of a linear fixed or cyclic EF, or 0
 * @param records how many, or 0
 * @param pin1Enabled whether the card asks for PIN1, where the file is a directory
 */
record Fcp(int size, int recordLength, int records, Optional<Boolean> pin1Enabled) {
    private static final int TEMPLATE = 0x62;
    private static final int DESCRIPTOR = 0x82;
    private static final int FILE_SIZE = 0x80;
    private static final int PIN_STATUS = 0xC6;
    private static final int PS_DO = 0x90;
    private static final int KEY_REFERENCE = 0x83;

    static Optional<Fcp> of(byte[] answer) {
        if (!(Tlv.parse(answer) instanceof Tlv template) || template.tag() != TEMPLATE) {
            return Optional.empty();
        }
        byte[] descriptor = template.bytes(DESCRIPTOR).orElse(new byte[0]);
        int recordLength = descriptor.length >= 5 ? (descriptor[2] & 0xFF) << 8 | (descriptor[3] & 0xFF) : 0;
        int records = descriptor.length >= 5 ? descriptor[4] & 0xFF : 0;
        int size = template.bytes(FILE_SIZE).map(Fcp::number).orElse(0);
        return Optional.of(new Fcp(size, recordLength, records, pin1(template)));
    }

    private static int number(byte[] octets) {
        int number = 0;
        for (byte octet : octets) {
            number = (number << 8 & 0xFFFF00) | (octet & 0xFF);
        }
        return number;
    }

    /**
     * The PIN status template holds an object of bits and then, per key, its reference; the highest bit belongs to the
     * first key. TS 102 221 9.5.2.
     */
    private static Optional<Boolean> pin1(Tlv template) {
        byte[] content = template.bytes(PIN_STATUS).orElse(new byte[0]);
        int bits = 0;
        int key = 0;
        for (int at = 0; at + 2 <= content.length; at += 2 + (content[at + 1] & 0xFF)) {
            int tag = content[at] & 0xFF;
            if (at + 2 < content.length && tag == PS_DO) {
                bits = content[at + 2] & 0xFF;
            } else if (at + 2 < content.length && tag == KEY_REFERENCE) {
                if (content[at + 2] == 0x01) {
                    return Optional.of((bits << key & 0x80) != 0);
                }
                key++;
            }
        }
        return Optional.empty();
    }
}
