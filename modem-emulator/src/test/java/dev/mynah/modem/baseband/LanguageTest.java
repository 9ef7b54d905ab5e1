package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.SubscriptionEvent;
import org.junit.jupiter.api.Test;

/** The language of the user is the modem's, and kept. */
class LanguageTest {
    private final Bench bench = Bench.of();

    @Test
    void every_slot_tells_of_another_language_which_outlives_a_power_failure() {
        assertThat(bench.modem.language()).isEqualTo("en");
        bench.get(bench.modem.language("sv"));
        bench.get(bench.modem.language("sv"));
        assertThat(bench.told.get(0)).containsOnlyOnce(new SubscriptionEvent.LanguageChanged("sv"));
        assertThat(bench.told.get(1)).containsOnlyOnce(new SubscriptionEvent.LanguageChanged("sv"));
        bench.build();
        assertThat(bench.modem.language()).isEqualTo("sv");
    }

    @Test
    void what_is_no_code_of_a_language_is_refused() {
        assertThat(bench.modem.language("Klingon").cause())
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(Refusal.Reason.INVALID_ARGUMENT));
    }
}
