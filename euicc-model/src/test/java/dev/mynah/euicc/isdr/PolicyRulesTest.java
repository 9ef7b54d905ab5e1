package dev.mynah.euicc.isdr;

import static dev.mynah.euicc.isdr.TestCard.ALPHA;
import static dev.mynah.euicc.isdr.TestCard.BETA;
import static dev.mynah.euicc.isdr.TestCard.TRAVEL;
import static dev.mynah.euicc.isdr.TestCard.disable;
import static dev.mynah.euicc.isdr.TestCard.enable;
import static dev.mynah.euicc.isdr.TestCard.profile;
import static dev.mynah.euicc.isdr.TestCard.swapped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.ManagementSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileClass;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.conformance.Conforms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Conforms(to = "SGP.22 2.9", by = PolicyRule.class)
class PolicyRulesTest {

    private static ProfileSpecBuilder ruled(String iccid, String name, PolicyRule... rules) {
        return profile(iccid, name)
                .management(
                        new ManagementSpec(List.of(), Set.of(rules), Optional.empty(), Optional.empty(), List.of()));
    }

    private final TestCard card = TestCard.with(
            MepMode.B,
            2,
            ruled(ALPHA, "Alpha", PolicyRule.values()).enabledOnPort(0),
            ruled(BETA, "Beta", PolicyRule.DELETION_NOT_ALLOWED),
            profile(TRAVEL, "Test").profileClass(ProfileClass.TEST));

    @Test
    void a_profile_that_must_stay_enabled_can_be_neither_disabled_nor_replaced() {
        card.conversation(0, "> %s\n< BF32 03 800103".formatted(disable(ALPHA, false)));
        card.conversation(0, "> %s\n< BF31 03 800103".formatted(enable(BETA, true)));
        assertThat(card.enabledOn(0)).isEqualTo(ALPHA);
        assertThat(card.asked).isEmpty();
    }

    @Test
    void the_rule_holds_on_its_own_port_only() {
        card.conversation(1, "> %s\n< BF31 03 800100".formatted(enable(BETA, false)));
        assertThat(card.enabledOn(1)).isEqualTo(BETA);
    }

    @Test
    void a_test_profile_may_take_its_place_and_gives_it_back() {
        card.conversation(0, "> %s\n< BF31 03 800100".formatted(enable(TRAVEL, false)));
        card.conversation(0, "> %s\n< BF32 03 800100".formatted(disable(TRAVEL, false)));
        assertThat(card.enabledOn(0)).isEqualTo(ALPHA);
    }

    @Test
    void a_profile_that_must_not_be_deleted_stays() {
        card.conversation(0, "> BF33 0C 5A0A %s\n< BF33 03 800103".formatted(swapped(BETA)));
        card.conversation(0, "> BF33 0C 5A0A %s\n< BF33 03 800102".formatted(swapped(ALPHA)));
    }

    @Test
    void an_assistant_sees_the_rules() {
        card.conversation(0, """
                > BF2D 03 5C01 99
                < BF2D 10 A00E E304 99020560 E304 99020520 E300
                """);
    }

    @Test
    @Conforms(to = "SGP.22 5.7.22", by = GetRat.class)
    void the_table_says_who_may_use_which_rule() {
        ProfileOwner anybody = new ProfileOwner(
                new byte[] {(byte) 0xEE, (byte) 0xEE, (byte) 0xEE}, Optional.of(new byte[0]), Optional.of(new byte[0]));
        AuthorisationRule rule =
                new AuthorisationRule(Set.of(PolicyRule.DISABLING_NOT_ALLOWED), List.of(anybody), true);
        TestCard authorising = TestCard.of(new EuiccSpec(
                TestCard.EID,
                MepMode.NONE,
                1,
                List.of(),
                Optional.empty(),
                "ds",
                new RulesAuthorisationTable(List.of(rule)),
                4096,
                true));
        authorising.conversation(0, """
                > BF43 00
                < BF43 19 A017 3015 80020640 A10B 3009 8003EEEEEE 8100 8200 82020780
                """);
        assertThat(authorising.es10(0, "BF2200")).contains("99020520").contains("820400001000");
    }

    @Test
    @Conforms(to = "SGP.22 2.9.2.1", by = RulesAuthorisationTable.class)
    void a_row_fits_its_operators_by_digit_and_group() {
        ProfileOwner alpha = ProfileOwner.of("00101", Optional.of("01"), Optional.empty());
        ProfileOwner threeDigits = ProfileOwner.of("310260", Optional.empty(), Optional.empty());
        Set<PolicyRule> disabling = Set.of(PolicyRule.DISABLING_NOT_ALLOWED);
        RulesAuthorisationTable exactly =
                new RulesAuthorisationTable(List.of(new AuthorisationRule(disabling, List.of(alpha), false)));
        assertThat(exactly.allows(alpha, disabling)).isTrue();
        assertThat(exactly.allows(alpha, Set.of(PolicyRule.values()))).isFalse();
        assertThat(exactly.allows(ProfileOwner.of("00101", Optional.empty(), Optional.empty()), disabling))
                .isFalse();
        assertThat(exactly.allows(threeDigits, disabling)).isFalse();
        assertThat(RulesAuthorisationTable.EMPTY.allows(alpha, disabling)).isFalse();
        assertThat(RulesAuthorisationTable.EMPTY.allows(alpha, Set.of())).isTrue();

        ProfileOwner country =
                new ProfileOwner(new byte[] {0x13, (byte) 0xE0, (byte) 0xEE}, Optional.empty(), Optional.empty());
        RulesAuthorisationTable wide =
                new RulesAuthorisationTable(List.of(new AuthorisationRule(disabling, List.of(country), false)));
        assertThat(wide.allows(threeDigits, disabling)).isTrue();
        assertThat(wide.allows(ProfileOwner.of("31126", Optional.empty(), Optional.empty()), disabling))
                .isFalse();
    }

    @Test
    void outside_test_mode_test_profiles_are_not_there() {
        TestCard locked = TestCard.of(new EuiccSpec(
                TestCard.EID,
                MepMode.NONE,
                1,
                List.of(profile(TRAVEL, "Test").profileClass(ProfileClass.TEST).build()),
                Optional.empty(),
                "ds",
                RulesAuthorisationTable.EMPTY,
                EuiccSpec.USUAL_NON_VOLATILE_MEMORY,
                false));
        locked.conversation(0, "> BF2D 00\n< BF2D 02 A000");
        locked.conversation(0, "> %s\n< BF31 03 800101".formatted(enable(TRAVEL, false)));
    }
}
