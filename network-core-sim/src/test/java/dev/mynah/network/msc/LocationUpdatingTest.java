package dev.mynah.network.msc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.IdentityType;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.LocationUpdatingType;
import dev.mynah.network.air.nas.element.MobileStationClassmark1;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.mm.AuthenticationReject;
import dev.mynah.network.air.nas.mm.AuthenticationRequest;
import dev.mynah.network.air.nas.mm.AuthenticationResponse;
import dev.mynah.network.air.nas.mm.CmServiceAccept;
import dev.mynah.network.air.nas.mm.IdentityRequest;
import dev.mynah.network.air.nas.mm.IdentityResponse;
import dev.mynah.network.air.nas.mm.ImsiDetachIndication;
import dev.mynah.network.air.nas.mm.LocationUpdatingAccept;
import dev.mynah.network.air.nas.mm.LocationUpdatingReject;
import dev.mynah.network.air.nas.mm.LocationUpdatingRequest;
import dev.mynah.network.air.nas.mm.MmIe;
import dev.mynah.network.air.nas.mm.MmInformation;
import dev.mynah.network.air.nas.mm.TmsiReallocationComplete;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.hlr.ChallengeFault;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocationUpdatingTest {
    private final CsNetwork network = new CsNetwork();

    @AfterEach
    void nothing_unexpected() {
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.4.3", by = LocationUpdating.class)
    @Conforms(to = "TS 24.008 4.3.6", by = Information.class)
    void a_ue_attaches_by_its_imsi_and_gets_a_tmsi() {
        TestMs ms = network.ms();
        ms.connect(ms.updateRequest(LocationUpdatingType.Kind.IMSI_ATTACH)).respond();
        assertThat(ms.secured).isEqualTo(1);
        LocationUpdatingAccept accept = ms.expect(LocationUpdatingAccept.class);
        assertThat(accept.lai()).isEqualTo(new Lai(Plmn.of("001-01"), 0x31));
        assertThat(accept.get(MmIe.MOBILE_IDENTITY))
                .hasValueSatisfying(it -> assertThat(it).isInstanceOf(Tmsi.class));
        assertThat(ms.released).as("the TMSI is not confirmed yet").isEmpty();
        ms.send(new TmsiReallocationComplete());
        MmInformation information = ms.expect(MmInformation.class);
        assertThat(information.get(MmIe.FULL_NAME))
                .hasValueSatisfying(it -> assertThat(it.text()).isEqualTo("Alpha Mobile"));
        assertThat(ms.released).hasSize(1);
        assertThat(network.msc().state(CsNetwork.IMSI)).isEqualTo(VisitorState.IDLE);
        assertThat(network.noted()).containsExactly(SubscriberEvent.Kind.ATTACHED);
    }

    @Test
    @Conforms(to = "TS 33.102 6.8.1.1", by = Authentication.class)
    void in_gsm_the_keys_of_a_usim_are_converted() {
        TestMs ms = network.msIn(Rat.GSM).register();
        assertThat(ms.secured).isEqualTo(1);
        assertThat(network.msc().area(CsNetwork.IMSI)).hasValue(new Lai(Plmn.of("001-01"), 0x21));
    }

    @Test
    @Conforms(to = "TS 33.102 6.8.2.4", by = Authentication.class)
    void a_sim_registers_in_both_technologies() {
        for (Rat rat : new Rat[] {Rat.GSM, Rat.UTRAN}) {
            TestMs ms = new TestMs(network.time, network.ether, CsNetwork.SIM_IMSI, CsNetwork.KEY, rat);
            ms.ki = Optional.of(CsNetwork.KI);
            ms.register();
            assertThat(ms.secured).isEqualTo(1);
        }
    }

    @Test
    @Conforms(to = "TS 24.008 4.3.3", by = Identification.class)
    void a_tmsi_nobody_here_gave_makes_the_network_ask_for_the_imsi() {
        TestMs ms = network.ms();
        ms.identity = new Tmsi(0x12345678);
        ms.lai = Optional.of(new Lai(Plmn.of("999-70"), 7));
        ms.connect(ms.updateRequest(LocationUpdatingType.Kind.NORMAL));
        assertThat(ms.expect(IdentityRequest.class).type()).isEqualTo(IdentityType.IMSI);
        ms.send(new IdentityResponse(new Imsi(CsNetwork.IMSI))).respond();
        ms.expect(LocationUpdatingAccept.class);
    }

    @Test
    @Conforms(to = "TS 24.008 4.3.3.3", by = MscTable.class)
    void a_ue_that_does_not_say_who_it_is_is_let_go() {
        TestMs ms = network.ms();
        ms.identity = new Tmsi(1);
        ms.connect(ms.updateRequest(LocationUpdatingType.Kind.NORMAL));
        network.pass(Duration.ofSeconds(12));
        assertThat(ms.released).hasSize(1);
    }

    @Test
    @Conforms(to = "TS 24.008 4.3.2.5", by = Authentication.class)
    void a_wrong_response_is_rejected() {
        TestMs ms = network.ms();
        ms.connect(ms.updateRequest(LocationUpdatingType.Kind.IMSI_ATTACH));
        AuthenticationRequest request = ms.expect(AuthenticationRequest.class);
        ms.send(new AuthenticationResponse(request.rand().slice(0, 4)));
        ms.expect(AuthenticationReject.class);
        assertThat(ms.released).hasSize(1);
        assertThat(network.msc().state(CsNetwork.IMSI)).isEqualTo(VisitorState.DETACHED);
    }

    @Test
    @Conforms(to = "TS 24.008 4.3.2.5", by = Authentication.class)
    void after_a_wrong_response_under_a_tmsi_the_imsi_is_asked_for_first() {
        TestMs owner = network.ms().register();
        TestMs ms = network.ms();
        ms.identity = owner.identity;
        ms.lai = owner.lai;
        ms.connect(ms.updateRequest(LocationUpdatingType.Kind.NORMAL));
        ms.send(new AuthenticationResponse(
                ms.expect(AuthenticationRequest.class).rand().slice(0, 4)));
        ms.expect(IdentityRequest.class);
        ms.send(new IdentityResponse(new Imsi(CsNetwork.IMSI)));
        ms.expect(AuthenticationReject.class);
        assertThat(network.msc().state(CsNetwork.IMSI))
                .as("its owner knows nothing of it")
                .isEqualTo(VisitorState.IDLE);
    }

    @Test
    @Conforms(to = "TS 24.008 4.3.2.6.1", by = Authentication.class)
    void an_old_challenge_is_followed_by_a_fresh_one() {
        TestMs ms = network.ms().register();
        network.done(network.control.fault(CsNetwork.IMSI, ChallengeFault.REPLAYED));
        ms.connect(ms.updateRequest(LocationUpdatingType.Kind.NORMAL)).respond();
        ms.respond();
        ms.expect(LocationUpdatingAccept.class);
        assertThat(network.noted()).contains(SubscriberEvent.Kind.SYNCH_FAILURE);
    }

    @Test
    void keys_that_are_not_the_networks_fail_the_connection() {
        TestMs ms = network.ms();
        ms.connect(ms.updateRequest(LocationUpdatingType.Kind.IMSI_ATTACH));
        ms.respondWithOtherKeys();
        assertThat(ms.released).hasSize(1);
        assertThat(network.msc().state(CsNetwork.IMSI)).isEqualTo(VisitorState.DETACHED);
    }

    @Test
    @Conforms(to = "TS 24.008 4.4.2", by = Paging.class)
    void a_ue_that_updates_now_and_then_stays_and_one_that_is_silent_is_forgotten() {
        TestMs ms = network.ms().register();
        network.pass(Duration.ofMinutes(60));
        ms.connect(ms.updateRequest(LocationUpdatingType.Kind.PERIODIC)).respond();
        assertThat(ms.expect(LocationUpdatingAccept.class).has(MmIe.MOBILE_IDENTITY))
                .as("it keeps its TMSI")
                .isFalse();
        network.pass(Duration.ofMinutes(63));
        assertThat(network.msc().state(CsNetwork.IMSI)).isEqualTo(VisitorState.IDLE);
        network.pass(Duration.ofMinutes(1));
        assertThat(network.msc().state(CsNetwork.IMSI)).isEqualTo(VisitorState.DETACHED);
    }

    @Test
    @Conforms(to = "TS 24.008 4.3.4", by = Services.class)
    void a_ue_that_is_switched_off_is_detached() {
        TestMs ms = network.ms().register();
        ms.connect(new ImsiDetachIndication(MobileStationClassmark1.USUAL, ms.identity));
        assertThat(ms.released).hasSize(1);
        assertThat(network.msc().state(CsNetwork.IMSI)).isEqualTo(VisitorState.DETACHED);
    }

    @Test
    @Conforms(to = "TS 24.008 4.4.4.7", by = Requests.class)
    void rules_turn_updates_down_before_or_after_the_ue_has_proved_itself() {
        TestMs ms = network.ms();
        network.done(network.control.reject(
                RejectRule.every(Procedure.LOCATION_UPDATE, 12).times(1)));
        ms.connect(ms.updateRequest(LocationUpdatingType.Kind.IMSI_ATTACH));
        assertThat(ms.expect(LocationUpdatingReject.class).cause()).isEqualTo(RejectCause.LOCATION_AREA_NOT_ALLOWED);
        network.done(network.control.reject(RejectRule.every(Procedure.LOCATION_UPDATE, 22)
                .secured(true)
                .times(1)
                .backOff(Duration.ofMinutes(2))));
        ms.connect(ms.updateRequest(LocationUpdatingType.Kind.IMSI_ATTACH)).respond();
        LocationUpdatingReject reject = ms.expect(LocationUpdatingReject.class);
        assertThat(reject.cause()).isEqualTo(RejectCause.CONGESTION);
        assertThat(reject.get(MmIe.T3246))
                .hasValueSatisfying(it -> assertThat(it.duration()).hasValue(Duration.ofMinutes(2)));
        assertThat(ms.released).hasSize(2);
    }

    @Test
    @Conforms(to = "TS 29.010 3.2", by = Requests.class)
    void a_stranger_is_unknown_and_one_without_agreement_does_not_roam() {
        TestMs stranger = new TestMs(network.time, network.ether, "001010000000099", CsNetwork.KEY, Rat.UTRAN);
        stranger.connect(stranger.updateRequest(LocationUpdatingType.Kind.IMSI_ATTACH));
        assertThat(stranger.expect(LocationUpdatingReject.class).cause()).isEqualTo(RejectCause.IMSI_UNKNOWN_IN_HLR);
        TestMs foreigner = new TestMs(network.time, network.ether, "262010000000001", CsNetwork.KEY, Rat.UTRAN);
        foreigner.connect(foreigner.updateRequest(LocationUpdatingType.Kind.IMSI_ATTACH));
        assertThat(foreigner.expect(LocationUpdatingReject.class).cause()).isEqualTo(RejectCause.PLMN_NOT_ALLOWED);
    }

    @Test
    @Conforms(to = "TS 24.008 4.4.4.6", by = LocationUpdating.class)
    void a_request_may_follow_on_the_same_connection() {
        TestMs ms = network.ms();
        LocationUpdatingRequest request = ms.updateRequest(LocationUpdatingType.Kind.IMSI_ATTACH);
        ms.connect(new LocationUpdatingRequest(
                        new LocationUpdatingType(request.type().kind(), true),
                        request.cksn(),
                        request.lai(),
                        request.classmark(),
                        request.identity(),
                        OptionalElements.NONE))
                .respond();
        assertThat(ms.expect(LocationUpdatingAccept.class).has(MmIe.FOLLOW_ON_PROCEED))
                .isTrue();
        ms.send(new TmsiReallocationComplete());
        ms.expect(MmInformation.class);
        ms.send(ms.serviceRequest(CmServiceType.CALL));
        ms.expect(CmServiceAccept.class);
        assertThat(network.layer.opened).hasSize(1);
    }

    @Test
    void nothing_follows_and_the_connection_is_released() {
        TestMs ms = network.ms();
        LocationUpdatingRequest request = ms.updateRequest(LocationUpdatingType.Kind.IMSI_ATTACH);
        ms.connect(new LocationUpdatingRequest(
                        new LocationUpdatingType(request.type().kind(), true),
                        request.cksn(),
                        request.lai(),
                        request.classmark(),
                        request.identity(),
                        OptionalElements.NONE))
                .respond();
        ms.send(new TmsiReallocationComplete());
        network.pass(Duration.ofSeconds(5));
        assertThat(ms.released).hasSize(1);
    }
}
