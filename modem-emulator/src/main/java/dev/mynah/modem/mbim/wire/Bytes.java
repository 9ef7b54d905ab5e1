package dev.mynah.modem.mbim.wire;

import java.util.Arrays;
import java.util.Optional;

/** Fields that are octets. */
public final class Bytes {
    private Bytes() {}

    /** So many, in place. */
    public static Field<byte[]> fixed(String name, int size) {
        return new OctetField(name, "byte-array") {
            @Override
            int width(byte[] value) {
                return size + (-size & 3);
            }

            @Override
            byte[] read(BufferReader in, Contents before) {
                byte[] octets = in.octets(size);
                in.pad(size);
                return octets;
            }

            @Override
            void write(BufferWriter out, byte[] value) {
                out.octets(Arrays.copyOf(value, size));
                out.pad(size);
            }

            @Override
            byte[] empty() {
                return new byte[size];
            }
        };
    }

    /** All that is left, in place. */
    public static Field<byte[]> rest(String name) {
        return new OctetField(name, "unsized-byte-array") {
            @Override
            int width(byte[] value) {
                return value.length;
            }

            @Override
            byte[] read(BufferReader in, Contents before) {
                return in.octets(in.remaining());
            }

            @Override
            void write(BufferWriter out, byte[] value) {
                out.octets(value);
            }
        };
    }

    /** Behind the fixed part: an offset and a length. */
    public static Field<byte[]> referred(String name) {
        return new OctetField(name, "ref-byte-array") {
            @Override
            int width(byte[] value) {
                return 2 * Integer.BYTES;
            }

            @Override
            byte[] read(BufferReader in, Contents before) {
                int offset = in.int32();
                return in.referred(offset, in.int32());
            }

            @Override
            void write(BufferWriter out, byte[] value) {
                out.int32(out.refer(value));
                out.int32(value.length);
            }
        };
    }

    /** Behind the fixed part, as Microsoft's access to the card has them: a length and an offset. */
    public static Field<byte[]> referredBySize(String name) {
        return new OctetField(name, "uicc-ref-byte-array") {
            @Override
            int width(byte[] value) {
                return 2 * Integer.BYTES;
            }

            @Override
            byte[] read(BufferReader in, Contents before) {
                int length = in.int32();
                return in.referred(in.int32(), length);
            }

            @Override
            void write(BufferWriter out, byte[] value) {
                out.int32(value.length);
                out.int32(out.refer(value));
            }
        };
    }

    /** Behind the fixed part: an offset, and as many as an earlier field says. */
    public static Field<byte[]> referred(String name, Count size) {
        return new OctetField(name, "ref-byte-array") {
            @Override
            Optional<Count> count() {
                return Optional.of(size);
            }

            @Override
            int countOf(byte[] value) {
                return value.length;
            }

            @Override
            int width(byte[] value) {
                return Integer.BYTES;
            }

            @Override
            byte[] read(BufferReader in, Contents before) {
                return in.referred(in.int32(), before.get(size));
            }

            @Override
            void write(BufferWriter out, byte[] value) {
                out.int32(out.refer(value));
            }
        };
    }

    /** In place: a length, then the octets. */
    public static Field<byte[]> sized(String name) {
        return new OctetField(name, "ref-byte-array-no-offset") {
            @Override
            int width(byte[] value) {
                return Integer.BYTES + value.length + (-value.length & 3);
            }

            @Override
            byte[] read(BufferReader in, Contents before) {
                byte[] octets = in.octets(in.int32());
                in.pad(octets.length);
                return octets;
            }

            @Override
            void write(BufferWriter out, byte[] value) {
                out.int32(value.length);
                out.octets(value);
                out.pad(value.length);
            }
        };
    }

    /** In place: as many as an earlier field says. */
    public static Field<byte[]> sized(String name, Count size) {
        return new OctetField(name, "ref-byte-array-no-offset") {
            @Override
            Optional<Count> count() {
                return Optional.of(size);
            }

            @Override
            int countOf(byte[] value) {
                return value.length;
            }

            @Override
            int width(byte[] value) {
                return value.length + (-value.length & 3);
            }

            @Override
            byte[] read(BufferReader in, Contents before) {
                byte[] octets = in.octets(before.get(size));
                in.pad(octets.length);
                return octets;
            }

            @Override
            void write(BufferWriter out, byte[] value) {
                out.octets(value);
                out.pad(value.length);
            }
        };
    }
}
