package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mm5g.Mm5gUe;
import dev.mynah.network.air.Rat;
import dev.mynah.network.amf.AmfState;
import dev.mynah.network.operator.CellSpec;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A stack between NR and LTE, without N26: single registration, by its own procedures on each side. TS 24.501 4.8.2. */
class NrInterworkingTest {
    static Bench bench() {
        return NrRegistrationTest.in(Bench.alphaSpec()
                .withCells(
                        NrRegistrationTest.NR, CellSpec.lte("north", 0x101, 1).withLevel(-90, -100)));
    }

    private static void isIn(Bench bench, Rat rat) {
        assertThat(bench.slot(0).network().serving())
                .hasValueSatisfying(it -> assertThat(it.rat()).isEqualTo(rat));
        assertThat(NrRegistrationTest.ng(bench) == RegistrationStatus.HOME).isEqualTo(rat == Rat.NR);
        assertThat(bench.eps(0) == RegistrationStatus.HOME).isEqualTo(rat == Rat.E_UTRAN);
    }

    @Test
    void nr_comes_first() {
        isIn(bench().powerOn(), Rat.NR);
    }

    @Test
    @Conforms(to = "TS 24.501 4.8.2.3", by = Mm5gUe.class)
    void an_idle_ue_moves_to_lte_and_back() {
        Bench bench = bench().powerOn().idle();
        bench.nas(0);
        bench.get(bench.alphaControl().power("nr", false));
        bench.after(Duration.ofMinutes(1));
        isIn(bench, Rat.E_UTRAN);
        assertThat(bench.nas(0)).anyMatch(it -> it.startsWith("> ATTACH REQUEST"));
        bench.get(bench.alphaControl().power("nr", true));
        bench.after(Duration.ofMinutes(2));
        isIn(bench, Rat.NR);
        assertThat(bench.nas(0)).anyMatch(it -> it.startsWith("> REGISTRATION REQUEST"));
        assertThat(bench.get(bench.alphaControl().stateIn5gs(Bench.ALPHA_IMSI))).isEqualTo(AmfState.REGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.501 4.8.2.3", by = Mm5gUe.class)
    void a_connected_ue_that_loses_nr_goes_on_in_lte() {
        Bench bench = bench().powerOn();
        bench.get(bench.alphaControl().power("nr", false));
        bench.after(Duration.ofMinutes(1));
        isIn(bench, Rat.E_UTRAN);
    }

    @Test
    void back_in_nr_before_the_network_missed_it_the_registration_still_stands() {
        Bench bench =
                NrRegistrationTest.in(NrRegistrationTest.alphaInNr()).powerOn().idle();
        bench.nas(0);
        bench.get(bench.alphaControl().power("nr", false));
        bench.after(Duration.ofMinutes(1));
        bench.get(bench.alphaControl().power("nr", true));
        bench.after(Duration.ofMinutes(2));
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.nas(0)).noneMatch(it -> it.startsWith("> REGISTRATION REQUEST INITIAL"));
    }
}
