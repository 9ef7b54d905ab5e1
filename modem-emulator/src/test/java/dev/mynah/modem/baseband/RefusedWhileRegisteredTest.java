package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cause leads to when it strikes a UE that was registered. TS 24.301 5.5.2.3.2, 5.5.3.2.5, 5.6.1.5. */
class RefusedWhileRegisteredTest {
    /** Two areas of Alpha's, registered in the first, and no other network. */
    private static Bench registered() {
        Bench bench = Bench.of(
                Bench.alphaSpec()
                        .withCells(
                                CellSpec.lte("north", 0x101, 1).withLevel(-90, -100),
                                CellSpec.lte("south", 0x102, 2).withLevel(-110, -100)),
                Bench.betaSpec(),
                Bench.alphaProfile(),
                Bench.betaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        bench.powerOn().idle();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        bench.nas(0);
        return bench;
    }

    private static int area(Bench bench) {
        return bench.slot(0)
                .network()
                .registration(Domain.EPS)
                .cell()
                .map(it -> it.areaCode())
                .orElse(0);
    }

    @ParameterizedTest
    @CsvSource({
        "3, DENIED, 0",
        "6, DENIED, 0",
        "7, DENIED, 0",
        "8, DENIED, 0",
        "9, HOME, 2",
        "10, HOME, 2",
        "40, HOME, 2",
        "11, DENIED, 0",
        "14, DENIED, 0",
        "35, DENIED, 0",
        "42, DENIED, 0",
        "78, DENIED, 0",
        "12, HOME, 1",
        "13, HOME, 1",
        "15, HOME, 1",
        "17, HOME, 2",
        "22, HOME, 2",
        "111, HOME, 2",
    })
    void an_update_is_refused_once(int cause, RegistrationStatus status, int area) {
        Bench bench = registered();
        bench.reject(RejectRule.every(Procedure.TRACKING_AREA_UPDATE, EmmCause.of(cause))
                .times(1));
        bench.get(bench.alphaControl().level("south", -80, -100));
        bench.after(Duration.ofSeconds(60));
        assertThat(bench.nas(0))
                .filteredOn(it -> it.startsWith("< TRACKING AREA UPDATE REJECT #" + cause + " "))
                .hasSize(1);
        assertThat(bench.eps(0)).isEqualTo(status);
        assertThat(area(bench)).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource({
        "3, DENIED",
        "6, DENIED",
        "7, DENIED",
        "8, DENIED",
        "9, HOME",
        "10, HOME",
        "40, HOME",
        "11, DENIED",
        "14, DENIED",
        "35, DENIED",
        "42, DENIED",
        "78, DENIED",
        "12, DENIED",
        "13, DENIED",
        "15, DENIED",
        "17, HOME",
        "22, HOME",
        "111, HOME",
    })
    void service_is_refused_once_where_there_is_one_area(int cause, RegistrationStatus status) {
        Bench bench = registered();
        bench.get(bench.alphaControl().power("south", false));
        bench.reject(
                RejectRule.every(Procedure.SERVICE_REQUEST, EmmCause.of(cause)).times(1));
        bench.get(bench.alphaControl().page(Bench.ALPHA_IMSI));
        bench.after(Duration.ofSeconds(60));
        assertThat(bench.nas(0))
                .filteredOn(it -> it.startsWith("< SERVICE REJECT #" + cause + " "))
                .hasSize(1);
        assertThat(bench.eps(0)).isEqualTo(status);
    }

    @ParameterizedTest
    @Conforms(to = "TS 24.301 5.5.2.3.2", by = EmmUe.class)
    @ValueSource(ints = {3, 6, 7, 8, 11, 14, 35, 42, 78})
    void the_network_throws_it_out_for_a_reason(int cause) {
        Bench bench = registered();
        bench.get(bench.alphaControl()
                .detach(
                        Bench.ALPHA_IMSI,
                        UeTerminatedDetachType.REATTACH_NOT_REQUIRED,
                        Optional.of(EmmCause.of(cause))));
        bench.after(Duration.ofSeconds(60));
        assertThat(bench.nas(0)).containsSubsequence("> SERVICE REQUEST", "> DETACH ACCEPT");
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.DENIED);
        assertThat(bench.slot(0).network().registration(Domain.EPS).rejectCause())
                .hasValue(cause);
    }

    @ParameterizedTest
    @Conforms(to = "TS 24.301 5.5.2.3.2", by = EmmUe.class)
    @ValueSource(ints = {12, 13, 15})
    void thrown_out_of_one_area_it_goes_to_the_next(int cause) {
        Bench bench = registered();
        bench.get(bench.alphaControl()
                .detach(
                        Bench.ALPHA_IMSI,
                        UeTerminatedDetachType.REATTACH_NOT_REQUIRED,
                        Optional.of(EmmCause.of(cause))));
        bench.after(Duration.ofSeconds(60));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(area(bench)).isEqualTo(2);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.2.3.2", by = EmmUe.class)
    void detached_from_the_circuit_switched_domain_it_stays_in_the_other() {
        Bench bench = registered();
        bench.get(bench.alphaControl().detach(Bench.ALPHA_IMSI, UeTerminatedDetachType.IMSI_DETACH, Optional.empty()));
        bench.settle();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.cs(0)).isNotEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.3.2.6 c", by = EmmUe.class)
    void an_update_without_an_answer_is_repeated_after_t3430_and_t3411() {
        Bench bench = registered();
        bench.get(bench.alphaControl().lose("south", 0, 100));
        bench.get(bench.alphaControl().level("south", -80, -100));
        bench.after(Duration.ofSeconds(20));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        bench.get(bench.alphaControl().lose("south", 0, 0));
        bench.after(Duration.ofSeconds(10));
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "> TRACKING AREA UPDATE REQUEST",
                        "> TRACKING AREA UPDATE REQUEST",
                        "< TRACKING AREA UPDATE ACCEPT");
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.7 d", by = EmmUe.class)
    void an_accept_that_comes_twice_is_completed_twice() {
        Bench bench = registered();
        bench.get(bench.alphaControl().lose("south", 1, 0));
        bench.get(bench.alphaControl().level("south", -80, -100));
        bench.after(Duration.ofSeconds(20));
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "< TRACKING AREA UPDATE ACCEPT",
                        "> TRACKING AREA UPDATE COMPLETE",
                        "< TRACKING AREA UPDATE ACCEPT",
                        "> TRACKING AREA UPDATE COMPLETE");
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.2.2.4", by = EmmUe.class)
    void a_detach_whose_answer_is_lost_is_over_when_the_connection_is() {
        Bench bench = registered();
        bench.get(bench.alphaControl().lose("north", 0, 100));
        bench.get(bench.slot(0).network().detach());
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
    }

    @Test
    void a_page_whose_answer_is_lost_costs_nothing_but_the_page() {
        Bench bench = registered();
        bench.get(bench.alphaControl().lose("north", 1, 0));
        bench.get(bench.alphaControl().page(Bench.ALPHA_IMSI));
        bench.after(Duration.ofSeconds(60));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }
}
