package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mynah.modem.Domain;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.network.air.Access;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Moving between cells and areas, and keeping the network informed. TS 24.301 5.5.3, 5.6.1. */
class MobilityTest {
    private static Bench twoAreas() {
        return Bench.of(
                Bench.alphaSpec()
                        .withCells(
                                CellSpec.lte("north", 0x101, 1).withLevel(-90, -100),
                                CellSpec.lte("south", 0x102, 2).withLevel(-110, -100)),
                Bench.betaSpec(),
                Bench.alphaProfile(),
                Bench.betaProfile());
    }

    private static int area(Bench bench) {
        return bench.slot(0)
                .network()
                .registration(Domain.EPS)
                .cell()
                .orElseThrow()
                .areaCode();
    }

    @Test
    void a_stronger_cell_in_another_area_leads_to_an_update() {
        Bench bench = twoAreas().powerOn().idle();
        bench.nas(0);
        bench.get(bench.alphaControl().level("south", -80, -100));
        bench.after(Duration.ofSeconds(2));
        assertThat(bench.nas(0)).containsSubsequence("> TRACKING AREA UPDATE REQUEST", "< TRACKING AREA UPDATE ACCEPT");
        assertThat(area(bench)).isEqualTo(2);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_little_stronger_is_not_worth_the_change() {
        Bench bench = twoAreas().powerOn().idle();
        bench.nas(0);
        bench.get(bench.alphaControl().level("south", -88, -100));
        bench.after(Duration.ofSeconds(2));
        assertThat(bench.nas(0)).isEmpty();
        assertThat(area(bench)).isEqualTo(1);
    }

    @Test
    void an_idle_ue_updates_periodically() {
        Bench bench = twoAreas().powerOn().idle();
        bench.nas(0);
        bench.after(Duration.ofMinutes(55));
        assertThat(bench.nas(0)).containsSubsequence("> TRACKING AREA UPDATE REQUEST", "< TRACKING AREA UPDATE ACCEPT");
        bench.idle();
        bench.after(Duration.ofMinutes(55));
        assertThat(bench.nas(0)).contains("> TRACKING AREA UPDATE REQUEST");
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_network_that_has_forgotten_the_ue_gets_a_new_attach() {
        Bench bench = twoAreas().powerOn().idle();
        bench.nas(0);
        bench.reject(
                RejectRule.every(Procedure.TRACKING_AREA_UPDATE, EmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK)
                        .times(1));
        bench.get(bench.alphaControl().level("south", -80, -100));
        bench.after(Duration.ofSeconds(15));
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "< TRACKING AREA UPDATE REJECT #9 UE identity cannot be derived by the network",
                        "> ATTACH REQUEST COMBINED_EPS_IMSI_ATTACH IMSI " + Bench.ALPHA_IMSI);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void an_area_that_is_not_allowed_is_kept_out_of() {
        Bench bench = twoAreas().powerOn().idle();
        bench.reject(RejectRule.every(Procedure.TRACKING_AREA_UPDATE, EmmCause.NO_SUITABLE_CELLS_IN_TRACKING_AREA)
                .times(1));
        bench.get(bench.alphaControl().level("south", -80, -100));
        bench.after(Duration.ofSeconds(30));
        // Back in the north, where it may be, although the south is stronger.
        assertThat(area(bench)).isEqualTo(1);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_page_is_answered_by_a_service_request() {
        Bench bench = twoAreas().powerOn().idle();
        bench.nas(0);
        bench.get(bench.alphaControl().page(Bench.ALPHA_IMSI));
        bench.settle();
        assertThat(bench.nas(0)).contains("> SERVICE REQUEST");
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.nas(0)).isEmpty();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.nas(1)).doesNotContain("> SERVICE REQUEST");
    }

    @Test
    void a_service_request_refused_for_good_ends_the_registration() {
        Bench bench = twoAreas().powerOn().idle();
        bench.reject(RejectRule.every(Procedure.SERVICE_REQUEST, EmmCause.ILLEGAL_UE));
        bench.get(bench.alphaControl().page(Bench.ALPHA_IMSI));
        bench.after(Duration.ofSeconds(30));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.DENIED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.3.2.2", by = EmmUe.class)
    void a_connected_ue_is_handed_over_and_updates_on_the_connection_it_has() {
        Bench bench = twoAreas().powerOn();
        bench.nas(0);
        bench.get(bench.alphaControl().level("south", -80, -100));
        bench.settle();
        assertThat(bench.nas(0)).containsSubsequence("> TRACKING AREA UPDATE REQUEST", "< TRACKING AREA UPDATE ACCEPT");
        assertThat(area(bench)).isEqualTo(2);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.6", by = EmmUe.class)
    void a_barred_access_class_keeps_the_ue_from_asking_until_it_is_let_in() {
        Bench bench = twoAreas();
        bench.settle();
        bench.get(bench.alphaControl().access("north", Access.OPEN.withBarredClasses(Set.of(1))));
        bench.get(bench.alphaControl().access("south", Access.OPEN.withBarredClasses(Set.of(1))));
        bench.powerOn().after(Duration.ofMinutes(20));
        assertThat(bench.nas(0)).isEmpty();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.SEARCHING);
        bench.get(bench.alphaControl().access("north", Access.OPEN));
        bench.settle();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 27.007 5.9", by = RadioStack.class)
    void a_technology_the_user_does_not_want_is_left_and_not_taken_after_a_power_cycle() {
        Bench bench = twoAreas().powerOn();
        bench.slot(0).network().technologies(Set.of(Rat.GSM));
        bench.settle();
        assertThat(bench.eps(0)).isNotEqualTo(RegistrationStatus.HOME);
        bench.modem.powerOff();
        bench.build();
        bench.powerOn();
        assertThat(bench.slot(0).network().technologies()).containsExactly(Rat.GSM);
        assertThat(bench.eps(0)).isNotEqualTo(RegistrationStatus.HOME);
        bench.slot(0).network().technologies(Set.of(Rat.values()));
        bench.after(Duration.ofSeconds(2));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void hosts_see_the_cells_heard_the_serving_one_first() {
        Bench bench = twoAreas().powerOn();
        assertThat(bench.slot(0).network().cells())
                .extracting(it -> it.cell().identity(), it -> it.signal().level(), MeasuredCell::serving)
                .startsWith(tuple(0x101L, -90, true))
                .contains(tuple(0x102L, -110, false), tuple(0x201L, -85, false));
    }

    @Test
    void hosts_are_told_of_the_connection() {
        Bench bench = twoAreas().powerOn();
        assertThat(bench.slot(0).network().connected()).isTrue();
        bench.idle();
        assertThat(bench.slot(0).network().connected()).isFalse();
        assertThat(bench.told.get(0))
                .filteredOn(SubscriptionEvent.ConnectionChanged.class::isInstance)
                .containsExactly(
                        new SubscriptionEvent.ConnectionChanged(true), new SubscriptionEvent.ConnectionChanged(false));
    }
}
