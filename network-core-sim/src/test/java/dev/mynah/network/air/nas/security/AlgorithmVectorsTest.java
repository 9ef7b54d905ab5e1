package dev.mynah.network.air.nas.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.Reference;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The test sets of TS 33.401 C.1 and C.2. */
class AlgorithmVectorsTest {

    static Stream<JsonNode> ciphering() {
        return sets("128-EEA2");
    }

    static Stream<JsonNode> integrity() {
        return sets("128-EIA2");
    }

    @ParameterizedTest
    @MethodSource("ciphering")
    void eea2_gives_the_published_ciphertext(JsonNode set) {
        byte[] message = octets(set, "message");
        byte[] ciphered = new AesCiphering().apply(key(set), count(set), bearer(set), direction(set), message);
        int unused = message.length * 8 - set.get("bit_length").asInt();
        ciphered[ciphered.length - 1] &= (byte) (0xFF << unused);
        assertThat(Octets.of(ciphered)).hasToString(set.get("ciphertext").asText());
    }

    @ParameterizedTest
    @MethodSource("integrity")
    void eia2_gives_the_published_code(JsonNode set) {
        int bits = set.get("bit_length").asInt();
        int mac =
                new AesIntegrity().mac(key(set), count(set), bearer(set), direction(set), octets(set, "message"), bits);
        assertThat("%08x".formatted(mac)).isEqualTo(set.get("mac").asText());
    }

    private static Stream<JsonNode> sets(String algorithm) {
        return Reference.rows(Reference.read("eps-security.json").get("algorithm_sets")).stream()
                .filter(set -> set.get("algorithm").asText().equals(algorithm));
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
