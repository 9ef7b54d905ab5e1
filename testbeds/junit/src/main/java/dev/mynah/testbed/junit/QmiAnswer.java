package dev.mynah.testbed.junit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A message of the modem: a response or an indication, read octet by octet. */
public final class QmiAnswer {
    private static final int QMUX = 6;
    private static final int INDICATION = 4;
    private static final int RESULT = 0x02;

    private final int service;
    private final int client;
    private final boolean indication;
    private final int transaction;
    private final int message;
    private final Map<Integer, byte[]> tlvs = new LinkedHashMap<>();

    private QmiAnswer(byte[] frame) {
        service = frame[4] & 0xFF;
        client = frame[5] & 0xFF;
        boolean ctl = service == 0;
        indication = !ctl && (frame[QMUX] & INDICATION) != 0;
        Cursor in = new Cursor(Arrays.copyOfRange(frame, QMUX + 1, frame.length));
        transaction = ctl ? in.u8() : in.u16();
        message = in.u16();
        int length = in.u16();
        if (length != in.left()) {
            throw new AssertionError("the header says %d octets of TLVs, there are %d".formatted(length, in.left()));
        }
        while (in.left() > 0) {
            int id = in.u8();
            if (tlvs.put(id, in.bytes(in.u16())) != null) {
                throw new AssertionError("TLV %02X is there twice".formatted(id));
            }
        }
    }

    static QmiAnswer of(byte[] frame) {
        return new QmiAnswer(frame);
    }

    public int service() {
        return service;
    }

    public int client() {
        return client;
    }

    public boolean indication() {
        return indication;
    }

    public int transaction() {
        return transaction;
    }

    public int message() {
        return message;
    }

    /** The error of a response; 0 if it succeeded. */
    public int error() {
        Cursor result = tlv(RESULT);
        boolean failed = result.u16() != 0;
        int error = result.u16();
        if (failed != (error != 0)) {
            throw new AssertionError("status and error of the result do not agree: " + error);
        }
        return error;
    }

    /** Fails the test unless the request succeeded. */
    public QmiAnswer succeeds() {
        return fails(0);
    }

    /** Fails the test unless the request failed with this error. */
    public QmiAnswer fails(int error) {
        if (error() != error) {
            throw new AssertionError("%02X %04X: error %d, not %d".formatted(service, message, error(), error));
        }
        return this;
    }

    public boolean has(int tlv) {
        return tlvs.containsKey(tlv);
    }

    /** The numbers of the TLVs that are there. */
    public Set<Integer> tlvs() {
        return tlvs.keySet();
    }

    /** The value of a TLV from its beginning; fails the test where it is not there. */
    public Cursor tlv(int id) {
        byte[] value = tlvs.get(id);
        if (value == null) {
            throw new AssertionError("%02X %04X has no TLV %02X".formatted(service, message, id));
        }
        return new Cursor(value);
    }

    @Override
    public String toString() {
        return "%02X %04X %s".formatted(service, message, tlvs.keySet());
    }

    /** Reads a value from front to back, little endian. */
    public static final class Cursor {
        private final byte[] octets;
        private int at;

        private Cursor(byte[] octets) {
            this.octets = octets;
        }

        public int left() {
            return octets.length - at;
        }

        public int u8() {
            return (int) number(1);
        }

        public int i8() {
            return (byte) number(1);
        }

        public int u16() {
            return (int) number(2);
        }

        public int i16() {
            return (short) number(2);
        }

        public long u32() {
            return number(4);
        }

        public long u64() {
            return number(8);
        }

        public Cursor skip(int count) {
            bytes(count);
            return this;
        }

        public byte[] bytes(int length) {
            if (length > left()) {
                throw new AssertionError(length + " octets of " + left());
            }
            at += length;
            return Arrays.copyOfRange(octets, at - length, at);
        }

        /** Text of so many octets. */
        public String text(int length) {
            return new String(bytes(length), UTF_8);
        }

        /** Text behind its length in one octet. */
        public String text8() {
            return text(u8());
        }

        /** Text to the end. */
        public String rest() {
            return text(left());
        }

        private long number(int count) {
            byte[] value = bytes(count);
            long number = 0;
            for (int i = count - 1; i >= 0; i--) {
                number = number << 8 | (value[i] & 0xFF);
            }
            return number;
        }
    }
}
