package dev.mynah.testbed.file;

import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.aka.AkaParameters.Algorithm;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.euicc.aka.MilenageConstants;
import dev.mynah.euicc.aka.SequenceNumberRules;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.aka.Tuak;
import dev.mynah.euicc.aka.TuakLengths;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** An algorithm with K, OPc and what else it is told. What is wrong with a key is said without showing it. */
final class Keys {
    private static final Map<String, Algorithm> ALGORITHMS = Map.of(
            "milenage", Algorithm.MILENAGE,
            "tuak", Algorithm.TUAK,
            "test", Algorithm.USIM_TEST,
            "comp128v1", Algorithm.COMP128_V1,
            "comp128v2", Algorithm.COMP128_V2,
            "comp128v3", Algorithm.COMP128_V3);
    private static final Map<String, Integer> RES = Map.of("32", 32, "64", 64, "128", 128);
    private static final String ROTATIONS = "10 hexadecimal digits, r1 to r5";
    private static final String ADDITIONS = "160 hexadecimal digits, c1 to c5";

    private Keys() {}

    /** The key where any part of one is written. */
    static Optional<AkaParameters> optional(Fields fields) {
        List<String> written = Stream.of("k", "opc", "op", "topc", "top", "algorithm")
                .filter(fields::has)
                .toList();
        return !written.isEmpty() ? Optional.of(of(fields)) : Optional.empty();
    }

    static AkaParameters of(Fields fields) {
        Algorithm algorithm = fields.choice(
                        "algorithm", ALGORITHMS, "milenage, tuak, test, comp128v1, comp128v2 or comp128v3")
                .orElse(Algorithm.MILENAGE);
        return switch (algorithm) {
            case MILENAGE -> milenage(fields);
            case TUAK -> tuak(fields);
            case USIM_TEST -> rules(fields, AkaParameters.usimTest(k(fields)));
            case COMP128_V1, COMP128_V2, COMP128_V3 -> AkaParameters.gsm(algorithm, k(fields));
        };
    }

    private static AkaParameters milenage(Fields fields) {
        byte[] k = k(fields);
        byte[] opc = variant(fields, "opc", "op", 16, op -> Milenage.opc(k, op));
        AkaParameters made = AkaParameters.milenage(SubscriberKey.ofOpc(k, opc));
        Optional<byte[]> r = fields.optional("r", text -> octets(text, ROTATIONS, 5));
        Optional<byte[]> c = fields.optional("c", text -> octets(text, ADDITIONS, 80));
        if (r.isPresent() || c.isPresent()) {
            try {
                made = made.with(MilenageConstants.of(
                        r.orElseGet(MilenageConstants.STANDARD::rotations),
                        c.orElseGet(MilenageConstants.STANDARD::additions)));
            } catch (IllegalArgumentException e) {
                fields.problem("r", "has a rotation above 127");
            }
        }
        return rules(fields, made);
    }

    private static AkaParameters tuak(Fields fields) {
        byte[] k = fields.value("k", "32 or 64 hexadecimal digits", new byte[16], text -> octets(text, 16, 32));
        int iterations = fields.whole("keccakIterations", 1, 255, 1);
        int res = fields.choice("resBits", RES, "32, 64 or 128").orElse(64);
        byte[] topc = variant(fields, "topc", "top", 32, top -> Tuak.topc(k, top, iterations));
        return rules(
                fields,
                AkaParameters.tuak(k, topc, new TuakLengths(64, res, 128, 128)).withKeccakIterations(iterations));
    }

    /** How the card judges sequence numbers; the operator counts with an index of the same length. */
    private static AkaParameters rules(Fields fields, AkaParameters made) {
        int indBits = fields.whole("indBits", 0, 16, SequenceNumberRules.STANDARD.indBits());
        int ageLimit = fields.whole("ageLimit", 1, Integer.MAX_VALUE, 0);
        return made.with(new SequenceNumberRules(
                indBits,
                SequenceNumberRules.STANDARD.delta(),
                ageLimit == 0 ? OptionalLong.empty() : OptionalLong.of(ageLimit)));
    }

    private static byte[] k(Fields fields) {
        return fields.value("k", example(16), new byte[16], text -> octets(text, 16));
    }

    /** What the operator adds to a key: as the card has it, or in the form from which that is derived for each key. */
    private static byte[] variant(
            Fields fields, String derived, String original, int length, Function<byte[], byte[]> derive) {
        Optional<byte[]> own = fields.optional(derived, text -> octets(text, length));
        Optional<byte[]> common = fields.optional(original, text -> octets(text, length));
        if (!fields.has(derived) && !fields.has(original)) {
            fields.problem(derived, "is missing (or " + original + ", from which it is derived)");
        } else if (fields.has(derived) && fields.has(original)) {
            fields.problem(original, "is one too many, " + derived + " says it already");
        }
        return common.map(derive).or(() -> own).orElseGet(() -> new byte[length]);
    }

    private static byte[] octets(String text, int... lengths) {
        for (int length : lengths) {
            if (text.matches("[0-9A-Fa-f]{" + 2 * length + "}")) {
                return HexFormat.of().parseHex(text);
            }
        }
        String wanted = lengths.length == 1 ? example(lengths[0]) : "32 or 64 hexadecimal digits";
        throw new IllegalArgumentException("has to be " + wanted + " (has " + text.length() + " characters)");
    }

    private static byte[] octets(String text, String example, int length) {
        if (!text.matches("[0-9A-Fa-f]{" + 2 * length + "}")) {
            throw new IllegalArgumentException("has to be " + example + " (has " + text.length() + " characters)");
        }
        return HexFormat.of().parseHex(text);
    }

    private static String example(int octets) {
        return 2 * octets + " hexadecimal digits";
    }
}
