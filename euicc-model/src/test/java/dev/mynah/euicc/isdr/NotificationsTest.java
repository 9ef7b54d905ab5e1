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
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.tlv.Tlv;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Conforms(to = "SGP.22 3.5", by = NotificationIssuer.class)
class NotificationsTest {

    private final TestCard card = TestCard.signing(EuiccSpec.of(
            TestCard.EID,
            MepMode.NONE,
            1,
            List.of(
                    told(ALPHA, "Alpha", "a", NotificationEvent.values())
                            .enabledOnPort(0)
                            .build(),
                    told(BETA, "Beta", "b", NotificationEvent.ENABLE, NotificationEvent.DELETE)
                            .build(),
                    profile(TRAVEL, "Alpha Travel").build())));

    private static ProfileSpecBuilder told(String iccid, String name, String server, NotificationEvent... events) {
        return profile(iccid, name)
                .management(new ManagementSpec(
                        List.of(new NotificationConfiguration(Set.of(events), server)),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    /** The notifications the card lists, each as {@code number event server}. */
    private List<String> listed() {
        return card.isdR.notifications().all().stream()
                .map(PendingNotification::metadata)
                .map(it -> it.sequenceNumber() + " " + it.event().name().toLowerCase(Locale.ROOT) + " " + it.address())
                .toList();
    }

    @Test
    @Conforms(to = "SGP.22 5.7.9", by = ListNotification.class)
    void both_profiles_of_a_switch_tell_their_servers_the_disabled_one_first() {
        card.conversation(0, "> %s\n< BF31 03 800100".formatted(enable(BETA, false)));
        card.conversation(0, """
                > BF28 00
                < BF28 34 A032 BF2F16 800101 81020520 0C0161 5A0A 989919720374190397F5 \
                               BF2F16 800102 81020640 0C0162 5A0A 989919229997089435F2
                > BF28 04 8102 0640
                < BF28 1B A019 BF2F16 800102 81020640 0C0162 5A0A 989919229997089435F2
                > BF28 04 8102 0560                                    # enable and disable
                < BF28 34 A032 BF2F16 800101 81020520 0C0161 5A0A 989919720374190397F5 \
                               BF2F16 800102 81020640 0C0162 5A0A 989919229997089435F2
                > BF28 04 8102 0780
                < BF28 02 A000
                > BF28 02 8100
                < 6A80
                """);
    }

    @Test
    void with_refresh_they_are_told_when_the_profile_changes() {
        card.conversation(0, "> %s\n< BF31 03 800100".formatted(enable(BETA, true)));
        assertThat(listed()).isEmpty();
        card.refreshed(0);
        assertThat(listed()).containsExactly("1 disable a", "2 enable b");
    }

    @Test
    void a_change_that_a_loss_of_power_brings_about_is_told_too_and_once() {
        card.conversation(0, "> %s\n< BF31 03 800100".formatted(enable(BETA, true)));
        card.powerCycle().journal.commit();
        assertThat(card.powerCycle().journal.keys("isdr/notification/")).hasSize(2);
        assertThat(listed()).containsExactly("1 disable a", "2 enable b");
    }

    @Test
    void a_profile_that_names_no_server_for_an_event_is_silent() {
        card.conversation(0, "> %s\n< BF31 03 800100".formatted(enable(TRAVEL, false)));
        card.conversation(0, "> %s\n< BF32 03 800100".formatted(disable(TRAVEL, false)));
        assertThat(listed()).containsExactly("1 disable a");
    }

    @Test
    void the_last_notification_of_a_profile_outlives_it() {
        card.conversation(0, "> BF33 0C 5A0A %s\n< BF33 03 800100".formatted(swapped(BETA)));
        card.powerCycle();
        assertThat(listed()).containsExactly("1 delete b");
    }

    @Test
    @Conforms(to = "SGP.22 5.7.10", by = RetrieveNotificationsList.class)
    void a_notification_is_given_with_signature_and_certificates_until_it_is_removed() {
        card.conversation(0, "> BF33 0C 5A0A %s\n< BF33 03 800100".formatted(swapped(BETA)));
        String about = "BF2F16 800101 81020410 0C0162 5A0A 989919229997089435F2";
        String signature = TestCard.HEX.formatHex(
                new SignerForTests().sign(new byte[0], TestCard.HEX.parseHex(about.replace(" ", ""))));
        String whole = "30 66 %s 5F3740 %s 3003020101 3003020102".formatted(about, signature);
        card.conversation(0, """
                > BF2B 05 A003 800101
                < BF2B 6A A068 %1$s
                > BF2B 00
                < BF2B 6A A068 %1$s
                > BF2B 06 A004 81020410
                < BF2B 6A A068 %1$s
                > BF2B 05 A003 800102
                < BF2B 02 A000
                > BF2B 02 A000
                < 6A80
                > BF2B 08 A006 800101 820100
                < 6A80
                """.formatted(whole));
    }

    @Test
    @Conforms(to = "SGP.22 5.7.11", by = RemoveNotificationFromList.class)
    void a_removed_notification_is_gone_and_its_number_with_it() {
        card.conversation(0, "> BF33 0C 5A0A %s\n< BF33 03 800100".formatted(swapped(BETA)));
        card.conversation(0, """
                > BF30 03 800102
                < BF30 03 800101
                > BF30 03 800101
                < BF30 03 800100
                > BF30 03 800101
                < BF30 03 800101
                > BF30 0B 8009 010000000000000000
                < BF30 03 800101
                > BF30 02 8000
                < 6A80
                > BF30 00
                < 6A80
                > BF28 00
                < BF28 02 A000
                """);
        card.conversation(0, "> %s\n< BF32 03 800100".formatted(disable(ALPHA, false)));
        assertThat(listed()).containsExactly("2 disable a");
    }

    @Test
    void a_server_is_told_once_for_each_time_it_is_configured() {
        ManagementSpec two = new ManagementSpec(
                Stream.of("x", "y")
                        .map(it -> new NotificationConfiguration(Set.of(NotificationEvent.DELETE), it))
                        .toList(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        TestCard twice = TestCard.signing(EuiccSpec.of(
                TestCard.EID,
                MepMode.NONE,
                1,
                List.of(profile(BETA, "Beta").management(two).build())));
        twice.conversation(0, "> BF33 0C 5A0A %s\n< BF33 03 800100".formatted(swapped(BETA)));
        assertThat(twice.isdR.notifications().all())
                .extracting(it -> it.metadata().address())
                .containsExactly("x", "y");
    }

    @Test
    void a_card_without_keys_keeps_no_notifications() {
        TestCard keyless = TestCard.of(EuiccSpec.of(
                TestCard.EID,
                MepMode.NONE,
                1,
                List.of(told(BETA, "Beta", "b", NotificationEvent.DELETE).build())));
        keyless.conversation(0, "> BF33 0C 5A0A %s\n< BF33 03 800100".formatted(swapped(BETA)));
        keyless.conversation(0, "> BF28 00\n< BF28 02 A000");
    }

    @Test
    void an_installation_result_stands_among_them() {
        int number = card.isdR.notifications().nextSequenceNumber();
        card.isdR
                .notifications()
                .keep(Tlv.of(
                        0xBF37,
                        Tlv.of(
                                0xBF27,
                                new NotificationMetadata(number, NotificationEvent.INSTALL, "a", Optional.empty())
                                        .toTlv())));
        card.conversation(0, "> BF33 0C 5A0A %s\n< BF33 03 800100".formatted(swapped(BETA)));
        assertThat(listed()).containsExactly("1 install a", "2 delete b");
    }
}
