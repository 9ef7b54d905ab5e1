package dev.mynah.euicc.saip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.Transcript;
import dev.mynah.euicc.Uicc;
import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.ota.OtaKey;
import dev.mynah.euicc.ota.RemoteFileManagement;
import dev.mynah.euicc.ota.SecurityDomain;
import dev.mynah.euicc.profile.ProfileImage;
import dev.mynah.euicc.saip.build.PackageBuilder;
import dev.mynah.euicc.saip.element.ElementKind;
import dev.mynah.euicc.saip.element.ProfileElement;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A profile like the generic test profile of GSMA TS.48, made by our own builder: USIM and ISIM with the test algorithm. */
@Conforms(to = "TCA profile package", by = PackageBuilder.class)
class GenericTestProfileTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] K = HEX.parseHex("000102030405060708090a0b0c0d0e0f");
    private static final int INSTALLS = 50;
    private static final long SECOND = 1_000_000_000;

    private static List<ProfileElement> elements() {
        ProfileSpec spec = ProfileSpec.of("89000123456789012341", "001010123456063", AkaParameters.usimTest(K))
                .name("Generic test profile")
                .build();
        ProfileImage plain = PackageBuilderTest.image(spec);
        ProfileImage image = new ProfileImage(
                plain.iccid(),
                plain.masterFile(),
                plain.applications(),
                plain.contents(),
                plain.pins(),
                plain.puks(),
                plain.keys(),
                List.of(new SecurityDomain(
                        HEX.parseHex("a000000559101001"),
                        List.of(HEX.parseHex("b20100")),
                        IntStream.rangeClosed(1, 3)
                                .mapToObj(it -> new OtaKey(1, it, 0x88, K, 0))
                                .toList())),
                IntStream.range(0, 4)
                        .mapToObj(it -> new RemoteFileManagement(
                                HEX.parseHex("a00000055910100%d01".formatted(it + 2)),
                                List.of(HEX.parseHex("b0000%d".formatted(it))),
                                0x12,
                                new byte[] {0},
                                HEX.parseHex("02000100"),
                                Optional.empty(),
                                new byte[0],
                                new byte[0]))
                        .toList());
        return PackageBuilder.elements(image, "GSMA generic eUICC test profile");
    }

    @Test
    void it_has_the_elements_of_such_a_profile() {
        assertThat(elements().stream().map(ProfileElement::kind))
                .contains(
                        ElementKind.HEADER,
                        ElementKind.MF,
                        ElementKind.USIM,
                        ElementKind.OPT_USIM,
                        ElementKind.ISIM,
                        ElementKind.AKA_PARAMETER,
                        ElementKind.GSM_ACCESS,
                        ElementKind.DF_5GS,
                        ElementKind.SECURITY_DOMAIN,
                        ElementKind.RFM,
                        ElementKind.END);
    }

    @Test
    void it_installs_and_answers_a_challenge() {
        ProfileSpec profile =
                PackagedProfile.of(ProfilePackage.encode(elements())).build();

        // RAND is zero, so XDOUT is K: RES all of it, AK its octets 3 to 8, MAC its first 8 by SQN 21 and AMF 8000
        // (TS 34.108 8.1.2).
        Transcript.play(Uicc.of(profile, CardMemory.inRam()).port(), """
                > 00A40404 07 A0000000871002 00
                < 62.. 9000
                > 00880081 22 10 00000000000000000000000000000000 10 030405060729 8000 0001020304248607 00
                < DB 10 000102030405060708090A0B0C0D0E0F .. 9000
                """);
    }

    @Test
    void twelve_kilobytes_install_in_a_moment() {
        byte[] octets = ProfilePackage.encode(elements());
        for (int i = 0; i < INSTALLS; i++) {
            assertThat(ProfilePackage.decode(octets)).isPresent();
        }
        long begin = System.nanoTime();
        for (int i = 0; i < INSTALLS; i++) {
            assertThat(ProfilePackage.decode(octets)).isPresent();
        }
        long each = (System.nanoTime() - begin) / INSTALLS;

        // Some milliseconds; the bound only catches what is out of all proportion on a busy machine.
        assertThat(each).as("%d octets", octets.length).isLessThan(SECOND / 4);
    }
}
