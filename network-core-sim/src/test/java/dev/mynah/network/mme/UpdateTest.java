package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EpsBearerContextStatus;
import dev.mynah.network.air.nas.element.EpsUpdateResult;
import dev.mynah.network.air.nas.element.EpsUpdateType;
import dev.mynah.network.air.nas.element.EpsUpdateType.Updating;
import dev.mynah.network.air.nas.element.Guti;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateAccept;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateComplete;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateReject;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateRequest;
import dev.mynah.network.conformance.Conforms;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class UpdateTest {
    private final Network network = new Network();
    private final TestUe ue = network.ue().attached();

    UpdateTest() {
        network.pass(Duration.ofSeconds(11));
        ue.expectReleased();
    }

    @AfterEach
    void nothing_unexpected() {
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.3.2.4", by = Update.class)
    void a_ue_in_a_new_area_gets_a_new_guti_and_is_released() {
        Optional<Guti> old = ue.guti;
        network.done(network.control.level("south", -60, -100));
        assertThat(ue.cell().areaCode()).isEqualTo(2);
        ue.update(Updating.TA, false);
        TrackingAreaUpdateAccept accept = ue.expect(TrackingAreaUpdateAccept.class);
        assertThat(accept.get(EmmIe.TAI_LIST).orElseThrow().areas())
                .singleElement()
                .hasToString("001-01/0002");
        ue.takeGuti(accept.get(EmmIe.GUTI));
        assertThat(ue.guti).isNotEqualTo(old);
        assertThat(network.state()).isEqualTo(MmeState.ACCEPTING_UPDATE);
        ue.send(new TrackingAreaUpdateComplete());
        ue.expectReleased();
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
    }

    @Test
    void a_ue_with_data_keeps_its_connection() {
        ue.update(Updating.TA, true);
        ue.takeGuti(ue.expect(TrackingAreaUpdateAccept.class).get(EmmIe.GUTI));
        ue.send(new TrackingAreaUpdateComplete());
        assertThat(ue.released).isEmpty();
        assertThat(ue.bearersEstablished).isEqualTo(2);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.3.2.2", by = Update.class)
    void a_periodic_update_needs_no_new_guti() {
        network.pass(Duration.ofMinutes(54));
        ue.update(Updating.PERIODIC, false);
        TrackingAreaUpdateAccept accept = ue.expect(TrackingAreaUpdateAccept.class);
        assertThat(accept.get(EmmIe.GUTI)).isEmpty();
        assertThat(accept.get(EmmIe.T3412).orElseThrow().duration()).contains(Duration.ofMinutes(54));
        ue.expectReleased();
    }

    @Test
    @Conforms(to = "TS 24.301 5.3.5", by = Update.class)
    void a_ue_that_never_updates_is_detached_without_a_word() {
        network.pass(Duration.ofMinutes(58).minusSeconds(2));
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
        network.pass(Duration.ofMinutes(58).plusSeconds(3));
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED);
        ue.update(Updating.PERIODIC, false);
        assertThat(ue.expect(TrackingAreaUpdateReject.class).cause()).isEqualTo(EmmCause.IMPLICITLY_DETACHED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.3.2.5", by = Uplink.class)
    void an_identity_of_another_network_cannot_be_derived() {
        ue.guti = Optional.of(new Guti(ue.cell().plmn(), 7, 7, 1));
        ue.update(Updating.TA, false);
        assertThat(ue.expect(TrackingAreaUpdateReject.class).cause())
                .isEqualTo(EmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK);
        ue.expectReleased();
    }

    @Test
    void an_update_without_keys_is_accepted_after_authentication_and_keeps_the_bearers() {
        ue.connect(new TrackingAreaUpdateRequest(
                        new EpsUpdateType(Updating.TA, false), NasKeySetIdentifier.NO_KEY, ue.guti.orElseThrow())
                .encode()
                .toByteArray());
        ue.answerChallenge().completeSecurityMode();
        ue.takeGuti(ue.expect(TrackingAreaUpdateAccept.class).get(EmmIe.GUTI));
        ue.send(new TrackingAreaUpdateComplete());
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
        assertThat(network.noted()).doesNotContain(SubscriberEvent.Kind.DETACHED);
        ue.update(Updating.PERIODIC, false).expect(TrackingAreaUpdateAccept.class);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.3.2.4", by = Update.class)
    void bearers_the_ue_has_lost_are_lost_here_too() {
        ue.connect(new TrackingAreaUpdateRequest(
                new EpsUpdateType(Updating.TA, false),
                ue.context.ksi(),
                ue.guti.orElseThrow(),
                OptionalElements.of(EmmIe.EPS_BEARER_CONTEXT_STATUS, EpsBearerContextStatus.of(List.of()))));
        assertThat(ue.expect(TrackingAreaUpdateReject.class).cause())
                .isEqualTo(EmmCause.NO_EPS_BEARER_CONTEXT_ACTIVATED);
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED);
        assertThat(network.noted()).contains(SubscriberEvent.Kind.PDN_DISCONNECTED);
    }

    @Test
    void the_bearers_that_stand_are_confirmed() {
        ue.connect(new TrackingAreaUpdateRequest(
                new EpsUpdateType(Updating.TA, false),
                ue.context.ksi(),
                ue.guti.orElseThrow(),
                OptionalElements.of(EmmIe.EPS_BEARER_CONTEXT_STATUS, EpsBearerContextStatus.of(List.of(5)))));
        assertThat(ue.expect(TrackingAreaUpdateAccept.class)
                        .get(EmmIe.EPS_BEARER_CONTEXT_STATUS)
                        .orElseThrow()
                        .active())
                .containsExactly(5);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.3.2.7", by = Update.class)
    void an_accept_that_is_never_completed_leaves_both_gutis_good() {
        ue.update(Updating.TA, false);
        Optional<Guti> before = ue.guti;
        network.pass(Duration.ofSeconds(31));
        assertThat(ue.heard).hasSize(5);
        ue.heard.clear();
        ue.expectReleased();
        assertThat(ue.guti).isEqualTo(before);
        ue.update(Updating.PERIODIC, false).expect(TrackingAreaUpdateAccept.class);
    }

    @Test
    @Conforms(to = "TS 24.301 4.4.4.3", by = Uplink.class)
    void a_replayed_update_is_not_believed() {
        ue.update(Updating.PERIODIC, false).expect(TrackingAreaUpdateAccept.class);
        byte[] first = ue.onAir.get(ue.onAir.size() - 2);
        ue.connect(first);
        // It is authenticated like one that cannot be checked.
        ue.expect(dev.mynah.network.air.nas.emm.AuthenticationRequest.class);
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.3.3.4", by = Update.class)
    void a_combined_update_keeps_the_ue_registered_in_both_domains() {
        ue.update(Updating.COMBINED_TA_LA_WITH_IMSI_ATTACH, false);
        TrackingAreaUpdateAccept first = ue.expect(TrackingAreaUpdateAccept.class);
        assertThat(first.result()).isEqualTo(EpsUpdateResult.COMBINED_TA_LA_UPDATED);
        ue.takeGuti(first.get(EmmIe.GUTI));
        ue.send(new TrackingAreaUpdateComplete());
        ue.expectReleased();
        ue.update(Updating.PERIODIC, false);
        assertThat(ue.expect(TrackingAreaUpdateAccept.class).result()).isEqualTo(EpsUpdateResult.TA_UPDATED);
        ue.expectReleased();
        ue.update(Updating.COMBINED_TA_LA, false);
        TrackingAreaUpdateAccept again = ue.expect(TrackingAreaUpdateAccept.class);
        assertThat(again.get(EmmIe.LAI)).isEqualTo(first.get(EmmIe.LAI)).isPresent();
        assertThat(again.get(EmmIe.MS_IDENTITY))
                .isEqualTo(first.get(EmmIe.MS_IDENTITY))
                .isPresent();
    }
}
