package dev.mynah.modem.ppp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One option of a Configure packet. RFC 1661 6. */
record ConfigureOption(int type, byte[] value) {
    private static final int HEADER = 2;
    private static final int LONGEST = 255;

    ConfigureOption {
        if (value.length > LONGEST - HEADER) {
            throw new IllegalArgumentException("option of " + value.length + " octets");
        }
    }

    static ConfigureOption flag(int type) {
        return new ConfigureOption(type, new byte[0]);
    }

    static ConfigureOption word(int type, int value) {
        return new ConfigureOption(type, new byte[] {(byte) (value >> 8), (byte) value});
    }

    static ConfigureOption number(int type, int value) {
        return new ConfigureOption(
                type, ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    /** The value as a number of up to four octets. */
    int number() {
        int number = 0;
        for (byte octet : value) {
            number = (number << 8) | (octet & 0xFF);
        }
        return number;
    }

    /** The options of a packet's data; empty when they don't fill it exactly. */
    static Optional<List<ConfigureOption>> read(byte[] data) {
        List<ConfigureOption> options = new ArrayList<>();
        int at = 0;
        while (at < data.length) {
            int length = at + 1 < data.length ? data[at + 1] & 0xFF : 0;
            if (length < HEADER || at + length > data.length) {
                return Optional.empty();
            }
            options.add(new ConfigureOption(data[at] & 0xFF, Arrays.copyOfRange(data, at + HEADER, at + length)));
            at += length;
        }
        return Optional.of(options);
    }

    static byte[] write(List<ConfigureOption> options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (ConfigureOption option : options) {
            out.write(option.type);
            out.write(HEADER + option.value.length);
            out.writeBytes(option.value);
        }
        return out.toByteArray();
    }

    boolean same(ConfigureOption other) {
        return type == other.type && Arrays.equals(value, other.value);
    }
}
