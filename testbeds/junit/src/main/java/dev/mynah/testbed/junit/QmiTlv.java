package dev.mynah.testbed.junit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A TLV of a request, made octet by octet: {@code QmiTlv.of(0x01).u8(1).text("1234")}. Little endian. */
public final class QmiTlv {
    private final int id;
    private final ByteArrayOutputStream value = new ByteArrayOutputStream();

    private QmiTlv(int id) {
        this.id = id;
    }

    public static QmiTlv of(int id) {
        return new QmiTlv(id);
    }

    public QmiTlv u8(int number) {
        return number(number, 1);
    }

    public QmiTlv u16(int number) {
        return number(number, 2);
    }

    public QmiTlv u32(long number) {
        return number(number, 4);
    }

    public QmiTlv u64(long number) {
        return number(number, 8);
    }

    /** Text without its length. */
    public QmiTlv text(String text) {
        return bytes(text.getBytes(UTF_8));
    }

    /** Text behind its length in one octet. */
    public QmiTlv text8(String text) {
        return u8(text.getBytes(UTF_8).length).text(text);
    }

    public QmiTlv bytes(byte[] bytes) {
        value.writeBytes(bytes);
        return this;
    }

    private QmiTlv number(long number, int octets) {
        for (int i = 0; i < octets; i++) {
            value.write((int) (number >> (8 * i)));
        }
        return this;
    }

    byte[] octets() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(id);
        all.write(value.size());
        all.write(value.size() >> 8);
        all.writeBytes(value.toByteArray());
        return all.toByteArray();
    }
}
