package dev.mynah.modem.qmi.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Digits in a field of fixed length, filled up with FF: an MNC of two digits in three octets. */
record Digits(int most) implements TlvType<String> {
    private static final byte FILLER = (byte) 0xFF;

    @Override
    public String notation() {
        return "string#" + most;
    }

    @Override
    public String read(TlvReader in) {
        byte[] octets = in.bytes(most);
        int length = 0;
        while (length < most && octets[length] != FILLER) {
            length++;
        }
        return new String(octets, 0, length, StandardCharsets.US_ASCII);
    }

    @Override
    public void write(String value, TlvWriter out) {
        byte[] octets = new byte[most];
        Arrays.fill(octets, FILLER);
        byte[] digits = value.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, octets, 0, Math.min(most, digits.length));
        out.bytes(octets);
    }
}
