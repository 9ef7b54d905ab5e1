package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.network.air.Rat;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T3245: a card may have it that refusals for good are forgotten after 12 to 24 hours. */
class AmnestyTest {
    private static Bench bench(OperatorSpec alpha, String configuration) {
        Bench bench = Bench.of(
                alpha,
                Bench.betaSpec(),
                Bench.alphaProfile().file("ADF.USIM/EF.NASCONFIG", configuration),
                Bench.betaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        return bench;
    }

    private static Bench refused(int cause, String configuration) {
        Bench bench = bench(Bench.alphaSpec(), configuration);
        bench.reject(RejectRule.every(Procedure.ATTACH, cause).secured(true));
        bench.powerOn().after(Duration.ofMinutes(1));
        assertThat(bench.eps(0)).isNotEqualTo(RegistrationStatus.HOME);
        bench.get(bench.alphaControl().acceptAll());
        bench.after(Duration.ofHours(11));
        assertThat(bench.eps(0)).isNotEqualTo(RegistrationStatus.HOME);
        return bench;
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 7, 8, 11, 14, 35})
    @Conforms(to = "TS 24.301 5.3.7a", by = Amnesty.class)
    void a_refusal_for_good_is_forgotten_after_a_day_at_most(int cause) {
        Bench bench = refused(cause, "850101");
        bench.after(Duration.ofHours(13));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.301 5.3.7a", by = Amnesty.class)
    void without_the_cards_word_it_is_not() {
        Bench bench = refused(3, "850100");
        bench.after(Duration.ofHours(100));
        assertThat(bench.eps(0)).isNotEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.301 5.3.7a", by = Amnesty.class)
    void the_time_goes_on_while_the_modem_is_off() {
        Bench bench = refused(11, "850101");
        bench.get(bench.slot(0).functionality(Functionality.MINIMUM));
        bench.after(Duration.ofHours(14));
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 11})
    @Conforms(to = "TS 24.008 4.1.1.6", by = Amnesty.class)
    void the_circuit_switched_domain_is_open_again_too(int cause) {
        Bench bench = bench(
                Bench.alphaSpec()
                        .withCells(CellSpec.of("hill", Rat.UTRAN, 0x31, 0x31).withLevel(-80, -100)),
                "850101");
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, cause).secured(true));
        bench.powerOn().after(Duration.ofMinutes(1));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.DENIED);
        bench.get(bench.alphaControl().acceptAll());
        bench.after(Duration.ofHours(24));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }
}
