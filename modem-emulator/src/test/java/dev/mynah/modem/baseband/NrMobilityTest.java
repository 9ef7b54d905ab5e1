package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mm5g.Mm5gUe;
import dev.mynah.network.air.Rat;
import dev.mynah.network.amf.AmfState;
import dev.mynah.network.operator.CellSpec;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A UE of NR that moves, and one that is not heard of any more. TS 24.501 5.5.1.3, 5.3.7. */
class NrMobilityTest {
    private static Bench twoAreas() {
        Bench bench = NrRegistrationTest.in(Bench.alphaSpec()
                .withCells(
                        CellSpec.of("east", Rat.NR, 0x111, 1).withLevel(-90, -100),
                        CellSpec.of("west", Rat.NR, 0x112, 2).withLevel(-110, -100)));
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        return bench.powerOn();
    }

    private static int area(Bench bench) {
        return bench.slot(0)
                .network()
                .registration(Domain.NG)
                .cell()
                .orElseThrow()
                .areaCode();
    }

    private static AmfState network(Bench bench) {
        return bench.get(bench.alphaControl().stateIn5gs(Bench.ALPHA_IMSI));
    }

    @Test
    @Conforms(to = "TS 24.501 5.5.1.3.2", by = Mm5gUe.class)
    void another_tracking_area_makes_an_idle_ue_register() {
        Bench bench = twoAreas().idle();
        bench.nas(0);
        bench.get(bench.alphaControl().level("west", -70, -100));
        bench.after(Duration.ofSeconds(5));
        assertThat(NrRegistrationTest.names(bench))
                .startsWith("> REGISTRATION REQUEST MOBILITY_UPDATING", "< REGISTRATION ACCEPT");
        assertThat(area(bench)).isEqualTo(2);
    }

    @Test
    @Conforms(to = "TS 24.501 5.5.1.3.2", by = Mm5gUe.class)
    void a_connected_ue_is_handed_over_and_registers_on_the_connection_it_has() {
        Bench bench = twoAreas();
        bench.nas(0);
        bench.get(bench.alphaControl().level("west", -70, -100));
        bench.after(Duration.ofSeconds(5));
        assertThat(NrRegistrationTest.names(bench))
                .containsExactly(
                        "> REGISTRATION REQUEST MOBILITY_UPDATING", "< REGISTRATION ACCEPT", "> REGISTRATION COMPLETE");
        assertThat(area(bench)).isEqualTo(2);
        bench.idle();
        bench.nas(0);
        bench.get(bench.alphaControl().page(Bench.ALPHA_IMSI));
        bench.after(Duration.ofSeconds(1));
        assertThat(bench.nas(0)).as("paged where it is now").anyMatch(it -> it.startsWith("> SERVICE REQUEST"));
    }

    @Test
    @Conforms(to = "TS 24.501 5.3.7", by = Mm5gUe.class)
    void a_ue_that_is_not_heard_of_is_deregistered_and_comes_back() {
        Bench bench = twoAreas().idle();
        bench.get(bench.alphaControl().power("east", false));
        bench.get(bench.alphaControl().power("west", false));
        bench.after(Duration.ofMinutes(60));
        assertThat(network(bench)).isEqualTo(AmfState.REGISTERED);
        bench.after(Duration.ofMinutes(70));
        assertThat(network(bench)).isEqualTo(AmfState.DEREGISTERED);
        bench.nas(0);
        bench.get(bench.alphaControl().power("east", true));
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.nas(0)).anyMatch(it -> it.startsWith("> REGISTRATION REQUEST INITIAL"));
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
        assertThat(network(bench)).isEqualTo(AmfState.REGISTERED);
    }
}
