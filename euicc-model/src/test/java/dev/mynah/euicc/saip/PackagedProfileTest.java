package dev.mynah.euicc.saip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.Transcript;
import dev.mynah.euicc.Uicc;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.saip.install.ProfileAssembly;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Conforms(to = "TCA profile package", by = ProfileAssembly.class)
class PackagedProfileTest {

    static List<JsonNode> fresh() {
        // The fourth has accepted higher sequence numbers before.
        return GoldenPackages.all().subList(0, 3);
    }

    private static CardPort card(JsonNode golden) {
        return Uicc.of(PackagedProfile.of(GoldenPackages.der(golden)).build(), CardMemory.inRam())
                .port();
    }

    private static String upper(JsonNode vector, String field) {
        return vector.path(field).asText().toUpperCase(Locale.ROOT);
    }

    private static String authenticate(JsonNode vector) {
        return "> 00880081 22 10 %s 10 %s 00".formatted(upper(vector, "rand"), upper(vector, "autn"));
    }

    @ParameterizedTest
    @MethodSource("fresh")
    void a_card_made_of_a_package_answers_its_network(JsonNode golden) {
        JsonNode vector = golden.path("akaVectors").path(1);
        String res = upper(vector, "f2");

        Transcript.play(card(golden), """
                > 00A40404 07 A0000000871002 00
                < 62.. 9000
                %s
                < DB %02X%s 10%s 10%s .. 9000
                """.formatted(
                        authenticate(vector), res.length() / 2, res, upper(vector, "f3"), upper(vector, "f4")));
    }

    @Test
    void sequence_numbers_a_package_has_used_are_not_fresh() {
        JsonNode golden = GoldenPackages.all().get(3);

        Transcript.play(card(golden), """
                > 00A40404 07 A0000000871002 00
                < 62.. 9000
                %s
                < DC 0E .. 9000
                """.formatted(
                        authenticate(golden.path("akaVectors").path(1))));
    }

    @Test
    void files_of_a_package_are_read_like_any() {
        Transcript.play(card(GoldenPackages.all().get(3)), """
                > 00A40004 02 2FE2 00
                < 62.. 9000
                > 00B00000 0A
                < 989919921324991411F3 9000
                # a file in a DF that generic file management made
                > 00A40804 04 7F666F21 00
                < 62.. 9000
                > 00B00000 06
                < 0102AAAACAFE 9000
                """);
    }

    @Test
    void an_euicc_is_made_with_packages_too() {
        ProfileSpec profile = PackagedProfile.of(
                        GoldenPackages.der(GoldenPackages.all().get(0)))
                .enabledOnPort(0)
                .build();
        Euicc card = Euicc.of(EuiccSpec.of(Cards.EID, MepMode.NONE, 1, List.of(profile)), CardMemory.inRam());

        Transcript.play(card.port(0), """
                > 00A40404 07 A0000000871002 00
                < 62.. 9000
                > 00B08700 09
                < 080910100000000011 9000
                """);
    }

    @Test
    void a_package_that_a_card_would_refuse_makes_none() {
        assertThatThrownBy(() -> PackagedProfile.of(new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("package: INVALID_REQUEST_FORMAT at octet 0");
    }

    @Test
    void what_a_package_says_of_its_subscription_is_known_before_it_is_installed() {
        ProfileSpec profile = PackagedProfile.of(
                        GoldenPackages.der(GoldenPackages.all().get(0)))
                .build();

        assertThat(profile.iccid()).isEqualTo("8999912828280588548");
        assertThat(profile.name()).isEqualTo("golden upp-1");
        assertThat(profile.serviceProviderName()).isEqualTo("Golden");
        assertThat(profile.imsi()).startsWith("00101");
    }
}
