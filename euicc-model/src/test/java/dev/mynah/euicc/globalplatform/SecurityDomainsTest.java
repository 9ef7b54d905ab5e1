package dev.mynah.euicc.globalplatform;

import static dev.mynah.euicc.Transcript.play;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Uicc;
import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.file.FileCatalogue;
import dev.mynah.euicc.ota.OtaKey;
import dev.mynah.euicc.ota.SecurityDomain;
import dev.mynah.euicc.port.CardApplication;
import dev.mynah.euicc.profile.InstalledProfile;
import dev.mynah.euicc.profile.ProfileImage;
import dev.mynah.euicc.profile.SpecifiedProfile;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityDomainsTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final CardPort port = Cards.dualSim().port(0);

    @Test
    @Conforms(to = "SGP.22 2.4.3", by = SecurityDomains.class)
    @Conforms(to = "GlobalPlatform 11.3", by = SelectableDomain.class)
    @Conforms(to = "GlobalPlatform 11.9", by = SelectableDomain.class)
    void the_ecasd_tells_the_number_of_the_euicc() {
        play(port, """
                > 00A40400 10 A0000005591010FFFFFFFF8900000200 00
                < 6F.. 8410A0000005591010FFFFFFFF8900000200 A5.. 73.. 06072A864886FC6B01.. 9F6501FF 9000
                > 80CA005A12
                < 5A10 %s 9000
                > 80CA005A00
                < 6C12
                > 80CA006600
                < 6C..
                > 00CA005A12
                < 5A10.. 9000
                > 80F2000112
                < 8410A0000005591010FFFFFFFF8900000200 9000
                """.formatted(Cards.EID));
    }

    @Test
    void what_a_security_domain_does_not_have_is_refused() {
        play(port, """
                > 80CA005A12               # nobody is selected
                < 6D00
                > 00A4040C 10 A0000005591010FFFFFFFF8900000200
                < 9000
                > 80CA9F7F00
                < 6A88
                > 80CA00E000
                < 6A88
                > 80CA005A 01 00
                < 6700
                > 8050000008 0102030405060708   # INITIALIZE UPDATE
                < 6D00
                > 80E60C00 01 00                # INSTALL
                < 6D00
                > 80E2910003BF3E00              # STORE DATA is the ISD-R's
                < 6D00
                """);
    }

    @Test
    void the_isd_r_comes_first_of_those_that_begin_alike() {
        play(port, """
                > 00A40400 05 A000000559 00
                < 6F.. 8410A0000005591010FFFFFFFF8900000100.. 9000
                > 00A40402 05 A000000559 00
                < 6F.. 8410A0000005591010FFFFFFFF8900000200.. 9000
                > 00A40402 05 A000000559 00
                < 6A82
                """);
    }

    @Test
    void a_plain_uicc_has_no_ecasd() {
        play(Uicc.of(Cards.alpha().build(), CardMemory.inRam()).port(), """
                > 00A4040C 10 A0000005591010FFFFFFFF8900000200
                < 6A82
                """);
    }

    @Test
    @Conforms(to = "GlobalPlatform 11.3.3.1", by = SecurityDomains.class)
    void a_profiles_security_domain_tells_which_keys_it_has() {
        byte[] aid = HEX.parseHex("A000000151000000");
        SecurityDomain domain = new SecurityDomain(
                aid,
                List.of(),
                List.of(new OtaKey(1, 1, 0x88, new byte[16], 0), new OtaKey(1, 2, 0x88, new byte[16], 0)));
        ProfileImage plain = SpecifiedProfile.image(Cards.alpha().build(), FileCatalogue.standard());
        ProfileImage image = new ProfileImage(
                plain.iccid(),
                plain.masterFile(),
                plain.applications(),
                plain.contents(),
                plain.pins(),
                plain.puks(),
                plain.keys(),
                List.of(domain),
                List.of(),
                plain.toolkit(),
                plain.accessRules());
        CardApplication mnoSd = SecurityDomains.of(InstalledProfile.of(image, new CardJournal(CardMemory.inRam())))
                .get(0);
        assertThat(mnoSd.aid()).isEqualTo(aid);
        CommandApdu command = CommandApdu.parse(HEX.parseHex("80CA00E0")).orElseThrow();
        assertThat(HEX.formatHex(mnoSd.transmit(command).bytes()))
                .isEqualTo("E00C" + "C00401018810" + "C00402018810" + "9000");
    }
}
