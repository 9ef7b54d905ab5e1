package dev.mynah.network.msc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.Imei;
import dev.mynah.network.air.nas.element.LocationUpdatingType;
import dev.mynah.network.air.nas.element.MobileStationClassmark2;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.mm.Abort;
import dev.mynah.network.air.nas.mm.AuthenticationRequest;
import dev.mynah.network.air.nas.mm.CmReestablishmentRequest;
import dev.mynah.network.air.nas.mm.CmServiceAbort;
import dev.mynah.network.air.nas.mm.CmServiceAccept;
import dev.mynah.network.air.nas.mm.CmServiceReject;
import dev.mynah.network.air.nas.mm.CmServiceRequest;
import dev.mynah.network.air.nas.mm.MmStatus;
import dev.mynah.network.air.nas.rr.PagingResponse;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.msc.MobileTerminating.Unreachable;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** MM connections of both directions. */
class ServicesTest {
    private final CsNetwork network = new CsNetwork();
    private final RecordingLayer layer = network.layer;
    private final List<CmConnection> given = new ArrayList<>();
    private final List<Unreachable> refused = new ArrayList<>();

    @AfterEach
    void nothing_unexpected() {
        network.assertNothingUnexpected();
    }

    private void want(CmServiceType service) {
        network.msc().open(CsNetwork.IMSI, service, given::add, refused::add);
        network.time.settle();
    }

    private static byte[] hex(String octets) {
        return HexFormat.of().parseHex(octets);
    }

    @Test
    @Conforms(to = "TS 24.008 4.5.1.1", by = Services.class)
    void a_ue_gets_a_connection_by_having_it_protected_with_the_keys_it_has() {
        TestMs ms = network.ms().register();
        ms.connect(ms.serviceRequest(CmServiceType.CALL));
        assertThat(ms.secured).isEqualTo(1);
        assertThat(ms.heard).as("protection is the answer").isEmpty();
        assertThat(layer.opened).hasSize(1);
        ms.sendHex("030500");
        assertThat(layer.received).containsExactly("030500");
        layer.opened.get(0).send(hex("8302"));
        network.time.settle();
        assertThat(ms.layerHeard).containsExactly("8302");
        layer.opened.get(0).close();
        network.time.settle();
        assertThat(ms.released).hasSize(1);
        assertThat(layer.lost).as("it closed the connection itself").isEmpty();
    }

    @Test
    @Conforms(to = "TS 24.008 4.3.2.2", by = Authentication.class)
    void a_ue_with_other_keys_is_challenged_first() {
        TestMs ms = network.ms().register();
        ms.cksn = (ms.cksn + 3) % 7;
        ms.connect(ms.serviceRequest(CmServiceType.SHORT_MESSAGE));
        assertThat(layer.opened).isEmpty();
        assertThat(ms.heard.peek()).isInstanceOf(AuthenticationRequest.class);
        ms.respond();
        assertThat(layer.opened).hasSize(1);
    }

    @Test
    @Conforms(to = "TS 24.007 11.2.3.1.3", by = MmConnections.class)
    void two_connections_of_one_ue_are_told_apart_by_their_transactions() {
        TestMs ms = network.ms().register();
        ms.connect(ms.serviceRequest(CmServiceType.CALL)).sendHex("0305");
        ms.send(ms.serviceRequest(CmServiceType.CALL));
        ms.expect(CmServiceAccept.class);
        ms.sendHex("1305").sendHex("0325");
        assertThat(layer.opened).hasSize(2);
        assertThat(layer.from).containsExactly(layer.opened.get(0), layer.opened.get(1), layer.opened.get(0));
        layer.opened.get(0).close();
        network.time.settle();
        assertThat(ms.released).isEmpty();
        layer.opened.get(1).close();
        network.time.settle();
        assertThat(ms.released).hasSize(1);
    }

    @Test
    @Conforms(to = "TS 24.008 4.5.1.1", by = Services.class)
    void a_ue_the_vlr_does_not_know_has_to_update_first() {
        TestMs ms = network.ms();
        ms.identity = new Tmsi(99);
        ms.connect(ms.serviceRequest(CmServiceType.CALL));
        assertThat(ms.expect(CmServiceReject.class).cause()).isEqualTo(RejectCause.IMSI_UNKNOWN_IN_VLR);
        assertThat(ms.released).hasSize(1);
    }

    @Test
    void a_service_nobody_gives_is_not_supported() {
        TestMs ms = network.ms().register();
        ms.connect(new CmServiceRequest(9, ms.cksn, MobileStationClassmark2.USUAL, ms.identity));
        assertThat(ms.expect(CmServiceReject.class).cause()).isEqualTo(RejectCause.SERVICE_OPTION_NOT_SUPPORTED);
    }

    @Test
    void rules_turn_services_down() {
        TestMs ms = network.ms().register();
        network.done(network.control.reject(
                RejectRule.every(Procedure.CM_SERVICE, 34).of(CsNetwork.IMSI)));
        ms.connect(ms.serviceRequest(CmServiceType.CALL));
        assertThat(ms.expect(CmServiceReject.class).cause())
                .isEqualTo(RejectCause.SERVICE_OPTION_TEMPORARILY_OUT_OF_ORDER);
        assertThat(network.msc().state(CsNetwork.IMSI)).isEqualTo(VisitorState.IDLE);
    }

    @Test
    @Conforms(to = "TS 24.008 4.5.1.7", by = Services.class)
    void a_ue_that_changes_its_mind_is_released() {
        TestMs ms = network.ms().register();
        ms.connect(ms.serviceRequest(CmServiceType.CALL)).send(new CmServiceAbort());
        assertThat(layer.lost).isEqualTo(layer.opened);
        assertThat(ms.released).hasSize(1);
    }

    @Test
    void a_ue_that_says_nothing_on_its_connection_is_released() {
        TestMs ms = network.ms().register();
        ms.connect(ms.serviceRequest(CmServiceType.CALL));
        network.pass(Duration.ofSeconds(10));
        assertThat(layer.lost).hasSize(1);
        assertThat(ms.released).hasSize(1);
    }

    @Test
    @Conforms(to = "TS 24.008 4.5.1.6", by = Services.class)
    void a_lost_call_is_not_taken_up_again() {
        TestMs ms = network.ms().register();
        ms.connect(new CmReestablishmentRequest(ms.cksn, MobileStationClassmark2.USUAL, ms.identity));
        assertThat(ms.expect(CmServiceReject.class).cause()).isEqualTo(RejectCause.CALL_CANNOT_BE_IDENTIFIED);
    }

    @Test
    @Conforms(to = "TS 24.008 4.5.1.3", by = Paging.class)
    void a_ue_that_is_wanted_is_paged_by_its_tmsi_and_answers() {
        TestMs ms = network.ms().register();
        want(CmServiceType.CALL);
        Page page = ms.pages.get(0);
        assertThat(page.domain()).isEqualTo(CnDomain.CS);
        assertThat(page.whom()).isEqualTo(new PagingIdentity.ByTmsi(((Tmsi) ms.identity).value()));
        ms.connect(new PagingResponse(ms.cksn, MobileStationClassmark2.USUAL, ms.identity));
        assertThat(ms.secured).isEqualTo(1);
        assertThat(given).hasSize(1);
        given.get(0).send(hex("0305"));
        network.time.settle();
        assertThat(ms.layerHeard).containsExactly("0305");
        ms.sendHex("8308");
        assertThat(layer.from).isEqualTo(given);
        assertThat(layer.opened).as("the layer had it by its wish").isEmpty();
    }

    @Test
    @Conforms(to = "TS 24.008 4.5.1.3", by = Paging.class)
    void a_ue_that_does_not_answer_is_paged_three_times() {
        TestMs ms = network.ms().register();
        want(CmServiceType.CALL);
        network.pass(Duration.ofSeconds(15));
        assertThat(ms.pages).hasSize(3);
        assertThat(refused).containsExactly(Unreachable.NO_PAGING_RESPONSE);
        assertThat(network.msc().state(CsNetwork.IMSI)).isEqualTo(VisitorState.IDLE);
    }

    @Test
    void a_ue_that_has_never_been_here_is_absent() {
        want(CmServiceType.CALL);
        assertThat(refused).containsExactly(Unreachable.ABSENT);
    }

    @Test
    @Conforms(to = "TS 24.008 4.5.1.3", by = Services.class)
    void a_ue_that_is_connected_is_not_paged() {
        TestMs ms = network.ms().register();
        ms.connect(ms.serviceRequest(CmServiceType.CALL)).sendHex("0305");
        want(CmServiceType.SHORT_MESSAGE);
        assertThat(ms.pages).isEmpty();
        assertThat(given).hasSize(1);
    }

    @Test
    void what_comes_during_an_update_is_served_when_it_is_done() {
        TestMs ms = network.ms().register();
        want(CmServiceType.CALL);
        ms.connect(ms.updateRequest(LocationUpdatingType.Kind.PERIODIC)).respond();
        assertThat(given).hasSize(1);
        assertThat(ms.released).isEmpty();
    }

    @Test
    @Conforms(to = "TS 24.008 4.5.1.5", by = Services.class)
    void an_emergency_call_needs_no_subscriber() {
        TestMs ms = network.ms();
        ms.identity = new Imei("490154203237518");
        ms.connect(ms.serviceRequest(CmServiceType.EMERGENCY_CALL));
        ms.expect(CmServiceAccept.class);
        assertThat(layer.opened).hasSize(1);
        assertThat(layer.opened.get(0).imsi()).isEmpty();
        assertThat(ms.secured).isZero();
        layer.opened.get(0).close();
        network.time.settle();
        assertThat(ms.released).hasSize(1);
    }

    @Test
    void an_emergency_call_without_subscriber_may_be_refused() {
        CsNetwork strict =
                new CsNetwork(CsNetwork.alpha().withMsc(MscSpec.STANDARD.withEmergencyWithoutIdentity(false)));
        TestMs ms = strict.ms();
        ms.identity = new Imei("490154203237518");
        ms.connect(ms.serviceRequest(CmServiceType.EMERGENCY_CALL));
        assertThat(ms.expect(CmServiceReject.class).cause()).isEqualTo(RejectCause.IMEI_NOT_ACCEPTED);
    }

    @Test
    @Conforms(to = "TS 24.008 4.3.5", by = Msc.class)
    void an_abort_ends_all_connections() {
        TestMs ms = network.ms().register();
        ms.connect(ms.serviceRequest(CmServiceType.CALL));
        assertThat(network.msc().abort(CsNetwork.IMSI, RejectCause.ILLEGAL_ME)).isTrue();
        network.time.settle();
        assertThat(ms.expect(Abort.class).cause()).isEqualTo(RejectCause.ILLEGAL_ME);
        assertThat(layer.lost).hasSize(1);
        assertThat(ms.released).hasSize(1);
    }

    @Test
    void a_message_without_a_connection_gets_a_status() {
        TestMs ms = network.ms().register();
        ms.connect(ms.serviceRequest(CmServiceType.CALL)).sendHex("0b3b");
        assertThat(ms.expect(MmStatus.class).cause().value()).isEqualTo(98);
    }
}
