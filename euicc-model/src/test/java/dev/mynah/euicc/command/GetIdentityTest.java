package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;
import static dev.mynah.euicc.Transcript.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.suci.Ecies;
import dev.mynah.euicc.suci.ProtectionScheme;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The keys are those of TS 33.501 C.4; the IMSI is 001 01 0000000001. */
@Conforms(to = "TS 31.102 7.5", by = GetIdentity.class)
class GetIdentityTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String X25519 = "5A8D38864820197C3394B92613B20B91633CBD897119273BF8E4A6F4EEC0A650";
    private static final String X25519_PRIVATE = "C53C22208B61860B06C62E5406A7B330C2B577AA5558981510D128247D38BD1D";
    private static final String P256 = "0272DA71976234CE833A6907425867B82E074D44EF907DFB4B3E21C1C2256EBCD1";
    private static final String P256_PRIVATE = "F1AB1074477EBCC7F554EA1C5FC368B1616730155E0041AC447D6301975FECDA";
    private static final String KEYS = "A14B 80011B 8120" + X25519 + "80011E 8121" + P256;

    private static ProfileSpecBuilder profile(String information) {
        return Cards.alpha().file("ADF.USIM/DF.SAIP/EF.SUCI_Calc_Info", information.replace(" ", ""));
    }

    private static CardPort usim(ProfileSpecBuilder profile) {
        CardPort port = Cards.of(profile).port(0);
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                """);
        return port;
    }

    @Test
    void without_keys_the_identity_is_in_clear() {
        CardPort port = usim(profile("A0020000"));
        play(port, """
                # SUCI, 001-01, routing indicator 0, null scheme, key 0, MSIN
                > 8078000100
                < A10D 01 00F110 F0FF 00 00 0000000010 9000
                """);
    }

    @Test
    void with_keys_it_is_concealed_and_only_the_home_network_finds_it() {
        CardPort byA = usim(profile("A004 0101 0202" + KEYS));
        String answer = send(byA, "8078000100");
        assertThat(answer)
                .startsWith("A135" + "01" + "00F110" + "F0FF" + "01" + "1B")
                .endsWith("9000");
        assertThat(answer).isNotEqualTo(send(byA, "8078000100"));
        assertThat(reveal(ProtectionScheme.PROFILE_A, answer, X25519_PRIVATE)).isEqualTo("0000000010");

        CardPort byB = usim(profile("A004 0202 0101" + KEYS));
        String other = send(byB, "8078000100");
        assertThat(other)
                .startsWith("A136" + "01" + "00F110" + "F0FF" + "02" + "1E")
                .endsWith("9000");
        assertThat(reveal(ProtectionScheme.PROFILE_B, other, P256_PRIVATE)).isEqualTo("0000000010");
    }

    private static String reveal(ProtectionScheme scheme, String answer, String key) {
        byte[] output = HEX.parseHex(answer.substring(20, answer.length() - 4));
        return HEX.formatHex(Ecies.of(scheme).reveal(output, HEX.parseHex(key)).orElseThrow());
    }

    @Test
    void a_key_that_is_none_leaves_the_next_scheme() {
        CardPort port = usim(profile("A006 0701 0101 0000 A105 80011B 8100"));
        assertThat(send(port, "8078000100")).startsWith("A10D0100F110F0FF0000");
    }

    @Test
    void a_usim_that_does_not_compute_says_so() {
        CardPort port = usim(Cards.alpha());
        play(port, """
                > 8078000100
                < 6985
                > 8078000200
                < 6A86
                > 8078010100
                < 6A86
                > 0078000100
                < 6E00
                """);
    }

    @Test
    void the_pin_comes_first() {
        CardPort port =
                usim(profile("A0020000").pins(new PinSpec("1234", "12345678", "1234", "12345678", "12345678", true)));
        assertThat(send(port, "8078000100")).isEqualTo("6982");
    }
}
