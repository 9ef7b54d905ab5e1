package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.element.Guti;
import dev.mynah.network.air.nas.emm.AttachAccept;
import dev.mynah.network.air.nas.emm.AuthenticationRequest;
import dev.mynah.network.air.nas.emm.IdentityRequest;
import dev.mynah.network.air.nas.emm.SecurityModeCommand;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.hlr.HomeSide;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Silence, and messages lost on the air. */
final class RepetitionTest {
    private final Network network = new Network();
    private final TestUe ue = network.ue();

    @AfterEach
    void nothing_unexpected() {
        network.assertNothingUnexpected();
    }

    @Test
    void identity_request_is_repeated_four_times_on_t3470() {
        ue.identity = new Guti(ue.cell().plmn(), 1, 1, 5);
        ue.attach();
        expectRepeated(IdentityRequest.class);
    }

    @Test
    void authentication_request_is_repeated_four_times_on_t3460() {
        ue.attach();
        expectRepeated(AuthenticationRequest.class);
    }

    @Test
    void security_mode_command_is_repeated_four_times_on_t3460() {
        ue.attach().answerChallenge();
        expectRepeated(SecurityModeCommand.class);
    }

    @Test
    void attach_accept_is_repeated_four_times_on_t3450() {
        ue.attach().answerChallenge().completeSecurityMode();
        expectRepeated(AttachAccept.class);
    }

    private void expectRepeated(Class<? extends NasMessage> kind) {
        network.pass(Duration.ofSeconds(6).minusMillis(1));
        assertThat(ue.heard).hasSize(1);
        network.pass(Duration.ofSeconds(18).plusMillis(1));
        assertThat(ue.heard)
                .hasSize(5)
                .allSatisfy(heard -> assertThat(heard.message()).isInstanceOf(kind));
        assertThat(ue.released).isEmpty();
        network.pass(Duration.ofSeconds(6));
        assertThat(ue.heard).hasSize(5);
        ue.expectReleased();
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED);
        assertThat(network.noted()).contains(SubscriberEvent.Kind.NO_ANSWER);
    }

    @Test
    @Conforms(to = "TS 24.301 4.4.3.1", by = Repetition.class)
    void a_repeated_message_is_protected_anew() {
        ue.attach().answerChallenge().completeSecurityMode();
        network.pass(Duration.ofSeconds(25));
        Set<String> octets = new HashSet<>();
        ue.onAir
                .subList(ue.onAir.size() - 5, ue.onAir.size())
                .forEach(each -> octets.add(java.util.HexFormat.of().formatHex(each)));
        assertThat(octets).hasSize(5);
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.2.7 b", by = Repetition.class)
    void a_lost_challenge_is_made_again() {
        network.done(network.control.lose("north", 0, 1));
        ue.attach().expectNothing();
        network.pass(Duration.ofSeconds(6));
        ue.answerChallenge().completeSecurityMode().completeAttach();
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.2.7 b", by = Repetition.class)
    void a_lost_answer_is_asked_for_again() {
        network.done(network.control.lose("north", 1, 0));
        ue.attach();
        AuthenticationRequest first = (AuthenticationRequest) ue.heard.peek().message();
        ue.answerChallenge().expectNothing();
        network.pass(Duration.ofSeconds(6));
        AuthenticationRequest second = ue.expect(AuthenticationRequest.class);
        assertThat(second.rand()).isEqualTo(first.rand());
        assertThat(second.autn()).isEqualTo(first.autn());
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.7 c", by = Repetition.class)
    void a_lost_attach_complete_is_asked_for_again() {
        ue.attach().answerChallenge().completeSecurityMode();
        network.done(network.control.lose("north", 1, 0));
        ue.completeAttach();
        network.pass(Duration.ofSeconds(6));
        ue.completeAttach();
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
    }

    @Test
    void a_home_that_never_answers_ends_the_attach_with_17() {
        // Its HSS is a timeline nobody runs.
        network.interconnect.leave(ue.cell().plmn());
        network.interconnect.offer(
                ue.cell().plmn(), HomeSide.class, (request, answered) -> {}, network.time.timeline());
        ue.attach().expectNothing();
        network.pass(Duration.ofSeconds(11));
        assertThat(ue.expect(dev.mynah.network.air.nas.emm.AttachReject.class).cause())
                .isEqualTo(dev.mynah.network.air.nas.element.EmmCause.NETWORK_FAILURE);
    }
}
