package dev.mynah.euicc.isdr;

import static dev.mynah.euicc.isdr.TestCard.ALPHA;
import static dev.mynah.euicc.isdr.TestCard.BETA;
import static dev.mynah.euicc.isdr.TestCard.TRAVEL;
import static dev.mynah.euicc.isdr.TestCard.disable;
import static dev.mynah.euicc.isdr.TestCard.enable;
import static dev.mynah.euicc.isdr.TestCard.profile;
import static dev.mynah.euicc.isdr.TestCard.swapped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileClass;
import dev.mynah.euicc.conformance.Conforms;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Conforms(to = "SGP.22 5.7.16", by = EnableProfile.class)
class EnableProfileTest {

    private final TestCard card = TestCard.with(
            MepMode.B,
            2,
            profile(ALPHA, "Alpha").enabledOnPort(0),
            profile(BETA, "Beta").enabledOnPort(1),
            profile(TRAVEL, "Alpha Travel"));

    @Test
    void with_refresh_the_answer_comes_first_and_the_profile_changes_when_the_terminal_has_answered() {
        card.conversation(1, "> %s\n< BF31 03 800100".formatted(enable(TRAVEL, true)));
        assertThat(card.asked).containsExactly("refresh 1");
        assertThat(card.enabledOn(1)).isEqualTo(BETA);

        card.refreshed(1);

        assertThat(card.enabledOn(1)).isEqualTo(TRAVEL);
        assertThat(card.enabledOn(0)).isEqualTo(ALPHA);
    }

    @Test
    void without_refresh_the_profile_has_changed_before_the_answer() {
        card.conversation(1, "> %s\n< BF31 03 800100".formatted(enable(TRAVEL, false)));

        assertThat(card.asked).containsExactly("changed 1");
        assertThat(card.enabledOn(1)).isEqualTo(TRAVEL);
        assertThat(card.enabledOn(0)).isEqualTo(ALPHA);
    }

    @Test
    void a_change_that_waits_for_a_refresh_survives_a_loss_of_power() {
        card.es10(1, enable(TRAVEL, true));

        card.powerCycle();

        assertThat(card.enabledOn(1)).isEqualTo(TRAVEL);
        assertThat(card.powerCycle().enabledOn(1)).isEqualTo(TRAVEL);
    }

    @Test
    void what_was_never_committed_is_lost_whole() {
        card.profiles.change(1, Optional.of(new Iccid(TRAVEL)));

        assertThat(card.powerCycle().enabledOn(1)).isEqualTo(BETA);
    }

    @Test
    void a_profile_enabled_on_any_port_is_not_in_disabled_state() {
        card.conversation(1, "> %s\n< BF31 03 800102".formatted(enable(ALPHA, true)));
        card.conversation(0, "> %s\n< BF31 03 800102".formatted(enable(ALPHA, false)));
        assertThat(card.asked).isEmpty();
    }

    @Test
    void a_profile_that_waits_to_be_enabled_on_one_port_can_not_be_enabled_on_the_other() {
        card.conversation(1, "> %s\n< BF31 03 800100".formatted(enable(TRAVEL, true)));
        card.conversation(0, "> %s\n< BF31 03 800102".formatted(enable(TRAVEL, true)));
    }

    @Test
    void after_a_refresh_that_failed_the_assistant_may_try_again() {
        card.conversation(1, "> %s\n< BF31 03 800100".formatted(enable(TRAVEL, true)));
        card.conversation(1, "> %s\n< BF31 03 800105".formatted(enable(TRAVEL, true)));
        card.busy.remove(1);
        card.conversation(1, "> %s\n< BF31 03 800100".formatted(enable(TRAVEL, true)));
        assertThat(card.asked).containsExactly("refresh 1", "refresh 1");
    }

    @Test
    void an_unknown_profile_is_not_found() {
        card.conversation(0, "> %s\n< BF31 03 800101".formatted(enable("8999912000000000000", true)));
    }

    @Test
    void a_profile_can_be_named_by_its_isd_p() {
        card.conversation(1, """
                > BF31 17 A012 4F10 A0000005591010FFFFFFFF8900001200 8101 00
                < BF31 03 800100
                """);
        assertThat(card.enabledOn(1)).isEqualTo(TRAVEL);
    }

    @Test
    void a_running_proactive_session_of_the_port_is_cat_busy_and_that_of_another_is_not() {
        card.busy.add(1);
        card.conversation(1, "> %s\n< BF31 03 800105".formatted(enable(TRAVEL, true)));
        card.conversation(0, "> %s\n< BF31 03 800100".formatted(enable(TRAVEL, true)));
        assertThat(card.asked).containsExactly("refresh 0");
    }

    @Test
    void without_refresh_a_change_that_waits_is_overtaken() {
        card.conversation(1, "> %s\n< BF32 03 800100".formatted(disable(BETA, true)));
        card.conversation(1, "> %s\n< BF31 03 800100".formatted(enable(TRAVEL, false)));
        card.refreshed(1);
        assertThat(card.enabledOn(1)).isEqualTo(TRAVEL);
    }

    @Test
    void a_disabled_port_has_no_profile_and_can_get_one_again() {
        card.conversation(0, "> %s\n< BF32 03 800100".formatted(disable(ALPHA, true)));
        card.refreshed(0);
        assertThat(card.enabledOn(0)).isEqualTo("none");
        card.conversation(0, "> %s\n< BF32 03 800102".formatted(disable(ALPHA, true)));
        card.conversation(0, "> %s\n< BF31 03 800100".formatted(enable(ALPHA, true)));
        card.refreshed(0);
        assertThat(card.enabledOn(0)).isEqualTo(ALPHA);
    }

    @Test
    void disabling_reaches_the_port_of_the_profile_whichever_port_asks() {
        card.conversation(0, "> %s\n< BF32 03 800100".formatted(disable(BETA, true)));
        assertThat(card.asked).containsExactly("refresh 1");
    }

    @Test
    void mode_b_takes_no_other_port_than_the_one_that_asks() {
        card.conversation(1, """
                > BF31 14 A00C 5A0A %1$s 8101 00 8201 00
                < BF31 03 800107
                > BF31 14 A00C 5A0A %1$s 8101 00 8201 01
                < BF31 03 800100
                """.formatted(swapped(TRAVEL)));
    }

    @Test
    void mode_a1_takes_the_port_the_assistant_says() {
        TestCard a1 = TestCard.with(MepMode.A1, 2, profile(ALPHA, "Alpha"), profile(BETA, "Beta"));
        a1.conversation(0, """
                > BF31 14 A00C 5A0A %1$s 8101 00 8201 02
                < BF31 03 800100
                > BF31 14 A00C 5A0A %2$s 8101 00 8201 00
                < BF31 03 80010A
                > BF31 14 A00C 5A0A %2$s 8101 00 8201 03
                < BF31 03 80010A
                > BF31 11 A00C 5A0A %2$s 8101 00                # says no port: the lowest that is free
                < BF31 03 800100
                """.formatted(swapped(ALPHA), swapped(BETA)));
        assertThat(a1.enabledOn(2)).isEqualTo(ALPHA);
        assertThat(a1.enabledOn(1)).isEqualTo(BETA);
        assertThat(a1.asked).containsExactly("changed 2", "changed 1");
    }

    @Test
    void mode_a2_chooses_the_lowest_free_port_itself() {
        TestCard a2 = TestCard.with(MepMode.A2, 2, profile(ALPHA, "A"), profile(BETA, "B"), profile(TRAVEL, "T"));
        a2.conversation(0, "> %s\n< BF31 03 800100".formatted(enable(ALPHA, true)));
        a2.conversation(0, "> %s\n< BF31 03 800100".formatted(enable(BETA, true)));
        a2.conversation(0, "> %s\n< BF31 03 80010A".formatted(enable(TRAVEL, true)));
        assertThat(a2.asked).containsExactly("refresh 1", "refresh 2");
        a2.refreshed(2);
        a2.refreshed(1);
        assertThat(a2.enabledOn(1)).isEqualTo(ALPHA);
        assertThat(a2.enabledOn(2)).isEqualTo(BETA);
    }

    @Test
    void after_a_test_profile_the_one_it_replaced_comes_back_and_no_other() {
        TestCard tested = TestCard.with(
                MepMode.NONE,
                1,
                profile(ALPHA, "Alpha").enabledOnPort(0),
                profile(BETA, "Beta"),
                profile(TRAVEL, "Test").profileClass(ProfileClass.TEST));
        tested.conversation(0, "> %s\n< BF31 03 800100".formatted(enable(TRAVEL, false)));
        tested.powerCycle();
        tested.conversation(0, "> %s\n< BF31 03 800104".formatted(enable(BETA, false)));
        tested.conversation(0, "> %s\n< BF32 03 800100".formatted(disable(TRAVEL, true)));
        tested.refreshed(0);
        assertThat(tested.enabledOn(0)).isEqualTo(ALPHA);
        tested.conversation(0, "> %s\n< BF31 03 800100".formatted(enable(BETA, false)));
        assertThat(tested.enabledOn(0)).isEqualTo(BETA);
    }

    @Test
    void a_test_profile_that_replaced_nothing_leaves_nothing() {
        TestCard tested = TestCard.with(
                MepMode.B, 2, profile(ALPHA, "Alpha"), profile(TRAVEL, "Test").profileClass(ProfileClass.TEST));
        tested.conversation(0, "> %s\n< BF31 03 800100".formatted(enable(TRAVEL, false)));
        tested.conversation(0, "> %s\n< BF31 03 800100".formatted(enable(ALPHA, false)));
        assertThat(tested.enabledOn(0)).isEqualTo(ALPHA);
    }

    @Test
    void without_mep_the_only_port_changes_its_profile() {
        TestCard single =
                TestCard.with(MepMode.NONE, 1, profile(ALPHA, "Alpha").enabledOnPort(0), profile(BETA, "Beta"));
        single.conversation(0, "> %s\n< BF31 03 800100".formatted(enable(BETA, false)));
        assertThat(single.enabledOn(0)).isEqualTo(BETA);
    }

    @Test
    void what_is_not_a_request_is_incorrect_data() {
        card.conversation(0, """
                > BF31 00
                < 6A80
                > BF31 0E A00C 5A0A 98999100000000000010
                < 6A80
                > BF31 03 8101 FF
                < 6A80
                > BF31 11 A00C 5A0A 98999100000000000010 8101 01
                < 6A80
                > BF31 10 A00B 5A09 989991000000000000 8101 FF
                < 6A80
                > BF31 13 A00C 5A0A 98999100000000000010 8101 FF 8200
                < 6A80
                """);
    }
}
