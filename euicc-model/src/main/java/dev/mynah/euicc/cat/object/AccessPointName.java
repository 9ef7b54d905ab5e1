package dev.mynah.euicc.cat.object;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A network access name as labels, each behind its length (TS 102 223 8.61, TS 23.003 9.1). */
final class AccessPointName {

    private AccessPointName() {}

    static byte[] encode(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String label : name.split("\\.")) {
            byte[] text = label.getBytes(StandardCharsets.US_ASCII);
            bytes.write(text.length);
            bytes.writeBytes(text);
        }
        return bytes.toByteArray();
    }

    static Optional<String> decode(byte[] bytes) {
        StringBuilder name = new StringBuilder();
        int at = 0;
        while (at < bytes.length) {
            int length = bytes[at] & 0xFF;
            if (length == 0 || at + 1 + length > bytes.length) {
                return Optional.empty();
            }
            name.append(name.isEmpty() ? "" : ".").append(new String(bytes, at + 1, length, StandardCharsets.US_ASCII));
            at += 1 + length;
        }
        return Optional.of(name.toString());
    }
}
