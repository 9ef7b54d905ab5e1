package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.emm.AttachReject;
import dev.mynah.network.air.nas.emm.AuthenticationFailure;
import dev.mynah.network.air.nas.emm.AuthenticationReject;
import dev.mynah.network.air.nas.emm.AuthenticationRequest;
import dev.mynah.network.air.nas.emm.AuthenticationResponse;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.IdentityRequest;
import dev.mynah.network.air.nas.emm.IdentityResponse;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.hlr.ChallengeFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class AuthenticationTest {
    private final Network network = new Network();

    @AfterEach
    void nothing_unexpected() {
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.2.5", by = Authentication.class)
    void a_wrong_response_is_rejected() {
        TestUe ue = network.ue();
        ue.attach().expect(AuthenticationRequest.class);
        ue.send(new AuthenticationResponse(Octets.of(new byte[8])));
        ue.expect(AuthenticationReject.class);
        ue.expectReleased();
        assertThat(network.noted()).containsExactly(SubscriberEvent.Kind.WRONG_RESPONSE, SubscriberEvent.Kind.REJECTED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.2.7 c", by = Authentication.class)
    void a_card_with_another_key_doubts_the_network_and_is_rejected() {
        TestUe ue = new TestUe(network.time, network.ether, Network.IMSI, Network.key(9));
        ue.attach().answerChallenge();
        ue.expect(AuthenticationReject.class);
        ue.expectReleased();
        assertThat(network.noted()).containsExactly(SubscriberEvent.Kind.MAC_FAILURE, SubscriberEvent.Kind.REJECTED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.2.6", by = Authentication.class)
    void a_bad_mac_makes_the_card_doubt_the_network() {
        network.done(network.control.fault(Network.IMSI, ChallengeFault.BAD_MAC));
        TestUe ue = network.ue();
        ue.attach().answerChallenge();
        ue.expect(AuthenticationReject.class);
        assertThat(network.noted()).contains(SubscriberEvent.Kind.MAC_FAILURE);
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.2.5", by = Authentication.class)
    void a_ue_known_by_its_guti_that_doubts_the_network_is_first_asked_for_its_imsi() {
        TestUe ue = network.ue().attached();
        ue.transceiver.release();
        network.done(network.control.fault(Network.IMSI, ChallengeFault.BAD_MAC));
        ue.attach().answerChallenge();
        ue.expect(IdentityRequest.class);
        ue.send(new IdentityResponse(new Imsi(Network.IMSI)));
        ue.expect(AuthenticationReject.class);
        ue.expectReleased();
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.2.7 e", by = Authentication.class)
    @Conforms(to = "TS 33.102 6.3.5", by = Authentication.class)
    void a_replayed_challenge_makes_the_card_ask_for_resynchronisation_and_the_attach_goes_on() {
        TestUe ue = network.ue().attached();
        ue.transceiver.release();
        network.done(network.control.fault(Network.IMSI, ChallengeFault.REPLAYED));
        ue.attach().answerChallenge();
        ue.answerChallenge().completeSecurityMode().completeAttach();
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
        assertThat(network.noted()).contains(SubscriberEvent.Kind.SYNCH_FAILURE);
    }

    @Test
    void a_card_far_ahead_of_the_home_is_caught_up_with() {
        TestUe ue = network.ue();
        for (int ind = 0; ind < 32; ind++) {
            assertThat(ue.usim.sequenceNumbers().accept(0x0234_5678L << 5 | ind))
                    .isTrue();
        }
        ue.attach().answerChallenge();
        ue.attachedAfterChallenge();
        assertThat(ue.usim.sequenceNumbers().sqnMs() >>> 5).isEqualTo(0x0234_5679L);
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.2.7 e", by = Authentication.class)
    void a_second_synch_failure_in_a_row_ends_the_attach() {
        TestUe ue = network.ue().attached();
        ue.transceiver.release();
        network.done(network.control.fault(Network.IMSI, ChallengeFault.REPLAYED));
        network.done(network.control.fault(Network.IMSI, ChallengeFault.REPLAYED));
        ue.attach().answerChallenge().answerChallenge();
        ue.expect(AuthenticationReject.class);
    }

    @Test
    @Conforms(to = "TS 33.102 6.3.5", by = Authentication.class)
    void an_auts_of_another_card_resynchronises_nothing() {
        TestUe ue = network.ue();
        ue.attach().expect(AuthenticationRequest.class);
        ue.send(new AuthenticationFailure(
                EmmCause.SYNCH_FAILURE,
                OptionalElements.of(EmmIe.AUTHENTICATION_FAILURE_PARAMETER, Octets.of(new byte[14]))));
        assertThat(ue.expect(AttachReject.class).cause()).isEqualTo(EmmCause.NETWORK_FAILURE);
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.2.6", by = Authentication.class)
    @Conforms(to = "TS 33.401 6.1.1", by = Authentication.class)
    void a_vector_without_the_separation_bit_is_refused_by_the_ue() {
        network.done(network.control.fault(Network.IMSI, ChallengeFault.NOT_SEPARATED));
        TestUe ue = network.ue();
        AuthenticationRequest request = ue.attach().expect(AuthenticationRequest.class);
        assertThat(request.autn().at(6) & 0x80).isZero();
        ue.send(new AuthenticationFailure(EmmCause.NON_EPS_AUTHENTICATION_UNACCEPTABLE));
        ue.expect(AuthenticationReject.class);
        assertThat(network.noted()).contains(SubscriberEvent.Kind.NON_EPS_VECTOR);
    }

    @Test
    @Conforms(to = "TS 33.401 6.1.2", by = Authentication.class)
    void every_vector_for_eps_has_the_separation_bit() {
        AuthenticationRequest request = network.ue().attach().expect(AuthenticationRequest.class);
        assertThat(request.autn().at(6) & 0x80).isNotZero();
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.2.4", by = Authentication.class)
    void a_new_challenge_has_another_key_set_identifier() {
        TestUe ue = network.ue().attached();
        int first = ue.context.ksi().value();
        ue.transceiver.release();
        assertThat(ue.attach().expect(AuthenticationRequest.class).ksi().value())
                .isNotEqualTo(first);
    }

    @Test
    void the_test_fault_of_a_subscriber_that_does_not_exist_fails() {
        var done = network.control.fault("001019999999999", ChallengeFault.BAD_MAC);
        network.time.settle();
        assertThat(done.failed()).isTrue();
        assertThat(done.cause()).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("imsi: ");
    }
}
