package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EpsAttachResult;
import dev.mynah.network.air.nas.element.EpsAttachType;
import dev.mynah.network.air.nas.element.EpsUpdateType.Updating;
import dev.mynah.network.air.nas.element.ServiceType;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.emm.AttachAccept;
import dev.mynah.network.air.nas.emm.AttachComplete;
import dev.mynah.network.air.nas.emm.CsServiceNotification;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmInformation;
import dev.mynah.network.air.nas.emm.ExtendedServiceRequest;
import dev.mynah.network.air.nas.emm.ServiceReject;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateAccept;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateComplete;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.EsmMessageContainer;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.msc.MobileTerminating.Unreachable;
import dev.mynah.network.msc.VisitorState;
import dev.mynah.network.operator.CellSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A UE in LTE that is registered, paged and sent away for circuit switched services. TS 23.272, TS 29.118. */
class FallbackTest {
    private static final CellSpec NORTH = CellSpec.lte("north", 1, 1).withLevel(-80, -100);

    private Network network;
    private TestUe ue;

    private void with(CellSpec... cells) {
        network = new Network(Network.alpha().withCells(cells));
        ue = network.ue();
    }

    private static CellSpec hill(int area) {
        return CellSpec.of("hill", Rat.UTRAN, 3, area).withLevel(-100, -100).withChannel(10700, 1);
    }

    @AfterEach
    void nothing_unexpected() {
        network.assertNothingUnexpected();
    }

    private void combined() {
        ue.attachType = EpsAttachType.COMBINED_EPS_IMSI_ATTACH;
        ue.attach().answerChallenge().completeSecurityMode();
        AttachAccept accept = ue.expect(AttachAccept.class);
        assertThat(accept.result()).isEqualTo(EpsAttachResult.COMBINED_EPS_IMSI_ATTACH);
        assertThat(accept.get(EmmIe.LAI).orElseThrow().lac()).isEqualTo(1);
        assertThat(accept.get(EmmIe.MS_IDENTITY).orElseThrow()).isInstanceOf(Tmsi.class);
        complete(accept);
    }

    private void complete(AttachAccept accept) {
        ue.takeGuti(accept.get(EmmIe.GUTI));
        ue.send(new AttachComplete(EsmMessageContainer.of(new ActivateDefaultEpsBearerContextAccept(5, 0))));
        ue.expect(EmmInformation.class);
    }

    private void idle() {
        network.pass(Duration.ofSeconds(15));
        ue.expectReleased();
        ue.transceiver.camp(ue.cell());
        network.time.settle();
    }

    private ExtendedServiceRequest request(ServiceType type, OptionalElements optional) {
        return new ExtendedServiceRequest(
                type, ue.context.ksi(), new Tmsi(ue.guti.orElseThrow().mTmsi()), optional);
    }

    private VisitorState visitor() {
        return network.operator.msc().state(Network.IMSI);
    }

    private List<Unreachable> call() {
        List<Unreachable> failures = new ArrayList<>();
        network.operator.msc().open(Network.IMSI, CmServiceType.CALL, connection -> {}, failures::add);
        network.time.settle();
        return failures;
    }

    @Test
    @Conforms(to = "TS 29.118 5.2.3", by = SgsAssociation.class)
    void a_combined_attach_registers_it_with_the_vlr_and_a_detach_ends_that() {
        with(NORTH, hill(1));
        combined();
        assertThat(visitor()).isEqualTo(VisitorState.IDLE);
        ue.send(ue.detachRequest(true));
        assertThat(visitor()).isEqualTo(VisitorState.DETACHED);
    }

    @Test
    @Conforms(to = "TS 23.272 6.2", by = Fallback.class)
    void one_that_asks_is_released_to_a_circuit_switched_cell() {
        with(NORTH, CellSpec.of("town", Rat.GSM, 4, 1).withLevel(-90, -100), hill(1));
        combined();
        idle();
        ue.connect(request(ServiceType.MO_CS_FALLBACK, OptionalElements.NONE));
        ue.expectReleased();
        assertThat(ue.redirection).as("UTRAN before GSM").contains(new Redirection(Rat.UTRAN, OptionalInt.of(10700)));
        assertThat(network.state()).as("its bearers wait").isEqualTo(MmeState.REGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.6.1.5", by = Fallback.class)
    void without_such_cells_it_is_told_so() {
        with(NORTH);
        combined();
        idle();
        ue.connect(request(ServiceType.MO_CS_FALLBACK, OptionalElements.NONE));
        ServiceReject reject = ue.expect(ServiceReject.class);
        assertThat(reject.cause()).isEqualTo(EmmCause.CS_DOMAIN_NOT_AVAILABLE);
        assertThat(reject.get(EmmIe.T3442)).isEmpty();
        ue.expectReleased();
    }

    @Test
    @Conforms(to = "TS 24.301 5.6.1.5", by = Fallback.class)
    void with_all_of_them_off_it_is_told_when_to_ask_again() {
        with(NORTH, hill(1).withOn(false));
        combined();
        idle();
        ue.connect(request(ServiceType.MO_CS_FALLBACK, OptionalElements.NONE));
        ServiceReject reject = ue.expect(ServiceReject.class);
        assertThat(reject.cause()).isEqualTo(EmmCause.CS_SERVICE_TEMPORARILY_NOT_AVAILABLE);
        assertThat(reject.get(EmmIe.T3442).orElseThrow().duration()).isPresent();
        ue.expectReleased();
    }

    @Test
    @Conforms(to = "TS 22.101 10.1", by = Fallback.class)
    void for_help_it_need_not_be_registered_in_that_domain() {
        with(NORTH, hill(1));
        ue.attached();
        idle();
        ue.connect(request(ServiceType.MO_CS_FALLBACK, OptionalElements.NONE));
        assertThat(ue.expect(ServiceReject.class).cause()).isEqualTo(EmmCause.CS_DOMAIN_NOT_AVAILABLE);
        ue.expectReleased();
        ue.connect(request(ServiceType.MO_CS_FALLBACK_EMERGENCY, OptionalElements.NONE));
        ue.expectReleased();
        assertThat(ue.redirection).isPresent();
    }

    @Test
    @Conforms(to = "TS 29.118 5.1.2", by = Fallback.class)
    void one_that_is_idle_is_paged_for_the_other_domain_and_may_decline() {
        with(NORTH, hill(1));
        combined();
        idle();
        List<Unreachable> failures = call();
        PagingIdentity whom = new PagingIdentity.STmsi(1, ue.guti.orElseThrow().mTmsi());
        assertThat(ue.paged).containsExactly(new Page(whom, CnDomain.CS));
        ue.connect(request(ServiceType.MT_CS_FALLBACK, OptionalElements.of(EmmIe.CSFB_RESPONSE, 0)));
        assertThat(ue.redirection).isEmpty();
        network.pass(Duration.ofMinutes(1));
        assertThat(failures).containsExactly(Unreachable.NO_PAGING_RESPONSE);
        assertThat(visitor()).isEqualTo(VisitorState.IDLE);
    }

    @Test
    @Conforms(to = "TS 29.118 5.1.3", by = Fallback.class)
    void one_that_accepts_is_sent_and_looked_for_over_there() {
        with(NORTH, hill(1));
        combined();
        idle();
        call();
        ue.connect(request(ServiceType.MT_CS_FALLBACK, OptionalElements.of(EmmIe.CSFB_RESPONSE, 1)));
        ue.expectReleased();
        assertThat(ue.redirection).isPresent();
        assertThat(visitor()).isEqualTo(VisitorState.PAGING);
    }

    @Test
    @Conforms(to = "TS 24.301 5.6.2.2.1", by = Fallback.class)
    void one_that_is_connected_is_notified() {
        with(NORTH, hill(1));
        combined();
        call();
        assertThat(ue.paged).isEmpty();
        ue.expect(CsServiceNotification.class);
    }

    @Test
    @Conforms(to = "TS 29.118 5.2.2", by = SgsAssociation.class)
    void a_combined_update_moves_it_to_the_other_location_area() {
        with(NORTH, CellSpec.lte("south", 2, 2).withLevel(-100, -100), hill(1));
        combined();
        idle();
        network.done(network.control.level("south", -60, -100));
        ue.update(Updating.COMBINED_TA_LA, false);
        TrackingAreaUpdateAccept accept = ue.expect(TrackingAreaUpdateAccept.class);
        assertThat(accept.get(EmmIe.LAI).orElseThrow().lac()).isEqualTo(2);
        ue.takeGuti(accept.get(EmmIe.GUTI));
        ue.send(new TrackingAreaUpdateComplete());
        assertThat(network.operator.msc().area(Network.IMSI).orElseThrow().lac())
                .isEqualTo(2);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.3.2.2", by = Update.class)
    void one_handed_over_to_another_area_is_told_that_area_when_it_updates() {
        with(NORTH, CellSpec.lte("south", 2, 2).withLevel(-100, -100), hill(1));
        combined();
        network.done(network.control.level("south", -60, -100));
        ue.transceiver.report(ue.cells);
        network.time.settle();
        ue.send(ue.updateRequest(Updating.COMBINED_TA_LA, true));
        TrackingAreaUpdateAccept accept = ue.expect(TrackingAreaUpdateAccept.class);
        assertThat(accept.get(EmmIe.TAI_LIST).orElseThrow().areas())
                .singleElement()
                .hasToString("001-01/0002");
        assertThat(accept.get(EmmIe.LAI).map(it -> it.lac())).isEqualTo(Optional.of(2));
        ue.takeGuti(accept.get(EmmIe.GUTI));
        ue.send(new TrackingAreaUpdateComplete());
    }
}
