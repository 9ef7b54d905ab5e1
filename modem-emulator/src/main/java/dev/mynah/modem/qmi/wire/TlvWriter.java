package dev.mynah.modem.qmi.wire;

import java.io.ByteArrayOutputStream;

/** Writes the value of a TLV from front to back, little endian. */
final class TlvWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void number(long value, int octetCount) {
        for (int i = 0; i < octetCount; i++) {
            out.write((int) (value >> (8 * i)));
        }
    }

    void bytes(byte[] value) {
        out.writeBytes(value);
    }

    byte[] octets() {
        return out.toByteArray();
    }
}
