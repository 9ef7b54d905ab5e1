package dev.mynah.euicc.isdr;

import static dev.mynah.euicc.isdr.TestCard.ALPHA;
import static dev.mynah.euicc.isdr.TestCard.BETA;
import static dev.mynah.euicc.isdr.TestCard.TRAVEL;
import static dev.mynah.euicc.isdr.TestCard.enable;
import static dev.mynah.euicc.isdr.TestCard.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileClass;
import dev.mynah.euicc.conformance.Conforms;
import java.util.List;
import org.junit.jupiter.api.Test;

@Conforms(to = "SGP.22 5.7.19", by = EuiccMemoryReset.class)
class EuiccMemoryResetTest {

    private static final String FIELD_LOADED = "8999912000000000026";

    private final TestCard card = TestCard.with(
            MepMode.B,
            2,
            profile(ALPHA, "Alpha").enabledOnPort(0),
            profile(BETA, "Test").profileClass(ProfileClass.TEST).enabledOnPort(1),
            profile(TRAVEL, "Bootstrap").profileClass(ProfileClass.PROVISIONING));

    EuiccMemoryResetTest() {
        card.profiles.install(
                ProfileMetadata.of(profile(FIELD_LOADED, "Loaded test")
                        .profileClass(ProfileClass.TEST)
                        .build()),
                new byte[] {1});
        card.journal.commit();
    }

    private List<String> names() {
        return card.profiles.profiles().stream().map(it -> it.metadata().name()).toList();
    }

    @Test
    void operational_profiles_go_even_when_enabled_and_their_port_is_told() {
        card.conversation(0, "> BF34 04 82020780\n< BF34 03 800100");
        assertThat(names()).containsExactly("Test", "Bootstrap", "Loaded test");
        assertThat(card.asked).containsExactly("changed 0", "refresh 0");
        assertThat(card.enabledOn(0)).isEqualTo("none");
        assertThat(card.enabledOn(1)).isEqualTo(BETA);
        assertThat(card.powerCycle().profiles.profiles()).hasSize(3);
    }

    @Test
    void each_kind_of_profile_has_its_option() {
        card.conversation(0, "> BF34 04 82020640\n< BF34 03 800100");
        assertThat(names()).containsExactly("Alpha", "Test", "Bootstrap");
        card.conversation(0, "> BF34 04 82020410\n< BF34 03 800100");
        assertThat(names()).containsExactly("Alpha", "Bootstrap");
        card.conversation(0, "> BF34 04 82020308\n< BF34 03 800100");
        assertThat(names()).containsExactly("Alpha");
        card.conversation(0, "> BF34 04 82020308\n< BF34 03 800101");
    }

    @Test
    void the_default_server_is_what_it_was_when_the_card_was_made() {
        card.conversation(0, """
                > BF3F 03 8001 61
                < BF3F 03 800100
                > BF34 04 82020520
                < BF34 03 800100
                > BF34 04 82020520
                < BF34 03 800101
                """);
        assertThat(card.isdR.addresses().defaultSmdp()).isEmpty();
    }

    @Test
    void a_proactive_session_of_a_port_that_would_lose_its_profile_is_cat_busy() {
        card.busy.add(0);
        card.conversation(0, """
                > BF34 04 82020780
                < BF34 03 800105
                > BF34 04 82020308
                < BF34 03 800100
                """);
    }

    @Test
    void a_profile_that_waited_to_be_enabled_is_forgotten_and_the_other_stays() {
        card.conversation(0, "> BF32 11 A00C 5A0A %s 8101 FF\n< BF32 03 800100".formatted(TestCard.swapped(ALPHA)));
        card.refreshed(0);
        card.conversation(1, "> %s\n< BF31 03 800100".formatted(enable(ALPHA, true)));
        card.busy.clear();
        card.conversation(0, "> BF34 04 82020780\n< BF34 03 800100");
        card.refreshed(1);
        assertThat(card.enabledOn(1)).isEqualTo(BETA);
    }

    @Test
    void no_option_deletes_nothing_and_no_bit_string_is_incorrect_data() {
        card.conversation(0, """
                > BF34 03 820100
                < BF34 03 800101
                > BF34 00
                < 6A80
                > BF34 04 82020840
                < 6A80
                """);
        assertThat(names()).hasSize(4);
    }
}
