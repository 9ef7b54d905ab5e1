package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.emm.AttachAccept;
import dev.mynah.network.air.nas.emm.AuthenticationRequest;
import dev.mynah.network.fault.MessageFault;
import dev.mynah.network.fault.MessageFault.Effect;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages lost and held up on purpose: the protocol's own timers mend it. */
final class MessageFaultTest {
    private final Network network = new Network();
    private final TestUe ue = network.ue();

    @AfterEach
    void nothing_unexpected() {
        network.assertNothingUnexpected();
    }

    private void fault(String message, Direction direction, Effect effect, int times) {
        network.done(network.control.fault(new MessageFault(Optional.empty(), direction, message, effect, times)));
    }

    @Test
    void a_challenge_that_is_lost_comes_again_when_its_timer_runs_out() {
        fault("Authentication request", Direction.DOWNLINK, new Effect.Drop(), 1);
        ue.attach();
        ue.expectNothing();
        network.pass(Duration.ofSeconds(6));
        ue.answerChallenge().completeSecurityMode();
        ue.completeAttach();
    }

    @Test
    void an_answer_that_is_held_up_arrives_in_the_end() {
        fault("AUTHENTICATION_RESPONSE", Direction.UPLINK, new Effect.Delay(Duration.ofSeconds(3)), 1);
        ue.attach().answerChallenge();
        network.pass(Duration.ofSeconds(4));
        ue.completeSecurityMode();
        ue.expect(AttachAccept.class);
    }

    @Test
    void faults_can_be_cleared() {
        fault("authentication-request", Direction.DOWNLINK, new Effect.Drop(), 0);
        network.done(network.control.clearFaults());
        ue.attach();
        ue.expect(AuthenticationRequest.class);
    }

    @Test
    void what_the_ue_sends_cannot_be_spoiled() {
        assertThatThrownBy(() ->
                        new MessageFault(Optional.empty(), Direction.UPLINK, "ATTACH REQUEST", new Effect.BadMac(), 1))
                .hasMessageStartingWith("direction: ");
    }

    @Test
    void a_message_that_there_is_not_is_refused_with_those_most_like_it() {
        assertThatThrownBy(() ->
                        new MessageFault(Optional.empty(), Direction.DOWNLINK, "atach-accept", new Effect.Drop(), 1))
                .hasMessageStartingWith("message: no \"ATACH ACCEPT\" goes down (perhaps ATTACH ACCEPT, ");
        assertThatThrownBy(() ->
                        new MessageFault(Optional.empty(), Direction.UPLINK, "ATTACH ACCEPT", new Effect.Drop(), 1))
                .hasMessageStartingWith("message: no \"ATTACH ACCEPT\" goes up");
        new MessageFault(Optional.empty(), Direction.UPLINK, "SERVICE REQUEST", new Effect.Drop(), 1);
    }
}
