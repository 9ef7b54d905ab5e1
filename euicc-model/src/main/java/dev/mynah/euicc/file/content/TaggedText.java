package dev.mynah.euicc.file.content;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** EF.IMPI, EF.DOMAIN and a record of EF.IMPU: a text in UTF-8 behind tag 80 (TS 31.103 4.2.2 to 4.2.4). */
public final class TaggedText {

    private static final int TAG = 0x80;

    private TaggedText() {}

    /** The data object; a text of 128 bytes and more has a length of two bytes. */
    public static byte[] encode(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int header = utf8.length < 0x80 ? 2 : 3;
        byte[] content = new byte[header + utf8.length];
        content[0] = (byte) TAG;
        content[1] = (byte) (header == 2 ? utf8.length : 0x81);
        if (header == 3) {
            content[2] = (byte) utf8.length;
        }
        System.arraycopy(utf8, 0, content, header, utf8.length);
        return content;
    }

    /** Empty when there is none. */
    public static Optional<String> decode(byte[] content) {
        if (content.length < 2 || (content[0] & 0xFF) != TAG) {
            return Optional.empty();
        }
        boolean wide = (content[1] & 0xFF) == 0x81 && content.length > 2;
        int at = wide ? 3 : 2;
        int length = content[at - 1] & 0xFF;
        return length == 0 || at + length > content.length
                ? Optional.empty()
                : Optional.of(new String(content, at, length, StandardCharsets.UTF_8));
    }
}
