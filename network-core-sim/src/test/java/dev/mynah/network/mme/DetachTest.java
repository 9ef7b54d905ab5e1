package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EpsUpdateType;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.air.nas.emm.DetachAccept;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateReject;
import dev.mynah.network.air.nas.emm.UeTerminatedDetachRequest;
import dev.mynah.network.conformance.Conforms;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class DetachTest {
    private final Network network = new Network();
    private final TestUe ue = network.ue().attached();

    @AfterEach
    void nothing_unexpected() {
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.2.2.2", by = Detach.class)
    void a_ue_that_detaches_is_answered_and_released() {
        ue.send(ue.detachRequest(false));
        ue.expect(DetachAccept.class);
        ue.expectReleased();
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED);
        assertThat(network.noted()).endsWith(SubscriberEvent.Kind.PDN_DISCONNECTED, SubscriberEvent.Kind.DETACHED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.2.2.2", by = Detach.class)
    void a_ue_that_is_switched_off_gets_no_answer() {
        ue.send(ue.detachRequest(true));
        ue.expectNothing().expectReleased();
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.2.2.1", by = Detach.class)
    void an_idle_ue_detaches_on_a_new_connection() {
        ue.transceiver.release();
        ue.connect(ue.detachRequest(false));
        ue.expect(DetachAccept.class);
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.301 4.4.4.3", by = Uplink.class)
    void a_detach_nobody_can_check_detaches_nobody() {
        ue.transceiver.release();
        ue.connect(ue.detachRequest(true).encode().toByteArray());
        ue.expectNothing().expectReleased();
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
    }

    @Test
    void a_detached_ue_attaches_again_by_its_guti() {
        ue.send(ue.detachRequest(false));
        ue.expect(DetachAccept.class);
        ue.attach().answerChallenge().completeSecurityMode().completeAttach();
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
    }

    /** What was known of him under an earlier attach is forgotten at once, not a day later. */
    @Test
    void a_subscriber_who_comes_and_goes_leaves_nothing_running() {
        ue.send(ue.detachRequest(true));
        int running = network.time.running();
        for (int i = 0; i < 10; i++) {
            ue.attached().send(ue.detachRequest(true));
        }
        assertThat(network.time.running()).isEqualTo(running);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.3.2.5", by = Uplink.class)
    void an_update_after_a_detach_is_told_that_the_ue_is_detached() {
        ue.send(ue.detachRequest(false));
        ue.expect(DetachAccept.class);
        ue.update(EpsUpdateType.Updating.TA, false);
        assertThat(ue.expect(TrackingAreaUpdateReject.class).cause()).isEqualTo(EmmCause.IMPLICITLY_DETACHED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.2.3.1", by = Detach.class)
    void the_network_sends_a_connected_ue_away() {
        network.done(network.control.detach(
                Network.IMSI,
                UeTerminatedDetachType.REATTACH_NOT_REQUIRED,
                Optional.of(EmmCause.EPS_SERVICES_NOT_ALLOWED)));
        UeTerminatedDetachRequest request = ue.expect(UeTerminatedDetachRequest.class);
        assertThat(request.type()).isEqualTo(UeTerminatedDetachType.REATTACH_NOT_REQUIRED);
        assertThat(request.get(EmmIe.EMM_CAUSE)).contains(EmmCause.EPS_SERVICES_NOT_ALLOWED);
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED_INITIATED);
        ue.send(new DetachAccept()).expectReleased();
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.6.2.2.1", by = Detach.class)
    void the_network_pages_an_idle_ue_before_it_sends_it_away() {
        ue.transceiver.camp(ue.cell());
        network.pass(Duration.ofSeconds(11));
        ue.expectReleased();
        network.done(network.control.detach(Network.IMSI, UeTerminatedDetachType.REATTACH_REQUIRED, Optional.empty()));
        assertThat(ue.pages).hasSize(1);
        ue.serviceRequest();
        assertThat(ue.expect(UeTerminatedDetachRequest.class).type())
                .isEqualTo(UeTerminatedDetachType.REATTACH_REQUIRED);
    }

    @Test
    void a_ue_that_answers_no_page_is_detached_all_the_same() {
        ue.transceiver.release();
        network.done(network.control.detach(Network.IMSI, UeTerminatedDetachType.REATTACH_REQUIRED, Optional.empty()));
        network.pass(Duration.ofSeconds(13));
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.2.3.4 a", by = Detach.class)
    void a_detach_request_is_repeated_four_times_and_then_taken_as_done() {
        network.done(network.control.detach(Network.IMSI, UeTerminatedDetachType.REATTACH_REQUIRED, Optional.empty()));
        network.pass(Duration.ofSeconds(29));
        assertThat(ue.heard).hasSize(5);
        network.pass(Duration.ofSeconds(2));
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED);
        ue.expectReleased();
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.2.3.4 c", by = Detach.class)
    void a_ue_that_detaches_while_it_is_sent_away_is_answered() {
        network.done(network.control.detach(Network.IMSI, UeTerminatedDetachType.REATTACH_REQUIRED, Optional.empty()));
        ue.expect(UeTerminatedDetachRequest.class);
        ue.send(ue.detachRequest(false));
        ue.expect(DetachAccept.class);
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED);
    }
}
