package dev.mynah.euicc.isdr;

import static dev.mynah.euicc.isdr.TestCard.ALPHA;
import static dev.mynah.euicc.isdr.TestCard.BETA;
import static dev.mynah.euicc.isdr.TestCard.enable;
import static dev.mynah.euicc.isdr.TestCard.profile;
import static dev.mynah.euicc.isdr.TestCard.swapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mynah.euicc.MepMode;
import org.junit.jupiter.api.Test;

class InstallTest {

    private static final byte[] PACKAGE = {1, 2, 3};

    private final TestCard card =
            TestCard.with(MepMode.NONE, 1, profile(ALPHA, "Alpha").enabledOnPort(0));

    private static ProfileMetadata metadata(String iccid, String name) {
        return ProfileMetadata.of(profile(iccid, name).build());
    }

    private void install(String iccid, String name) {
        card.profiles.install(metadata(iccid, name), PACKAGE);
        card.journal.commit();
    }

    @Test
    void a_downloaded_profile_is_there_disabled_and_stays_there() {
        install(BETA, "Beta");
        String list = """
                > BF2D 06 5C04 4F 92 9F70
                < BF2D 3F A03D \
                E31D 4F10 A0000005591010FFFFFFFF8900001000 9F700101 9205 416C706861 \
                E31C 4F10 A0000005591010FFFFFFFF8900001100 9F700100 9204 42657461 \
                """;
        card.conversation(0, list);
        card.powerCycle();
        card.conversation(0, list);
        card.conversation(0, "> %s\n< BF31 03 800100".formatted(enable(BETA, false)));
        card.powerCycle();
        assertThat(card.enabledOn(0)).isEqualTo(BETA);
    }

    @Test
    void deleting_removes_all_of_it_and_its_security_domain_is_never_used_again() {
        install(BETA, "Beta");
        assertThat(card.journal.get("profile/" + BETA + "/package")).isPresent();
        card.conversation(0, "> BF33 0C 5A0A %s\n< BF33 03 800100".formatted(swapped(BETA)));
        assertThat(card.journal.keys("profile/" + BETA)).isEmpty();
        card.powerCycle();
        assertThat(card.profiles.find(new Iccid(BETA))).isEmpty();
        assertThat(card.profiles.nextIsdpAid()).isEqualTo(IsdpAid.of(2));
    }

    @Test
    void a_deleted_number_can_come_again() {
        card.conversation(0, "> %s\n< BF32 03 800100".formatted(TestCard.disable(ALPHA, false)));
        card.conversation(0, "> BF33 0C 5A0A %s\n< BF33 03 800100".formatted(swapped(ALPHA)));
        install(ALPHA, "Alpha again");
        card.powerCycle();
        assertThat(card.profiles.profiles())
                .extracting(it -> it.metadata().name())
                .containsExactly("Alpha again");
    }

    @Test
    void a_number_that_is_there_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> install(ALPHA, "Alpha"));
    }
}
