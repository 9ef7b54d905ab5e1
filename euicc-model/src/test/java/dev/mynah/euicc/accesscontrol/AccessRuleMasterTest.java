package dev.mynah.euicc.accesscontrol;

import static dev.mynah.euicc.Transcript.play;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Uicc;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccessRuleMasterTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String CERTIFICATE = "61ED377E85D386A8DFEE6B864BD85B0BFAA5AF81";
    private static final String SELECT = "00A4040C 09 A00000015141434C00";

    private static ApplicationRule rule(String certificate, String... packageName) {
        return ApplicationRule.carrierPrivileges(
                HEX.parseHex(certificate), Arrays.stream(packageName).findFirst());
    }

    private static CardPort card(List<ApplicationRule> rules) {
        return Uicc.of(Cards.alpha().accessRules(rules).build(), CardMemory.inRam())
                .port();
    }

    @Test
    void all_rules_are_told_on_a_channel_of_their_own() {
        play(card(List.of(rule(CERTIFICATE), rule("AB".repeat(32), "com.example"))), """
                > 0070000001
                < 01 9000
                > 01A40400 09 A00000015141434C00 00
                < 6F.. 8409A00000015141434C00.. 9000
                > 81CAFF4000
                < FF4065 E224 E116 C114 %s E30A DB08 0000000000000001 E23D E12F C120 %s CA0B 636F6D2E6578616D706C65 E30A DB08 0000000000000001 9000
                > 80CAFF4000                # nobody is selected on the basic channel
                < 6D00
                """.formatted(
                        CERTIFICATE, "AB".repeat(32)));
    }

    @Test
    void what_does_not_fit_goes_on_with_next() {
        List<ApplicationRule> rules = IntStream.range(0, 20)
                .mapToObj(i -> rule(CERTIFICATE, "com.example.application" + (char) ('a' + i)))
                .toList();
        CardPort port = card(rules);
        play(port, "> " + SELECT + "\n< 9000\n");
        StringBuilder told = new StringBuilder();
        for (String command :
                List.of("80CAFF4000", "80CAFF6000", "80CAFF6000", "80CAFF6000", "80CAFF6000", "80CAFF6000")) {
            String answer = HEX.formatHex(port.transmit(HEX.parseHex(command)));
            assertThat(answer).endsWith("9000");
            told.append(answer, 0, answer.length() - 4);
        }
        assertThat(told)
                .startsWith("FF4082%04XE2".formatted(20 * 64))
                .hasSize(2 * (5 + 20 * 64))
                .endsWith("DB080000000000000001");
        play(port, """
                > 80CAFF6000                # there is no more
                < 6985
                > 80CAFF4005
                < FF40820500 9000
                > 80CADF2000
                < DF2008.. 9000
                > 80CAFF6000                # not right after it
                < 6985
                """);
    }

    @Test
    void one_application_asks_for_itself() {
        play(card(List.of(rule(CERTIFICATE), rule("AB".repeat(32)))), """
                > %s
                < 9000
                > 80CAFF50 18 E116C114%s 00
                < FF500C E30ADB080000000000000001 9000
                > 80CAFF50 18 E116C114%s 00
                < FF5000 9000
                """.formatted(
                        SELECT, CERTIFICATE, "00".repeat(20)));
    }

    @Test
    void what_is_not_there_is_refused() {
        play(card(List.of(rule(CERTIFICATE))), """
                > %s
                < 9000
                > 80CADF2100
                < 6A88
                > 80CAFF40 01 00
                < 6700
                > 80CAFF5000
                < 6700
                > 80E2900003F03100          # STORE DATA
                < 6D00
                """.formatted(SELECT));
    }

    @Test
    void other_rules_have_another_refresh_tag() {
        assertThat(refreshTag(rule(CERTIFICATE)))
                .isEqualTo(refreshTag(rule(CERTIFICATE)))
                .isNotEqualTo(refreshTag(rule(CERTIFICATE, "com.example")));
    }

    private static String refreshTag(ApplicationRule rule) {
        CardPort port = card(List.of(rule));
        play(port, "> " + SELECT + "\n< 9000\n");
        return HEX.formatHex(port.transmit(HEX.parseHex("80CADF2000")));
    }

    @Test
    void a_profile_without_rules_has_no_such_application() {
        play(card(List.of()), "> " + SELECT + "\n< 6A82\n");
        assertThat(AccessRuleMaster.of(List.of())).isEqualTo(Optional.empty());
    }
}
