package dev.mynah.modem.mbim.wire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fields that are text: an offset and a length in octets, the text without terminator behind the fixed part. MBIM 1.0 10.3. */
public final class Text {
    private Text() {}

    /** In UTF-16. */
    public static Field<String> string(String name) {
        return string(name, StandardCharsets.UTF_16LE);
    }

    /** In UTF-8, as Microsoft's extensions have some. */
    public static Field<String> utf8(String name) {
        return string(name, StandardCharsets.UTF_8);
    }

    private static Field<String> string(String name, Charset charset) {
        return new Field<>(name, "string") {
            @Override
            int width(String value) {
                return 2 * Integer.BYTES;
            }

            @Override
            String read(BufferReader in, Contents before) {
                return readString(in, charset);
            }

            @Override
            void write(BufferWriter out, String value) {
                writeString(out, value, charset);
            }

            @Override
            String empty() {
                return "";
            }
        };
    }

    /** Several, in UTF-16. */
    public static Field<List<String>> strings(String name, Count count) {
        return new Field<>(name, "string-array") {
            @Override
            Optional<Count> count() {
                return Optional.of(count);
            }

            @Override
            int countOf(List<String> value) {
                return value.size();
            }

            @Override
            int width(List<String> value) {
                return value.size() * 2 * Integer.BYTES;
            }

            @Override
            List<String> read(BufferReader in, Contents before) {
                List<String> strings = new ArrayList<>();
                for (int i = 0; i != before.get(count); i++) {
                    strings.add(readString(in, StandardCharsets.UTF_16LE));
                }
                return strings;
            }

            @Override
            void write(BufferWriter out, List<String> value) {
                value.forEach(it -> writeString(out, it, StandardCharsets.UTF_16LE));
            }

            @Override
            List<String> empty() {
                return List.of();
            }
        };
    }

    private static String readString(BufferReader in, Charset charset) {
        int offset = in.int32();
        String text = new String(in.referred(offset, in.int32()), charset);
        int terminator = text.indexOf('\0');
        return terminator < 0 ? text : text.substring(0, terminator);
    }

    private static void writeString(BufferWriter out, String value, Charset charset) {
        byte[] octets = value.getBytes(charset);
        out.int32(out.refer(octets));
        out.int32(octets.length);
    }
}
