package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.emm.AttachReject;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmInformation;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.hlr.Roaming;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.Operator;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Alpha's subscribers on the cells of Beta, the stronger ones. */
final class RoamingTest {
    private static final Plmn BETA = Plmn.of("999-70");
    private static final String TRAVELLER = "001010000000002";

    private final Network network = new Network(Network.alpha()
            .withSubscribers(List.of(
                    SubscriberSpec.of(Network.IMSI, Network.KEY),
                    SubscriberSpec.of(TRAVELLER, Network.key(2))
                            .withApns(List.of("internet"))
                            .withRoaming(Roaming.in(BETA)))));

    @AfterEach
    void nothing_unexpected() {
        network.assertNothingUnexpected();
    }

    private static OperatorSpec beta() {
        return OperatorSpec.of("beta", BETA, "Beta Telecom", "Beta")
                .withCells(CellSpec.lte("east", 3, 3).withLevel(-50, -100))
                .withApns(ApnSpec.ipv4("internet", "10.50.0.0/16"));
    }

    private TestUe traveller() {
        return new TestUe(network.time, network.ether, TRAVELLER, Network.key(2));
    }

    @Test
    @Conforms(to = "TS 29.272 5.2.1.1.3", by = Mme.class)
    void without_an_agreement_the_home_refuses_and_the_reject_comes_protected() {
        network.start(beta());
        TestUe ue = network.ue();
        ue.attach().answerChallenge().completeSecurityMode();
        assertThat(ue.heard.peek().secured()).isTrue();
        assertThat(ue.expect(AttachReject.class).cause()).isEqualTo(EmmCause.PLMN_NOT_ALLOWED);
    }

    @Test
    @Conforms(to = "TS 29.272 A", by = Mme.class)
    void the_visited_network_chooses_the_cause() {
        network.start(beta().withMme(
                        MmeSpec.STANDARD.withRoamingRefusal(EmmCause.ROAMING_NOT_ALLOWED_IN_THIS_TRACKING_AREA)));
        TestUe ue = network.ue();
        ue.attach().answerChallenge().completeSecurityMode();
        assertThat(ue.expect(AttachReject.class).cause()).isEqualTo(EmmCause.ROAMING_NOT_ALLOWED_IN_THIS_TRACKING_AREA);
    }

    @Test
    void a_subscriber_of_a_home_nobody_reaches_is_refused_at_once() {
        network.start(beta());
        network.interconnect.leave(Plmn.of("001-01"));
        assertThat(network.ue().attach().expect(AttachReject.class).cause()).isEqualTo(EmmCause.PLMN_NOT_ALLOWED);
    }

    @Test
    void with_an_agreement_the_subscriber_is_served_and_home_knows_where() {
        network.start(beta());
        TestUe ue = traveller();
        ue.attach().answerChallenge().completeSecurityMode();
        assertThat(ue.completeAttach().address().ipv4()).contains("10.50.0.2");
        assertThat(ue.expect(EmmInformation.class)
                        .get(EmmIe.FULL_NAME)
                        .orElseThrow()
                        .text())
                .isEqualTo("Beta Telecom");
        assertThat(network.done(network.control.subscribers()).get(1).servedBy())
                .contains(BETA);
    }

    @Test
    @Conforms(to = "TS 29.272 5.2.1.2", by = Mme.class)
    void who_comes_home_is_forgotten_abroad() {
        Operator beta = network.start(beta());
        TestUe ue = traveller().attached();
        network.done(beta.control().power("east", false));
        ue.forgetKeys().guti = Optional.empty();
        ue.attached();
        assertThat(network.done(network.control.subscribers()).get(1).state()).isEqualTo(MmeState.REGISTERED);
        assertThat(network.published.stream()
                        .filter(SubscriberEvent.class::isInstance)
                        .map(SubscriberEvent.class::cast)
                        .filter(event -> event.subject().equals("beta/mme"))
                        .map(SubscriberEvent::kind))
                .endsWith(SubscriberEvent.Kind.PDN_DISCONNECTED, SubscriberEvent.Kind.DETACHED);
    }
}
