package dev.mynah.testbed.file;

import dev.mynah.euicc.aka.SubscriberKey;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** K with OPc or OP. What is wrong with a key is said without showing it. */
final class Keys {
    private static final String EXAMPLE = "32 hexadecimal digits";

    private Keys() {}

    /** The key where any part of one is written. */
    static Optional<SubscriberKey> optional(Fields fields) {
        List<String> written = Stream.of("k", "opc", "op").filter(fields::has).toList();
        return !written.isEmpty() ? Optional.of(of(fields)) : Optional.empty();
    }

    static SubscriberKey of(Fields fields) {
        byte[] k = fields.value("k", EXAMPLE, new byte[16], Keys::octets);
        Optional<byte[]> opc = fields.optional("opc", Keys::octets);
        Optional<byte[]> op = fields.optional("op", Keys::octets);
        boolean given = fields.has("opc") || fields.has("op");
        if (!given) {
            fields.problem("opc", "is missing (or op, from which it is derived)");
        } else if (fields.has("opc") && fields.has("op")) {
            fields.problem("op", "is one too many, opc says it already");
        }
        return op.map(it -> SubscriberKey.ofOp(k, it)).orElseGet(() -> SubscriberKey.ofOpc(k, opc.orElse(k)));
    }

    private static byte[] octets(String text) {
        if (!text.matches("[0-9A-Fa-f]{32}")) {
            throw new IllegalArgumentException("has to be " + EXAMPLE + " (has " + text.length() + " characters)");
        }
        return HexFormat.of().parseHex(text);
    }
}
