package dev.mynah.euicc.isdr;

import static dev.mynah.euicc.isdr.TestCard.ALPHA;
import static dev.mynah.euicc.isdr.TestCard.BETA;
import static dev.mynah.euicc.isdr.TestCard.HEX;
import static dev.mynah.euicc.isdr.TestCard.profile;
import static dev.mynah.euicc.isdr.TestCard.swapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.Test;

class IsdRTest {

    private final TestCard card =
            TestCard.with(MepMode.B, 2, profile(ALPHA, "Alpha").enabledOnPort(0), profile(BETA, "Beta"));

    @Test
    @Conforms(to = "SGP.22 5.7.1", by = IsdR.class)
    void selection_tells_the_version_and_the_longest_command() {
        assertThat(HEX.formatHex(card.isdR.select()))
                .isEqualTo("6F1F8410A0000005591010FFFFFFFF8900000100A5049F6501FFE0058203020202");
    }

    @Test
    @Conforms(to = "SGP.22 5.7.20", by = GetEid.class)
    void the_eid_is_the_only_thing_to_ask_for() {
        card.conversation(0, """
                > BF3E 03 5C01 5A
                < BF3E 12 5A10 89049032123451234512345678901235
                > BF3E 03 5C01 5B
                < 6A80
                > BF3E 00
                < 6A80
                """);
    }

    @Test
    @Conforms(to = "SGP.22 5.7.8", by = GetEuiccInfo2.class)
    void it_tells_what_it_is() {
        card.conversation(0, """
                > BF20 00
                < BF20 09 8203 020202 A900 AA00
                > BF22 00
                < BF22 3A 8103 020301 8203 020202 8303 000100 840F 8101 00 8204 00100000 8304 00004000 \
                          8505 076BB0DB80 8802 0294 A900 AA00 9902 0560 0403 000000 0C00
                """);
    }

    @Test
    void no_operator_may_use_policy_rules() {
        card.conversation(0, "> BF43 00\n< BF43 02 A000");
    }

    @Test
    @Conforms(to = "SGP.22 5.7.4", by = SetDefaultDpAddress.class)
    void the_default_server_can_be_set_and_removed_and_is_kept() {
        card.conversation(1, """
                > BF3C 00
                < BF3C 11 810F 6C70612E64732E67736D612E636F6D
                > BF3F 06 8004 736D6470
                < BF3F 03 800100
                """);
        card.powerCycle();
        card.conversation(0, """
                > BF3C 00
                < BF3C 17 8004 736D6470 810F 6C70612E64732E67736D612E636F6D
                > BF3F 02 8000
                < BF3F 03 800100
                > BF3C 00
                < BF3C 11 810F 6C70612E64732E67736D612E636F6D
                > BF3F 03 8001 FF
                < 6A80
                """);
    }

    @Test
    @Conforms(to = "SGP.22 5.7.21", by = SetNickname.class)
    void a_nickname_can_be_given_and_taken_and_is_kept() {
        card.conversation(0, "> BF29 11 5A0A %s 9003 466F6F\n< BF29 03 800100".formatted(swapped(BETA)));
        card.powerCycle();
        card.conversation(0, """
                > BF2D 03 5C01 90
                < BF2D 0B A009 E300 E305 9003 466F6F
                > BF29 0E 5A0A %s 9000
                < BF29 03 800100
                > BF2D 03 5C01 90
                < BF2D 06 A004 E300 E300
                > BF29 0E 5A0A %s 9000
                < BF29 03 800101
                > BF29 0F 5A0A %s 9001 FF
                < 6A80
                """.formatted(swapped(BETA), swapped("8999912000000000000"), swapped(BETA)));
    }

    @Test
    @Conforms(to = "SGP.22 5.7.18", by = DeleteProfile.class)
    void only_a_disabled_profile_can_be_deleted_and_it_does_not_come_back() {
        card.conversation(0, """
                > BF33 0C 5A0A %s
                < BF33 03 800102
                > BF33 12 4F10 A0000005591010FFFFFFFF8900001100
                < BF33 03 800100
                > BF33 12 4F10 A0000005591010FFFFFFFF8900001100
                < BF33 03 800101
                > BF33 00
                < 6A80
                """.formatted(swapped(ALPHA)));
        assertThat(card.powerCycle().profiles.profiles()).hasSize(1);
        card.conversation(0, "> BF2D 03 5C01 92\n< BF2D 0B A009 E307 9205 416C706861");
    }

    @Test
    void what_is_no_function_is_not_found_and_what_is_no_object_is_incorrect() {
        card.conversation(0, """
                > BF7F 00
                < 6A88
                > 8000
                < 6A88
                > BF2D
                < 6A80
                > BF2D 05 5C
                < 6A80
                > BF2D 00 00
                < 6A80
                """);
    }

    @Test
    void numbers_are_checked() {
        assertThat(Eid.withCheckDigits("890490321234512345123456789012").digits())
                .hasSize(32);
        assertThat(new Eid("89999012946574956518176055763633").toBytes()).hasSize(16);
        assertThatThrownBy(() -> new Eid("89999012946574956518176055763634"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("check digits");
        assertThat(HEX.formatHex(new Iccid("8999912730479130795").toBytes())).isEqualTo("989919720374190397F5");
        for (String digits : new String[] {"899991273047913079", "8999912730479130795", "89999127304791307951"}) {
            assertThat(Iccid.parse(new Iccid(digits).toBytes())).hasValue(new Iccid(digits));
        }
        assertThat(Iccid.parse(new byte[9])).isEmpty();
        assertThat(Iccid.parse(HEX.parseHex("98991972037419F397F5"))).isEmpty();
    }

    @Test
    @Conforms(to = "SGP.22 5.7.4", by = SetDefaultDpAddress.class)
    void a_default_server_has_to_be_a_domain_name() {
        card.conversation(0, """
                > BF3F 11 800F 736D64702E612E636F6D3A38343433    # smdp.a.com:8443
                < BF3F 03 800100
                > BF3F 07 8005 2D612E6262                        # -a.bb
                < BF3F 03 80017F
                > BF3F 05 8003 612E2E                            # a..
                < BF3F 03 80017F
                > BF3F 05 8003 612062                            # a b
                < BF3F 03 80017F
                """);
        assertThat(card.isdR.addresses().defaultSmdp()).contains("smdp.a.com:8443");
    }

    @Test
    @Conforms(to = "SGP.22 5.7.12", by = LoadCrl.class)
    void revocation_lists_are_not_taken() {
        card.conversation(0, """
                > BF35 05 3003 020101
                < BF35 03 81017F
                > BF35 00
                < 6A80
                """);
    }
}
