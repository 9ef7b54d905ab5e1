package dev.mynah.modem.eap;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an EAP-AKA packet carries: a subtype and attributes, each of a multiple of four octets. RFC 4187 8.1.
 *
 * @param attributes by number, what is behind number and length
 */
record AkaMessage(int subtype, Map<Integer, byte[]> attributes) {
    static final int CHALLENGE = 1;
    static final int AUTHENTICATION_REJECT = 2;
    static final int SYNCHRONIZATION_FAILURE = 4;
    static final int IDENTITY = 5;
    static final int NOTIFICATION = 12;
    static final int CLIENT_ERROR = 14;

    static final int AT_RAND = 1;
    static final int AT_AUTN = 2;
    static final int AT_RES = 3;
    static final int AT_AUTS = 4;
    static final int AT_PERMANENT_ID_REQ = 10;
    static final int AT_MAC = 11;
    static final int AT_NOTIFICATION = 12;
    static final int AT_ANY_ID_REQ = 13;
    static final int AT_IDENTITY = 14;
    static final int AT_FULLAUTH_ID_REQ = 17;
    static final int AT_CLIENT_ERROR_CODE = 22;
    static final int AT_CHECKCODE = 134;
    static final int AT_RESULT_IND = 135;

    private static final int RESERVED = 2;
    private static final int WORD = 4;

    /** Reads the data of a packet; empty for attributes that do not fit, or one that comes twice. */
    static Optional<AkaMessage> decode(byte[] data) {
        if (data.length < 1 + RESERVED) {
            return Optional.empty();
        }
        Map<Integer, byte[]> attributes = new LinkedHashMap<>();
        int at = 1 + RESERVED;
        while (at < data.length) {
            int end = at + 1 < data.length ? at + WORD * (data[at + 1] & 0xFF) : at;
            if (end <= at || end > data.length) {
                return Optional.empty();
            }
            byte[] value = Arrays.copyOfRange(data, at + 2, end);
            if (attributes.put(data[at] & 0xFF, value) != null) {
                return Optional.empty();
            }
            at = end;
        }
        return Optional.of(new AkaMessage(data[0] & 0xFF, attributes));
    }

    boolean has(int attribute) {
        return attributes.containsKey(attribute);
    }

    /** An attribute of two octets and so many more, which are what is wanted of it. */
    Optional<byte[]> fixed(int attribute, int length) {
        return Optional.ofNullable(attributes.get(attribute))
                .filter(it -> it.length == 2 + length)
                .map(it -> Arrays.copyOfRange(it, 2, it.length));
    }

    /** The two octets at the beginning of an attribute, which has at least those. */
    Optional<Integer> number(int attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(it -> (it[0] & 0xFF) << 8 | (it[1] & 0xFF));
    }

    /** The data of a packet. Values are filled up with zeros to whole words. */
    byte[] encode() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.write(subtype);
        data.writeBytes(new byte[RESERVED]);
        attributes.forEach((number, value) -> {
            int words = (2 + value.length + WORD - 1) / WORD;
            data.write(number);
            data.write(words);
            data.writeBytes(Arrays.copyOf(value, words * WORD - 2));
        });
        return data.toByteArray();
    }
}
