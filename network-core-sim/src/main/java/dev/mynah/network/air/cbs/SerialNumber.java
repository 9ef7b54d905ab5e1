package dev.mynah.network.air.cbs;

/**
 * What tells a broadcast from others with its identifier. TS 23.041 9.4.1.2.1.
 *
 * @param scope where it stays the same broadcast
 * @param code 0 to 1023
 * @param update 0 to 15: which version
 */
public record SerialNumber(Scope scope, int code, int update) {
    /** Geographical scope: an area within which a number is not used twice. */
    public enum Scope {
        /** A cell, and to be shown at once. */
        CELL_IMMEDIATE(0),
        PLMN(1),
        /** A location, service or tracking area. */
        AREA(2),
        CELL(3);

        private final int bits;

        Scope(int bits) {
            this.bits = bits;
        }

        private static Scope of(int bits) {
            return values()[bits & 3];
        }
    }

    public SerialNumber {
        if (code < 0 || code > 1023 || update < 0 || update > 15) {
            throw new IllegalArgumentException(
                    "serial number: code 0 to 1023 and update 0 to 15, not " + code + " and " + update);
        }
    }

    /** The 16 bits. */
    public int value() {
        return scope.bits << 14 | code << 4 | update;
    }

    /** What 16 bits say. */
    public static SerialNumber of(int value) {
        return new SerialNumber(Scope.of(value >> 14), value >> 4 & 0x3FF, value & 0xF);
    }
}
