package dev.mynah.network.air.nas.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.Reference;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.conformance.Conforms;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The test sets of TS 33.401 C.1 to C.4, and those of UEA2 and UIA2, which are the same algorithms. */
@Conforms(to = "TS 33.401 B", by = Integrity.class)
@Conforms(to = "TS 33.401 B", by = Ciphering.class)
class AlgorithmVectorsTest {

    static Stream<JsonNode> ciphering() {
        return sets("ciphertext");
    }

    static Stream<JsonNode> integrity() {
        return sets("mac");
    }

    @ParameterizedTest
    @MethodSource("ciphering")
    void an_algorithm_gives_the_published_ciphertext(JsonNode set) {
        Ciphering algorithm = Ciphering.of(Eea.valueOf(name(set)), key(set)).orElseThrow();
        byte[] message = octets(set, "message");
        byte[] ciphered = algorithm.apply(count(set), bearer(set), direction(set), message);
        int unused = message.length * 8 - set.get("bit_length").asInt();
        ciphered[ciphered.length - 1] &= (byte) (0xFF << unused);
        assertThat(Octets.of(ciphered)).hasToString(set.get("ciphertext").asText());
    }

    @ParameterizedTest
    @MethodSource("integrity")
    void an_algorithm_gives_the_published_code(JsonNode set) {
        int bits = set.get("bit_length").asInt();
        NasKey key = key(set);
        int count = count(set);
        Direction direction = direction(set);
        byte[] message = octets(set, "message");
        int mac = switch (name(set)) {
            case "UIA2" -> new Snow3gIntegrity(key).mac(count, fresh(set), direction, message, bits);
            case "EIA1" -> new Snow3gIntegrity(key).mac(count, bearer(set) << 27, direction, message, bits);
            case "EIA2" -> new AesIntegrity(key).mac(count, bearer(set), direction, message, bits);
            case "EIA3" -> new ZucIntegrity(key).mac(count, bearer(set), direction, message, bits);
            default -> throw new AssertionError(set);
        };
        assertThat("%08x".formatted(mac)).isEqualTo(set.get("mac").asText());
    }

    /** {@code EEA1} for {@code 128-EEA1 (UEA2)}. */
    private static String name(JsonNode set) {
        return set.get("algorithm").asText().replace("128-", "").replaceAll(" .*", "");
    }

    private static int fresh(JsonNode set) {
        return Integer.parseUnsignedInt(set.get("fresh").asText(), 16);
    }

    private static Stream<JsonNode> sets(String result) {
        return Reference.rows(Reference.read("eps-security.json").get("algorithm_sets")).stream()
                .filter(set -> set.has(result));
    }

    private static byte[] octets(JsonNode set, String name) {
        return Octets.hex(set.get(name).asText()).toByteArray();
    }

    private static NasKey key(JsonNode set) {
        return NasKey.of(octets(set, "key"));
    }

    private static int count(JsonNode set) {
        return Integer.parseUnsignedInt(set.get("count").asText(), 16);
    }

    private static int bearer(JsonNode set) {
        return set.get("bearer").asInt();
    }

    private static Direction direction(JsonNode set) {
        return set.get("direction").asInt() == 0 ? Direction.UPLINK : Direction.DOWNLINK;
    }
}
