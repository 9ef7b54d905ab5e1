package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EpsUpdateType.Updating;
import dev.mynah.network.air.nas.emm.AttachReject;
import dev.mynah.network.air.nas.emm.AuthenticationRequest;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.ServiceReject;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateReject;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RejectTest {
    private final Network network = new Network();

    @AfterEach
    void nothing_unexpected() {
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.5", by = RejectRule.class)
    void a_rule_turns_attaches_down_as_often_as_it_says() {
        network.done(network.control.reject(
                RejectRule.every(Procedure.ATTACH, EmmCause.PLMN_NOT_ALLOWED).times(2)));
        TestUe ue = network.ue();
        for (int i = 0; i < 2; i++) {
            ue.attach();
            assertThat(ue.heard.peek().secured()).isFalse();
            assertThat(ue.expect(AttachReject.class).cause()).isEqualTo(EmmCause.PLMN_NOT_ALLOWED);
            ue.expectReleased();
        }
        ue.attached();
    }

    @Test
    void a_rule_for_one_subscriber_leaves_the_others_alone() {
        network.done(network.control.reject(
                RejectRule.every(Procedure.ATTACH, EmmCause.ILLEGAL_UE).of("001010000000002")));
        network.ue().attached();
    }

    @Test
    void a_secured_reject_comes_protected_and_after_authentication() {
        network.done(network.control.reject(RejectRule.every(Procedure.ATTACH, EmmCause.TRACKING_AREA_NOT_ALLOWED)
                .secured(true)));
        TestUe ue = network.ue();
        ue.attach().answerChallenge().completeSecurityMode();
        assertThat(ue.heard.peek().secured()).isTrue();
        assertThat(ue.expect(AttachReject.class).cause()).isEqualTo(EmmCause.TRACKING_AREA_NOT_ALLOWED);
        assertThat(network.noted()).containsExactly(SubscriberEvent.Kind.REJECTED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.5", by = RejectRule.class)
    void congestion_tells_how_long_to_stay_away() {
        network.done(network.control.reject(
                RejectRule.every(Procedure.ATTACH, EmmCause.CONGESTION).backOff(Duration.ofMinutes(20))));
        TestUe ue = network.ue();
        assertThat(ue.attach()
                        .expect(AttachReject.class)
                        .get(EmmIe.T3346)
                        .orElseThrow()
                        .duration())
                .contains(Duration.ofMinutes(20));
    }

    @Test
    void rules_end_when_all_are_accepted_again() {
        network.done(network.control.reject(RejectRule.every(Procedure.ATTACH, EmmCause.ILLEGAL_ME)));
        network.done(network.control.acceptAll());
        network.ue().attached();
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.3.2.5", by = Update.class)
    void a_rejected_update_deregisters() {
        TestUe ue = network.ue().attached();
        ue.transceiver.release();
        network.done(network.control.reject(
                RejectRule.every(Procedure.TRACKING_AREA_UPDATE, EmmCause.TRACKING_AREA_NOT_ALLOWED)));
        ue.update(Updating.TA, false);
        assertThat(ue.expect(TrackingAreaUpdateReject.class).cause()).isEqualTo(EmmCause.TRACKING_AREA_NOT_ALLOWED);
        ue.expectReleased();
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.3.2.5", by = Update.class)
    void an_update_rejected_for_congestion_leaves_the_ue_registered() {
        TestUe ue = network.ue().attached();
        ue.transceiver.release();
        network.done(network.control.reject(RejectRule.every(Procedure.TRACKING_AREA_UPDATE, EmmCause.CONGESTION)));
        ue.update(Updating.TA, false).expect(TrackingAreaUpdateReject.class);
        ue.expectReleased();
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.6.1.5", by = Service.class)
    void a_rejected_service_request_says_why() {
        TestUe ue = network.ue().attached();
        ue.transceiver.release();
        network.done(network.control.reject(
                RejectRule.every(Procedure.SERVICE_REQUEST, EmmCause.CONGESTION).times(1)));
        assertThat(ue.serviceRequest().expect(ServiceReject.class).cause()).isEqualTo(EmmCause.CONGESTION);
        ue.serviceRequest().expectNothing();
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.3.2", by = SecurityMode.class)
    void a_ue_without_the_operators_algorithms_is_rejected() {
        TestUe ue = network.ue();
        ue.capability = dev.mynah.network.air.nas.element.UeNetworkCapability.of(
                java.util.Set.of(dev.mynah.network.air.nas.element.Eea.EEA0),
                java.util.Set.of(dev.mynah.network.air.nas.element.Eia.EIA1));
        ue.attach();
        assertThat(ue.heard.peek().message()).isInstanceOf(AuthenticationRequest.class);
        ue.answerChallenge();
        assertThat(ue.expect(AttachReject.class).cause()).isEqualTo(EmmCause.UE_SECURITY_CAPABILITIES_MISMATCH);
    }
}
