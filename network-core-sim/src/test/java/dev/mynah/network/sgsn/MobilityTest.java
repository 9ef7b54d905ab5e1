package dev.mynah.network.sgsn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.GprsServiceType;
import dev.mynah.network.air.nas.element.GprsUpdateType.Updating;
import dev.mynah.network.air.nas.element.NetworkDetachType;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.air.nas.element.PdpContextStatus;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.MsDetachAccept;
import dev.mynah.network.air.nas.gmm.NetworkDetachAccept;
import dev.mynah.network.air.nas.gmm.NetworkDetachRequest;
import dev.mynah.network.air.nas.gmm.PTmsiReallocationCommand;
import dev.mynah.network.air.nas.gmm.PTmsiReallocationComplete;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateAccept;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateReject;
import dev.mynah.network.air.nas.gmm.ServiceAccept;
import dev.mynah.network.air.nas.gmm.ServiceReject;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MobilityTest {
    private final PacketNetwork network = new PacketNetwork();

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 24.008 4.7.5.1", by = Update.class)
    void a_registered_station_updates_and_gets_a_new_p_tmsi(Rat rat) {
        TestStation station = network.station(rat);
        station.attach();
        Optional<Tmsi> before = station.pTmsi;
        station.transceiver.release();
        station.requestUpdate(Updating.RA, OptionalElements.NONE);
        station.completeUpdate();
        assertThat(station.pTmsi).isNotEqualTo(before);
        assertThat(station.secured).isEqualTo(2);
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.5.1.2", by = Update.class)
    void a_station_without_the_keys_is_challenged_and_keeps_its_contexts() {
        TestStation station = network.station(Rat.UTRAN);
        station.attach();
        station.activate(0, 5, PdnType.IPV4, "internet");
        station.transceiver.release();
        station.keySet = 7;
        station.requestUpdate(
                Updating.RA, OptionalElements.of(GmmIe.PDP_CONTEXT_STATUS, PdpContextStatus.of(List.of(5))));
        station.answerChallenge();
        RoutingAreaUpdateAccept accept = station.completeUpdate();
        assertThat(accept.get(GmmIe.PDP_CONTEXT_STATUS).orElseThrow().active()).containsExactly(5);
        assertThat(network.contexts()).containsExactly(5);
        network.assertNothingUnexpected();
    }

    @Test
    void an_update_deactivates_what_the_station_no_longer_has() {
        TestStation station = network.station(Rat.GSM);
        station.attach();
        station.activate(0, 5, PdnType.IPV4, "internet");
        station.activate(1, 6, PdnType.IPV4, "mms");
        station.requestUpdate(
                Updating.RA, OptionalElements.of(GmmIe.PDP_CONTEXT_STATUS, PdpContextStatus.of(List.of(6))));
        station.completeUpdate();
        assertThat(network.contexts()).containsExactly(6);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.2.2", by = Reachability.class)
    void a_periodic_update_keeps_the_p_tmsi_and_the_registration() {
        TestStation station = network.station(Rat.UTRAN);
        station.attach();
        network.pass(Duration.ofMinutes(54));
        Optional<Tmsi> before = station.pTmsi;
        station.requestUpdate(Updating.PERIODIC, OptionalElements.NONE);
        assertThat(station.next(RoutingAreaUpdateAccept.class).has(GmmIe.P_TMSI))
                .isFalse();
        assertThat(station.pTmsi).isEqualTo(before);
        network.pass(Duration.ofMinutes(57));
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        network.pass(Duration.ofMinutes(60));
        assertThat(network.state()).isEqualTo(SgsnState.DEREGISTERED);
        station.requestUpdate(Updating.PERIODIC, OptionalElements.NONE);
        assertThat(station.next(RoutingAreaUpdateReject.class).cause()).isEqualTo(GmmCause.IMPLICITLY_DETACHED);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.5.1.4", by = GprsUplink.class)
    void an_unknown_station_is_told_that_its_identity_means_nothing() {
        TestStation station = network.station(Rat.UTRAN);
        station.pTmsi = Optional.of(new Tmsi(0xC0000042));
        station.requestUpdate(Updating.RA, OptionalElements.NONE);
        assertThat(station.next(RoutingAreaUpdateReject.class).cause())
                .isEqualTo(GmmCause.MS_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK);
        station.requestService(GprsServiceType.SIGNALLING);
        assertThat(station.next(ServiceReject.class).cause())
                .isEqualTo(GmmCause.MS_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.13", by = Service.class)
    void a_service_request_for_data_sets_the_bearers_up() {
        TestStation station = network.station(Rat.UTRAN);
        station.attach();
        station.activate(0, 5, PdnType.IPV4, "internet");
        network.pass(Duration.ofSeconds(11));
        assertThat(station.released).hasSize(1);
        station.requestService(GprsServiceType.DATA, 5);
        assertThat(station.next(ServiceAccept.class)
                        .get(GmmIe.PDP_CONTEXT_STATUS)
                        .orElseThrow()
                        .active())
                .containsExactly(5);
        assertThat(station.bearers).isTrue();
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.13.4", by = Service.class)
    void a_service_request_is_refused_before_the_station_has_proved_itself_which_changes_nothing() {
        TestStation station = network.station(Rat.UTRAN);
        station.attach();
        station.transceiver.release();
        network.done(network.control.reject(
                RejectRule.every(Procedure.GPRS_SERVICE, 17).times(1)));
        station.requestService(GprsServiceType.SIGNALLING);
        assertThat(station.next(ServiceReject.class).cause()).isEqualTo(GmmCause.NETWORK_FAILURE);
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        network.done(network.control.reject(
                RejectRule.every(Procedure.GPRS_SERVICE, 7).times(1)));
        station.requestService(GprsServiceType.SIGNALLING);
        assertThat(station.next(ServiceReject.class).cause()).isEqualTo(GmmCause.GPRS_SERVICES_NOT_ALLOWED);
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.9", by = Reachability.class)
    void an_idle_station_is_paged_by_its_p_tmsi_in_its_routing_area() {
        TestStation station = network.station(Rat.UTRAN);
        station.attach();
        network.pass(Duration.ofSeconds(11));
        network.done(network.control.page(PacketNetwork.IMSI));
        assertThat(station.pages)
                .containsExactly(
                        new PagingIdentity.ByPTmsi(station.pTmsi.orElseThrow().value()));
        station.requestService(GprsServiceType.PAGING_RESPONSE);
        network.pass(Duration.ofSeconds(5));
        assertThat(station.pages).hasSize(1);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.9.1.1", by = GprsUplink.class)
    void in_gsm_an_empty_frame_answers_a_page() {
        TestStation station = network.station(Rat.GSM);
        station.attach();
        network.pass(Duration.ofSeconds(45));
        assertThat(station.released).as("no longer READY").hasSize(1);
        network.done(
                network.control.gprsDetach(PacketNetwork.IMSI, NetworkDetachType.REATTACH_REQUIRED, Optional.empty()));
        assertThat(station.pages).hasSize(1);
        station.initial(new byte[0]);
        assertThat(station.next(NetworkDetachRequest.class).type()).isEqualTo(NetworkDetachType.REATTACH_REQUIRED);
        station.send(new MsDetachAccept());
        assertThat(network.state()).isEqualTo(SgsnState.DEREGISTERED);
        network.assertNothingUnexpected();
    }

    @Test
    void a_station_that_does_not_answer_is_paged_three_times() {
        TestStation station = network.station(Rat.UTRAN);
        station.attach();
        network.pass(Duration.ofSeconds(11));
        network.done(network.control.page(PacketNetwork.IMSI));
        network.pass(Duration.ofSeconds(30));
        assertThat(station.pages).hasSize(3);
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.6", by = Reallocation.class)
    void the_operator_gives_a_new_p_tmsi_out_of_turn() {
        TestStation station = network.station(Rat.UTRAN);
        station.attach();
        network.done(network.control.reallocatePTmsi(PacketNetwork.IMSI));
        PTmsiReallocationCommand command = station.next(PTmsiReallocationCommand.class);
        assertThat(command.pTmsi()).isNotEqualTo(station.identity());
        station.send(new PTmsiReallocationComplete());
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.4.1", by = Detach.class)
    void a_station_detaches_and_is_answered_unless_switched_off() {
        TestStation station = network.station(Rat.UTRAN);
        station.attach();
        station.activate(0, 5, PdnType.IPV4, "internet");
        station.send(station.detachRequest(false));
        station.next(NetworkDetachAccept.class);
        assertThat(network.state()).isEqualTo(SgsnState.DEREGISTERED);
        assertThat(network.contexts()).isEmpty();
        station.attach();
        station.transceiver.release();
        station.initial(station.detachRequest(true));
        station.hearsNothing();
        assertThat(network.state()).isEqualTo(SgsnState.DEREGISTERED);
        network.assertNothingUnexpected();
    }

    @Test
    void a_subscriber_who_comes_and_goes_leaves_nothing_running() {
        TestStation station = network.station(Rat.UTRAN);
        station.attach();
        station.send(station.detachRequest(true));
        int running = network.time.running();
        for (int i = 0; i < 10; i++) {
            station.attach();
            station.send(station.detachRequest(true));
        }
        assertThat(network.time.running()).isEqualTo(running);
    }

    @Test
    @Conforms(to = "TS 23.060 6.6.1", by = GprsUplink.class)
    void a_detach_without_the_p_tmsi_signature_is_not_believed() {
        TestStation station = network.station(Rat.UTRAN);
        station.attach();
        station.transceiver.release();
        station.signature = Optional.empty();
        station.initial(station.detachRequest(true));
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        network.assertNothingUnexpected();
    }
}
