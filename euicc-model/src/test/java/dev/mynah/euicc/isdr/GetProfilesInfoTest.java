package dev.mynah.euicc.isdr;

import static dev.mynah.euicc.isdr.TestCard.ALPHA;
import static dev.mynah.euicc.isdr.TestCard.BETA;
import static dev.mynah.euicc.isdr.TestCard.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.ManagementSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileClass;
import dev.mynah.euicc.conformance.Conforms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Conforms(to = "SGP.22 5.7.15", by = GetProfilesInfo.class)
class GetProfilesInfoTest {

    private final TestCard card = TestCard.with(
            MepMode.B,
            2,
            profile(ALPHA, "Alpha").enabledOnPort(1),
            profile(BETA, "Beta").profileClass(ProfileClass.PROVISIONING).gid1("0102"));

    @Test
    void an_assistant_gets_what_it_lists_and_the_port_of_an_enabled_profile() {
        card.conversation(0, """
                > BF2D 08 5C06 5A 9F70 9F24 95
                < BF2D 30 A02E E317 5A0A 989919720374190397F5 9F700101 950102 9F240101 \
                               E313 5A0A 989919229997089435F2 9F700100 950101
                """);
    }

    @Test
    void a_search_finds_by_number_isd_p_and_class() {
        card.conversation(0, """
                > BF2D 11 A00C 5A0A 989919229997089435F2 5C01 92
                < BF2D 0A A008 E306 9204 42657461
                > BF2D 17 A012 4F10 A0000005591010FFFFFFFF8900001000 5C01 92
                < BF2D 0B A009 E307 9205 416C706861
                > BF2D 08 A003 9501 01 5C01 92
                < BF2D 0A A008 E306 9204 42657461
                > BF2D 05 A003 9501 00
                < BF2D 02 A000
                """);
    }

    @Test
    void the_owner_is_told_when_asked() {
        card.conversation(0, """
                > BF2D 03 5C01 B7
                < BF2D 18 A016 E307 B705 8003 00F110 E30B B709 8003 00F110 8102 0102
                """);
    }

    @Test
    void unknown_tags_are_passed_over_and_cut_off_ones_are_incorrect_input() {
        card.conversation(0, """
                > BF2D 06 5C04 BF76 9F25
                < BF2D 06 A004 E300 E300
                > BF2D 04 5C02 5A 9F
                < BF2D 03 8101 01
                > BF2D 02 A000
                < BF2D 03 8101 01
                """);
    }

    @Test
    void without_mep_there_are_no_ports_to_tell() {
        TestCard.with(MepMode.NONE, 1, profile(ALPHA, "Alpha").enabledOnPort(0))
                .conversation(0, "> BF2D 06 5C04 9F70 9F24\n< BF2D 08 A006 E304 9F700101");
    }

    @Test
    void everything_an_sm_dp_plus_said_can_be_asked_for() {
        ManagementSpec management = new ManagementSpec(
                List.of(new NotificationConfiguration(Set.of(NotificationEvent.ENABLE), "a")),
                Set.of(PolicyRule.DELETION_NOT_ALLOWED),
                Optional.of(new ProfileIcon(ProfileIcon.Type.PNG, new byte[] {1, 2})),
                Optional.of("00102"),
                List.of(new CarrierRule(new byte[20], Optional.of("b"))));
        TestCard told = TestCard.with(MepMode.NONE, 1, profile(ALPHA, "Alpha").management(management));
        told.conversation(0, """
                > BF2D 0A 5C08 93 94 B6 B7 B8 99 BF76
                < BF2D 4D A04B E349 930101 9402 0102 B609 3007 80020640 8101 61 B705 8003 00F120 99020520 \
                               BF76 29 E227 E119 C114 0000000000000000000000000000000000000000 CA01 62 \
                                            E30A DB08 0000000000000001
                > BF2D 03 5C01 5A
                < BF2D 10 A00E E30C 5A0A 989919720374190397F5
                """);
        assertThat(told.es10(0, "BF2D00"))
                .contains("930101")
                .contains("94020102")
                .doesNotContain("B609");
    }
}
