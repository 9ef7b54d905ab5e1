package dev.mynah.euicc.apdu;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A command APDU in short form (TS 102 221 10.1): the four header bytes, up to 255 bytes of data and perhaps Le. A view on the
 * bytes it was parsed from, which must not change while it is used.
 */
public final class CommandApdu {

    /** No Le was given. */
    public static final int NO_LE = -1;

    private final byte[] bytes;
    private final int lc;
    private final int le;

    private CommandApdu(byte[] bytes, int lc, int le) {
        this.bytes = bytes;
        this.lc = lc;
        this.le = le;
    }

    /** Takes a command apart; empty when the length bytes don't fit what is there. */
    public static Optional<CommandApdu> parse(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        if (bytes.length == 4) {
            return Optional.of(new CommandApdu(bytes, 0, NO_LE));
        }
        int p3 = bytes[4] & 0xFF;
        if (bytes.length == 5) {
            return Optional.of(new CommandApdu(bytes, 0, length(p3)));
        }
        if (p3 == 0) {
            // 00 with more to come: the extended form, or an empty data field followed by Le.
            return bytes.length == 6
                    ? Optional.of(new CommandApdu(bytes, 0, length(bytes[5] & 0xFF)))
                    : Optional.empty();
        }
        if (bytes.length == 5 + p3) {
            return Optional.of(new CommandApdu(bytes, p3, NO_LE));
        }
        if (bytes.length == 6 + p3) {
            return Optional.of(new CommandApdu(bytes, p3, length(bytes[5 + p3] & 0xFF)));
        }
        return Optional.empty();
    }

    private static int length(int le) {
        return le == 0 ? 256 : le;
    }

    /** The class byte. */
    public int cla() {
        return bytes[0] & 0xFF;
    }

    /** The instruction byte. */
    public int ins() {
        return bytes[1] & 0xFF;
    }

    /** The first parameter byte. */
    public int p1() {
        return bytes[2] & 0xFF;
    }

    /** The second parameter byte. */
    public int p2() {
        return bytes[3] & 0xFF;
    }

    /** How many bytes of data there are. */
    public int lc() {
        return lc;
    }

    /** How many bytes are wanted back, 256 for {@code 00}; {@link #NO_LE} when not said. */
    public int le() {
        return le;
    }

    /** Whether the caller said how many bytes it wants back. */
    public boolean hasLe() {
        return le != NO_LE;
    }

    /** The data, copied. */
    public byte[] data() {
        return lc == 0 ? new byte[0] : Arrays.copyOfRange(bytes, 5, 5 + lc);
    }

    /** One byte of the data, 0..255. */
    public int data(int index) {
        if (index < 0 || index >= lc) {
            throw new IndexOutOfBoundsException(index);
        }
        return bytes[5 + index] & 0xFF;
    }

    /** Two bytes of the data as a number. */
    public int dataShort(int index) {
        return data(index) << 8 | data(index + 1);
    }

    /** Copies data to another array. */
    public void copyData(int from, byte[] to, int at, int length) {
        if (from < 0 || length < 0 || from + length > lc) {
            throw new IndexOutOfBoundsException(from + length);
        }
        System.arraycopy(bytes, 5 + from, to, at, length);
    }

    /** The header only: data may hold a PIN. */
    @Override
    public String toString() {
        return HexFormat.of().withUpperCase().formatHex(bytes, 0, 4) + " lc=" + lc + (hasLe() ? " le=" + le : "");
    }
}
