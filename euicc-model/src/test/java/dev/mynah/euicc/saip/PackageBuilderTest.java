package dev.mynah.euicc.saip;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.file.FileCatalogue;
import dev.mynah.euicc.ota.OtaKey;
import dev.mynah.euicc.ota.RemoteFileManagement;
import dev.mynah.euicc.ota.SecurityDomain;
import dev.mynah.euicc.profile.ProfileImage;
import dev.mynah.euicc.profile.SpecifiedProfile;
import dev.mynah.euicc.saip.build.PackageBuilder;
import dev.mynah.euicc.saip.element.ElementKind;
import dev.mynah.euicc.saip.element.ProfileElement;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackageBuilderTest {

    private static final HexFormat HEX = HexFormat.of();

    static ProfileImage image(ProfileSpec spec) {
        return SpecifiedProfile.image(spec, FileCatalogue.standard());
    }

    @Test
    void a_described_profile_is_the_same_after_the_way_through_a_package() {
        ProfileImage image = image(Cards.alpha().build());

        byte[] octets = ProfilePackage.encode(PackageBuilder.elements(image, "Alpha"));

        ProfileLoad load = new ProfileLoad(ProfilePackage.MOST_MEMORY);
        load.accept(octets);
        assertThat(load.finish()).as(load.statuses().toString()).isTrue();
        assertThat(ImageText.of(load.image().orElseThrow())).containsExactlyElementsOf(ImageText.of(image));
    }

    static List<JsonNode> golden() {
        return GoldenPackages.all();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_golden_profile_is_the_same_after_the_way_through_our_own_package(JsonNode golden) {
        ProfileImage image = GoldenPackages.image(golden);

        byte[] octets = ProfilePackage.encode(PackageBuilder.elements(image, "golden"));

        assertThat(ImageText.of(ProfilePackage.decode(octets).orElseThrow()))
                .containsExactlyElementsOf(ImageText.of(image));
    }

    @Test
    void who_may_manage_it_is_the_same_too() {
        ProfileImage plain = image(Cards.alpha().build());
        ProfileImage image = new ProfileImage(
                plain.iccid(),
                plain.masterFile(),
                plain.applications(),
                plain.contents(),
                plain.pins(),
                plain.puks(),
                plain.keys(),
                List.of(new SecurityDomain(
                        HEX.parseHex("a000000151000000"),
                        List.of(HEX.parseHex("b20100")),
                        List.of(
                                new OtaKey(1, 1, 0x88, HEX.parseHex("00112233445566778899aabbccddeeff"), 5),
                                new OtaKey(1, 2, 0x88, HEX.parseHex("ffeeddccbbaa99887766554433221100"), 0)))),
                List.of(new RemoteFileManagement(
                        HEX.parseHex("a00000055910100001"),
                        List.of(HEX.parseHex("b00000"), HEX.parseHex("b00010")),
                        0x16,
                        HEX.parseHex("00"),
                        HEX.parseHex("02000100"),
                        Optional.of(plain.applications().get(0).aid()),
                        HEX.parseHex("00"),
                        HEX.parseHex("02000100"))));

        byte[] octets = ProfilePackage.encode(PackageBuilder.elements(image, "managed"));

        assertThat(ImageText.of(ProfilePackage.decode(octets).orElseThrow()))
                .containsExactlyElementsOf(ImageText.of(image));
    }

    @Test
    void the_elements_come_in_the_order_a_card_needs() {
        List<ProfileElement> elements =
                PackageBuilder.elements(image(Cards.alpha().build()), "Alpha");

        assertThat(elements.stream().map(ProfileElement::kind))
                .startsWith(
                        ElementKind.HEADER,
                        ElementKind.MF,
                        ElementKind.PUK_CODES,
                        ElementKind.PIN_CODES,
                        ElementKind.TELECOM,
                        ElementKind.USIM,
                        ElementKind.OPT_USIM,
                        ElementKind.PIN_CODES,
                        ElementKind.AKA_PARAMETER)
                .endsWith(ElementKind.END);
    }

    @Test
    void the_second_application_with_a_key_points_at_the_first() {
        ProfileImage image = ProfilePackage.decode(ProfilePackage.encode(
                        PackageBuilder.elements(image(Cards.alpha().build()), "Alpha")))
                .orElseThrow();

        assertThat(image.keys().get("ADF.ISIM")).isSameAs(image.keys().get("ADF.USIM"));
    }
}
