package dev.mynah.network.sgsn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Gea;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.GprsAttachType;
import dev.mynah.network.air.nas.element.GprsServiceType;
import dev.mynah.network.air.nas.element.IdentityType;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MsNetworkCapability;
import dev.mynah.network.air.nas.element.Rai;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.gmm.AttachAccept;
import dev.mynah.network.air.nas.gmm.AttachReject;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringReject;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringRequest;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringResponse;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.IdentityRequest;
import dev.mynah.network.air.nas.gmm.IdentityResponse;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.hlr.ChallengeFault;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachTest {
    private final PacketNetwork network = new PacketNetwork();

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 24.008 4.7.3.1", by = Attach.class)
    void a_station_attaches_in_either_technology(Rat rat) {
        TestStation station = network.station(rat);
        AttachAccept accept = station.attach();

        assertThat(accept.area().lai().lac()).isEqualTo(rat == Rat.UTRAN ? 10 : 20);
        assertThat(accept.result().combined()).isFalse();
        assertThat(station.secured).isEqualTo(1);
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        assertThat(network.noted()).contains(SubscriberEvent.Kind.ATTACHED);
        assertThat(station.information).hasSize(1);
        assertThat(station.pTmsi.orElseThrow().value() >>> 30).isEqualTo(3);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.7.2", by = Authentication.class)
    void in_gsm_the_first_algorithm_both_have_is_chosen() {
        TestStation station = network.station(Rat.GSM);
        station.capability = MsNetworkCapability.of(Set.of(Gea.GEA1));
        station.requestAttach();
        AuthenticationAndCipheringRequest request = (AuthenticationAndCipheringRequest) station.heard.peek();
        assertThat(request.ciphering()).isEqualTo(Gea.GEA1);
        station.answerChallenge();
        station.completeAttach();
        network.assertNothingUnexpected();
    }

    @Test
    void a_station_without_an_algorithm_is_not_ciphered() {
        TestStation station = network.station(Rat.GSM);
        station.capability = MsNetworkCapability.of(Set.of());
        station.attach();
        assertThat(station.secured).isZero();
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.8", by = Identification.class)
    void an_unknown_p_tmsi_makes_the_network_ask_for_the_imsi() {
        TestStation station = network.station(Rat.UTRAN);
        station.pTmsi = Optional.of(new Tmsi(0xC0000042));
        station.area = new Rai(new Lai(Plmn.of("001-01"), 10), 1);
        station.requestAttach();
        assertThat(station.next(IdentityRequest.class).type()).isEqualTo(IdentityType.IMSI);
        station.send(new IdentityResponse(new Imsi(PacketNetwork.IMSI)));
        station.answerChallenge();
        station.completeAttach();
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.3.2", by = Attach.class)
    void a_combined_attach_is_for_gprs_only_without_a_way_to_the_msc() {
        TestStation station = network.station(Rat.UTRAN);
        station.initial(station.attachRequest(GprsAttachType.What.COMBINED));
        station.answerChallenge();
        AttachAccept accept = station.completeAttach();
        assertThat(accept.result().combined()).isFalse();
        assertThat(accept.get(GmmIe.CAUSE)).contains(GmmCause.MSC_TEMPORARILY_NOT_REACHABLE);
        network.assertNothingUnexpected();
    }

    @Test
    void known_keys_spare_the_challenge_where_the_operator_says_so() {
        PacketNetwork lax = new PacketNetwork(SgsnSpec.STANDARD.withAuthenticationAtEveryAttach(false));
        for (Rat rat : List.of(Rat.UTRAN, Rat.GSM)) {
            TestStation station = lax.station(rat);
            station.attach();
            station.transceiver.release();
            lax.time.settle();
            station.requestAttach();
            if (rat == Rat.GSM) {
                assertThat(((AuthenticationAndCipheringRequest) station.heard.peek()).has(GmmIe.RAND))
                        .isFalse();
                station.answerChallenge();
            }
            station.completeAttach();
            assertThat(station.secured).isEqualTo(2);
            station.transceiver.close();
            lax.time.settle();
        }
        lax.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.7.5", by = Authentication.class)
    void a_wrong_key_ends_in_authentication_and_ciphering_reject() {
        TestStation station = network.station(Rat.UTRAN);
        station.requestAttach();
        AuthenticationAndCipheringRequest request = station.next(AuthenticationAndCipheringRequest.class);
        station.send(new AuthenticationAndCipheringResponse(
                request.reference(), OptionalElements.of(GmmIe.RES, Octets.hex("00000000"))));
        station.next(AuthenticationAndCipheringReject.class);
        assertThat(network.state()).isEqualTo(SgsnState.DEREGISTERED);
        assertThat(network.noted()).contains(SubscriberEvent.Kind.WRONG_RESPONSE);
        network.assertNothingUnexpected();
    }

    @Test
    void a_station_with_other_keys_loses_the_connection() {
        TestStation station = network.station(Rat.UTRAN, PacketNetwork.key(9));
        station.requestAttach();
        station.answerChallenge();
        // The USIM finds that the challenge is not its network's.
        assertThat(network.noted()).contains(SubscriberEvent.Kind.MAC_FAILURE);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.7.5.1", by = Authentication.class)
    void a_sequence_number_out_of_range_is_resynchronised() {
        TestStation first = network.station(Rat.UTRAN);
        first.attach();
        first.send(first.detachRequest(false));
        PacketNetwork other = new PacketNetwork();
        // A card that has seen more challenges than the home has made.
        TestStation station = other.station(Rat.UTRAN);
        station.requestAttach();
        AuthenticationAndCipheringRequest old = (AuthenticationAndCipheringRequest) station.heard.peek();
        station.answerChallenge();
        station.completeAttach();
        other.done(other.control.fault(PacketNetwork.IMSI, ChallengeFault.REPLAYED));
        station.transceiver.release();
        other.time.settle();
        station.requestAttach();
        assertThat(((AuthenticationAndCipheringRequest) station.heard.peek()).get(GmmIe.RAND))
                .isEqualTo(old.get(GmmIe.RAND));
        station.answerChallenge();
        station.answerChallenge();
        station.completeAttach();
        assertThat(other.noted()).contains(SubscriberEvent.Kind.SYNCH_FAILURE);
        other.assertNothingUnexpected();
    }

    @Test
    void an_unanswered_accept_is_repeated_four_times() {
        TestStation station = network.station(Rat.UTRAN);
        station.requestAttach();
        station.answerChallenge();
        network.pass(Duration.ofSeconds(29));
        assertThat(station.heard).hasSize(5).allMatch(AttachAccept.class::isInstance);
        network.pass(Duration.ofSeconds(6));
        assertThat(network.state()).isEqualTo(SgsnState.DEREGISTERED);
        assertThat(station.released).hasSize(1);
        network.assertNothingUnexpected();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 7, 8, 11, 12, 13, 14, 15, 17, 22, 96, 111})
    @Conforms(to = "TS 24.008 4.7.3.1.4", by = Attach.class)
    void an_operator_refuses_with_any_cause(int cause) {
        network.done(network.control.reject(
                RejectRule.every(Procedure.GPRS_ATTACH, cause).times(1).backOff(Duration.ofMinutes(20))));
        TestStation station = network.station(Rat.GSM);
        station.requestAttach();
        AttachReject reject = station.next(AttachReject.class);
        assertThat(reject.cause().value()).isEqualTo(cause);
        assertThat(reject.get(GmmIe.T3346).orElseThrow().duration()).contains(Duration.ofMinutes(20));
        assertThat(station.released).hasSize(1);
        station.attach();
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        network.assertNothingUnexpected();
    }

    @Test
    void an_unknown_subscriber_is_refused_by_the_home() {
        TestStation station =
                new TestStation(network.time, network.ether, Rat.UTRAN, "001010000000099", PacketNetwork.KEY);
        station.requestAttach();
        assertThat(station.next(AttachReject.class).cause())
                .isEqualTo(GmmCause.GPRS_SERVICES_AND_NON_GPRS_SERVICES_NOT_ALLOWED);
        network.assertNothingUnexpected();
    }

    @Test
    void nobody_can_take_a_subscribers_place_by_naming_it() {
        TestStation station = network.station(Rat.UTRAN);
        station.attach();
        TestStation impostor = network.station(Rat.UTRAN, PacketNetwork.key(7));
        impostor.requestAttach();
        impostor.answerChallenge();
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        MobileIdentity mine = station.identity();
        station.requestService(GprsServiceType.SIGNALLING);
        assertThat(station.identity()).isEqualTo(mine);
        assertThat(station.secured).isEqualTo(2);
        network.assertNothingUnexpected();
    }
}
