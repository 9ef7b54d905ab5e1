package dev.mynah.euicc.aka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forty pairs of each version: those of versions 2 and 3 are the ones libosmocore publishes. */
class Comp128Test {

    @ParameterizedTest
    @EnumSource(Comp128.Version.class)
    void every_pair_gives_its_sres_and_kc(Comp128.Version version) {
        JsonNode pairs = MilenageSets.read("/aka/comp128-vectors.json")
                .get("comp128" + version.name().toLowerCase(Locale.ROOT));
        assertThat(pairs).hasSize(40);
        for (JsonNode pair : pairs) {
            GsmResponse response = Comp128.of(version, bytes(pair, "ki")).respond(bytes(pair, "rand"));
            assertThat(response.sres()).as(pair.toString()).isEqualTo(bytes(pair, "sres"));
            assertThat(response.kc()).as(pair.toString()).isEqualTo(bytes(pair, "kc"));
        }
    }

    private static byte[] bytes(JsonNode pair, String name) {
        return HexFormat.of().parseHex(pair.get(name).asText());
    }
}
