package dev.mynah.euicc.isdr;

import static dev.mynah.euicc.isdr.TestCard.profile;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lpac 2.3.0 asked of another eUICC model: this one gives the same answers, byte for byte. */
class GoldenConversationTest {

    private static final JsonNode GOLDEN = golden();

    @Test
    void a_card_without_profiles_answers_as_recorded() {
        replay("empty", card(Optional.empty()));
    }

    @Test
    void a_card_with_two_profiles_answers_as_recorded() {
        replay(
                "two profiles",
                card(
                        Optional.of("smdp.golden.example"),
                        profile("8999912730479130795", "golden a")
                                .serviceProviderName("Golden Mobile")
                                .build(),
                        profile("8999912299798049532", "golden b")
                                .serviceProviderName("Golden Mobile")
                                .build()));
    }

    private static TestCard card(Optional<String> defaultSmdp, ProfileSpec... profiles) {
        return TestCard.of(EuiccSpec.of(
                GOLDEN.get("eid").asText(), MepMode.NONE, 1, List.of(profiles), defaultSmdp, "smds.golden.example"));
    }

    private static void replay(String phase, TestCard card) {
        for (JsonNode exchange : GOLDEN.get("phases").get(phase)) {
            assertThat(card.es10(0, exchange.get("request").asText()))
                    .as(exchange.get("step").asText())
                    .isEqualTo(exchange.get("response").asText().toUpperCase(Locale.ROOT));
            // The recorded card changes profiles at once; its client answers no REFRESH.
            card.refreshed(0);
        }
    }

    private static JsonNode golden() {
        try (var in = GoldenConversationTest.class.getResourceAsStream("/isdr/es10-golden.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
