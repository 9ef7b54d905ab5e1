package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmInformation;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class AttachTest {
    private final Network network = new Network();

    @AfterEach
    void nothing_unexpected() {
        network.assertNothingUnexpected();
    }

    @Test
    void a_subscriber_attaches_and_is_told_the_networks_name() {
        TestUe ue = network.ue();
        ue.attach().answerChallenge().completeSecurityMode();
        ActivateDefaultEpsBearerContextRequest bearer = ue.completeAttach();
        assertThat(bearer.ebi()).isEqualTo(5);
        assertThat(bearer.pti()).isEqualTo(1);
        assertThat(bearer.apn().name()).isEqualTo("internet");
        assertThat(bearer.address().ipv4()).contains("10.45.0.2");
        EmmInformation information = ue.expect(EmmInformation.class);
        assertThat(information.get(EmmIe.FULL_NAME).orElseThrow().text()).isEqualTo("Alpha Mobile");
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
        assertThat(network.noted()).containsExactly(SubscriberEvent.Kind.ATTACHED, SubscriberEvent.Kind.PDN_CONNECTED);
    }
}
