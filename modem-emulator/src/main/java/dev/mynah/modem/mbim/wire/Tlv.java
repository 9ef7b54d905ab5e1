package dev.mynah.modem.mbim.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An information element of Microsoft's extensions 2.0 and 3.0: a type and octets.
 *
 * @param type see the constants
 */
public record Tlv(int type, byte[] octets) {
    /** Text in UTF-16. */
    public static final int WCHAR_STR = 10;
    /** Numbers of 16 bits. */
    public static final int UINT16_TBL = 11;
    /** Protocol configuration options. */
    public static final int PCO = 13;
    /** The command by which the host was woken. */
    public static final int WAKE_COMMAND = 16;

    private static final int HEADER = 8;

    @Override
    public String toString() {
        return type + ":" + octets.length;
    }

    private int width() {
        return HEADER + octets.length + (-octets.length & 3);
    }

    private static Tlv read(BufferReader in) {
        int type = in.int16();
        int padding = in.int16() >> 8;
        Tlv tlv = new Tlv(type, in.octets(in.int32()));
        in.octets(Math.min(padding, in.remaining()));
        return tlv;
    }

    private void write(BufferWriter out) {
        out.int16(type);
        out.int16((-octets.length & 3) << 8);
        out.int32(octets.length);
        out.octets(octets);
        out.pad(octets.length);
    }

    /** Text, in place. */
    public static Field<String> string(String name) {
        return new TlvField<>(name, "tlv-string") {
            @Override
            Tlv tlv(String value) {
                return new Tlv(WCHAR_STR, value.getBytes(StandardCharsets.UTF_16LE));
            }

            @Override
            String read(BufferReader in, Contents before) {
                Tlv tlv = Tlv.read(in);
                if (tlv.type != WCHAR_STR) {
                    throw in.malformed(name() + " is an element of type " + tlv.type);
                }
                return new String(tlv.octets, StandardCharsets.UTF_16LE);
            }

            @Override
            String empty() {
                return "";
            }
        };
    }

    /** Numbers, in place. */
    public static Field<List<Integer>> uint16s(String name) {
        return new TlvField<>(name, "tlv-guint16-array") {
            @Override
            Tlv tlv(List<Integer> value) {
                BufferWriter all = new BufferWriter(0);
                value.forEach(all::int16);
                return new Tlv(UINT16_TBL, all.toByteArray());
            }

            @Override
            List<Integer> read(BufferReader in, Contents before) {
                Tlv tlv = Tlv.read(in);
                BufferReader numbers = new BufferReader(tlv.octets, 0, tlv.octets.length);
                List<Integer> read = new ArrayList<>();
                while (numbers.remaining() > 0) {
                    read.add(numbers.int16());
                }
                return read;
            }

            @Override
            List<Integer> empty() {
                return List.of();
            }
        };
    }

    /** Whatever it is, in place. */
    public static Field<Tlv> any(String name) {
        return new TlvField<>(name, "tlv") {
            @Override
            Tlv tlv(Tlv value) {
                return value;
            }

            @Override
            Tlv read(BufferReader in, Contents before) {
                return Tlv.read(in);
            }

            @Override
            Tlv empty() {
                return new Tlv(0, new byte[0]);
            }
        };
    }

    /** All that are left. */
    public static Field<List<Tlv>> rest(String name) {
        return new Field<>(name, "tlv-list") {
            @Override
            int width(List<Tlv> value) {
                return value.stream().mapToInt(Tlv::width).sum();
            }

            @Override
            List<Tlv> read(BufferReader in, Contents before) {
                List<Tlv> tlvs = new ArrayList<>();
                while (in.remaining() > 0) {
                    tlvs.add(Tlv.read(in));
                }
                return tlvs;
            }

            @Override
            void write(BufferWriter out, List<Tlv> value) {
                value.forEach(it -> it.write(out));
            }

            @Override
            List<Tlv> empty() {
                return List.of();
            }
        };
    }

    private abstract static class TlvField<T> extends Field<T> {
        TlvField(String name, String type) {
            super(name, type);
        }

        abstract Tlv tlv(T value);

        @Override
        final int width(T value) {
            return tlv(value).width();
        }

        @Override
        final void write(BufferWriter out, T value) {
            tlv(value).write(out);
        }
    }
}
