package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EpsAttachResult;
import dev.mynah.network.air.nas.element.EpsAttachType;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.Guti;
import dev.mynah.network.air.nas.element.IdentityType;
import dev.mynah.network.air.nas.element.Imei;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.emm.AttachAccept;
import dev.mynah.network.air.nas.emm.AttachReject;
import dev.mynah.network.air.nas.emm.AttachRequest;
import dev.mynah.network.air.nas.emm.AuthenticationRequest;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmInformation;
import dev.mynah.network.air.nas.emm.IdentityRequest;
import dev.mynah.network.air.nas.emm.IdentityResponse;
import dev.mynah.network.air.nas.emm.SecurityModeCommand;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.EsmIe;
import dev.mynah.network.air.nas.esm.EsmInformationRequest;
import dev.mynah.network.air.nas.esm.EsmInformationResponse;
import dev.mynah.network.air.nas.esm.PdnConnectivityReject;
import dev.mynah.network.conformance.Conforms;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class AttachTest {
    private final Network network = new Network();

    @AfterEach
    void nothing_unexpected() {
        network.assertNothingUnexpected();
    }

    @Test
    void a_subscriber_attaches_and_is_told_the_networks_name_and_time() {
        TestUe ue = network.ue();
        ue.attach().answerChallenge().completeSecurityMode();
        ActivateDefaultEpsBearerContextRequest bearer = ue.completeAttach();
        assertThat(bearer.ebi()).isEqualTo(5);
        assertThat(bearer.pti()).isEqualTo(1);
        assertThat(bearer.apn().name()).isEqualTo("internet");
        assertThat(bearer.address().ipv4()).contains("10.45.0.2");
        EmmInformation information = ue.expect(EmmInformation.class);
        assertThat(information.get(EmmIe.FULL_NAME).orElseThrow().text()).isEqualTo("Alpha Mobile");
        assertThat(information.get(EmmIe.SHORT_NAME).orElseThrow().text()).isEqualTo("Alpha");
        assertThat(information
                        .get(EmmIe.UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE)
                        .orElseThrow()
                        .universal()
                        .toString())
                .isEqualTo("2026-05-01T12:00");
        assertThat(ue.bearersEstablished).isEqualTo(1);
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
        assertThat(network.noted()).containsExactly(SubscriberEvent.Kind.ATTACHED, SubscriberEvent.Kind.PDN_CONNECTED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.4", by = Attach.class)
    void attach_accept_says_where_the_ue_may_go_and_how_long() {
        TestUe ue = network.ue();
        ue.attach().answerChallenge().completeSecurityMode();
        AttachAccept accept = ue.expect(AttachAccept.class);
        assertThat(accept.areas().areas()).singleElement().hasToString("001-01/0001");
        assertThat(accept.t3412().duration()).contains(Duration.ofMinutes(54));
        assertThat(accept.get(EmmIe.T3402).orElseThrow().duration()).contains(Duration.ofMinutes(12));
        assertThat(accept.get(EmmIe.GUTI).orElseThrow()).isInstanceOf(Guti.class);
    }

    @Test
    @Conforms(to = "TS 24.301 4.4.4.3", by = Uplink.class)
    void every_message_after_security_mode_comes_protected() {
        TestUe ue = network.ue();
        ue.attach();
        assertThat(ue.heard.peek().secured()).isFalse();
        ue.answerChallenge();
        assertThat(ue.heard.peek().secured()).isTrue();
        ue.completeSecurityMode();
        assertThat(ue.heard.peek().secured()).isTrue();
        ue.completeAttach();
        assertThat(ue.heard.peek().secured()).isTrue();
    }

    @Test
    void the_states_of_an_attach_are_published() {
        network.ue().attached();
        assertThat(network.published.stream()
                        .filter(StateChanged.class::isInstance)
                        .map(StateChanged.class::cast)
                        .filter(change -> change.machine().equals("EMM"))
                        .map(StateChanged::to))
                .containsExactly(
                        "AWAITING_VECTOR",
                        "AUTHENTICATING",
                        "SECURING",
                        "AWAITING_SUBSCRIPTION",
                        "ACCEPTING_ATTACH",
                        "REGISTERED");
        assertThat(network.published)
                .allSatisfy(event -> assertThat(event.subject()).isEqualTo("alpha/mme"))
                .allSatisfy(event -> assertThat(event.line()).startsWith("imsi=" + Network.IMSI));
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.4.2", by = Identification.class)
    void an_unknown_guti_is_asked_for_its_imsi() {
        TestUe ue = network.ue();
        ue.identity = new Guti(ue.cell().plmn(), 1, 1, 0xC0000001);
        ue.attach();
        assertThat(ue.expect(IdentityRequest.class).type()).isEqualTo(IdentityType.IMSI);
        ue.send(new IdentityResponse(new Imsi(Network.IMSI)))
                .answerChallenge()
                .completeSecurityMode()
                .completeAttach();
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.4.6", by = Identification.class)
    void an_identity_that_was_not_asked_for_is_passed_over_and_asked_again() {
        TestUe ue = network.ue();
        ue.identity = new Guti(ue.cell().plmn(), 1, 1, 0xC0000001);
        ue.attach();
        ue.expect(IdentityRequest.class);
        ue.send(new IdentityResponse(new Imei("490154203237518"))).expectNothing();
        network.pass(Duration.ofSeconds(6));
        ue.expect(IdentityRequest.class);
    }

    @Test
    void an_imsi_nobody_knows_is_rejected_with_8() {
        TestUe ue = network.ue();
        ue.identity = new Imsi("001010000000099");
        ue.attach();
        assertThat(ue.expect(AttachReject.class).cause())
                .isEqualTo(EmmCause.EPS_SERVICES_AND_NON_EPS_SERVICES_NOT_ALLOWED);
        ue.expectReleased();
        assertThat(network.noted()).containsExactly(SubscriberEvent.Kind.REJECTED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.5", by = Attach.class)
    void an_emergency_attach_is_turned_down() {
        TestUe ue = network.ue();
        ue.attachType = EpsAttachType.EPS_EMERGENCY_ATTACH;
        ue.attach();
        assertThat(ue.expect(AttachReject.class).cause())
                .isEqualTo(EmmCause.REQUESTED_SERVICE_OPTION_NOT_AUTHORIZED_IN_THIS_PLMN);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.3.4", by = SgsAssociation.class)
    void a_combined_attach_registers_in_the_circuit_switched_domain_too() {
        TestUe ue = network.ue();
        ue.attachType = EpsAttachType.COMBINED_EPS_IMSI_ATTACH;
        ue.attach().answerChallenge().completeSecurityMode();
        AttachAccept accept = ue.expect(AttachAccept.class);
        assertThat(accept.result()).isEqualTo(EpsAttachResult.COMBINED_EPS_IMSI_ATTACH);
        assertThat(accept.get(EmmIe.LAI)).isPresent();
        assertThat(accept.get(EmmIe.MS_IDENTITY)).containsInstanceOf(Tmsi.class);
        assertThat(accept.get(EmmIe.EMM_CAUSE)).isEmpty();
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.3.4.3", by = SgsAssociation.class)
    void without_a_circuit_switched_domain_a_combined_attach_is_for_eps_only() {
        Network lteOnly = new Network(Network.alpha().withMme(MmeSpec.STANDARD.withCircuitSwitched(false)));
        TestUe ue = lteOnly.ue();
        ue.attachType = EpsAttachType.COMBINED_EPS_IMSI_ATTACH;
        ue.attach().answerChallenge().completeSecurityMode();
        AttachAccept accept = ue.expect(AttachAccept.class);
        assertThat(accept.result()).isEqualTo(EpsAttachResult.EPS_ONLY);
        assertThat(accept.get(EmmIe.EMM_CAUSE)).contains(EmmCause.CS_DOMAIN_NOT_AVAILABLE);
    }

    @Test
    @Conforms(to = "TS 24.301 6.6.1.2", by = Attach.class)
    void an_apn_kept_for_a_protected_message_is_asked_for() {
        TestUe ue = network.ue();
        ue.pdnOptions = OptionalElements.of(EsmIe.ESM_INFORMATION_TRANSFER_FLAG, 1);
        ue.attach().answerChallenge().completeSecurityMode();
        EsmInformationRequest request = ue.expect(EsmInformationRequest.class);
        ue.send(new EsmInformationResponse(
                0, request.pti(), OptionalElements.of(EsmIe.ACCESS_POINT_NAME, new AccessPointName("mms"))));
        assertThat(ue.completeAttach().apn().name()).isEqualTo("mms");
    }

    @Test
    @Conforms(to = "TS 24.301 6.6.1.2.6", by = Attach.class)
    void esm_information_that_never_comes_ends_the_attach() {
        TestUe ue = network.ue();
        ue.pdnOptions = OptionalElements.of(EsmIe.ESM_INFORMATION_TRANSFER_FLAG, 1);
        ue.attach().answerChallenge().completeSecurityMode();
        network.pass(Duration.ofSeconds(13));
        assertThat(ue.heard).hasSize(3);
        ue.expectReleased();
    }

    @Test
    void an_unknown_apn_is_rejected_with_19_and_27_inside() {
        TestUe ue = network.ue();
        ue.pdnOptions = OptionalElements.of(EsmIe.ACCESS_POINT_NAME, new AccessPointName("nowhere"));
        ue.attach().answerChallenge().completeSecurityMode();
        AttachReject reject = ue.expect(AttachReject.class);
        assertThat(reject.cause()).isEqualTo(EmmCause.ESM_FAILURE);
        var inside = (PdnConnectivityReject) reject.get(EmmIe.ESM_MESSAGE_CONTAINER)
                .orElseThrow()
                .decode(Direction.DOWNLINK)
                .orElseThrow();
        assertThat(inside.cause()).isEqualTo(EsmCause.MISSING_OR_UNKNOWN_APN);
        assertThat(inside.pti()).isEqualTo(1);
    }

    @Test
    @Conforms(to = "TS 24.301 6.2.2", by = Bearers.class)
    void who_asks_for_both_addresses_gets_both() {
        TestUe ue = network.ue();
        ue.pdnType = PdnType.IPV4V6;
        ue.attach().answerChallenge().completeSecurityMode();
        ActivateDefaultEpsBearerContextRequest bearer = ue.completeAttach();
        assertThat(bearer.address().ipv4()).contains("10.45.0.2");
        assertThat(bearer.address().interfaceId().orElseThrow()).hasToString("0000000000000001");
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.4.1", by = Attach.class)
    void a_ue_known_by_its_guti_needs_no_identification() {
        TestUe ue = network.ue().attached();
        ue.transceiver.release();
        ue.attach();
        ue.expect(AuthenticationRequest.class);
    }

    @Test
    void a_ue_that_proves_itself_by_its_keys_is_not_challenged_where_that_is_not_wanted() {
        Network trusting =
                new Network(Network.alpha().withMme(MmeSpec.STANDARD.withAuthenticationAtEveryAttach(false)));
        TestUe ue = trusting.ue();
        ue.attached();
        Optional<Guti> first = ue.guti;
        ue.transceiver.release();
        ue.attach().completeAttach();
        assertThat(ue.guti).isNotEqualTo(first);
        assertThat(trusting.state()).isEqualTo(MmeState.REGISTERED);
        trusting.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.7 f", by = Mme.class)
    void a_second_attach_replaces_the_first_and_gives_its_address_back() {
        TestUe ue = network.ue().attached();
        ue.transceiver.release();
        ue.forgetKeys().guti = Optional.empty();
        ue.attach().answerChallenge().completeSecurityMode();
        assertThat(ue.completeAttach().address().ipv4()).contains("10.45.0.3");
        ue.expect(EmmInformation.class);
        ue.transceiver.release();
        ue.forgetKeys().guti = Optional.empty();
        ue.attached();
        assertThat(network.noted())
                .filteredOn(SubscriberEvent.Kind.ATTACHED::equals)
                .hasSize(3);
        assertThat(network.noted())
                .filteredOn(SubscriberEvent.Kind.DETACHED::equals)
                .hasSize(2);
    }

    @Test
    void naming_an_imsi_does_not_disturb_its_owner() {
        TestUe owner = network.ue().attached();
        TestUe stranger = new TestUe(network.time, network.ether, Network.IMSI, Network.key(9));
        stranger.attach().answerChallenge();
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
        assertThat(owner.released).isEmpty();
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.7 e", by = Attach.class)
    void the_same_attach_request_again_while_it_is_worked_on_changes_nothing() {
        TestUe ue = network.ue();
        AttachRequest request = ue.attachRequest();
        ue.connect(request).send(request);
        ue.answerChallenge().expect(SecurityModeCommand.class);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.7 d", by = Attach.class)
    void the_same_attach_request_again_after_the_accept_is_accepted_again() {
        TestUe ue = network.ue();
        AttachRequest request = ue.attachRequest();
        ue.connect(request).answerChallenge().completeSecurityMode();
        AttachAccept first = ue.expect(AttachAccept.class);
        ue.send(request);
        assertThat(ue.expect(AttachAccept.class)).isEqualTo(first);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.7 d", by = Attach.class)
    void another_attach_request_begins_anew() {
        TestUe ue = network.ue();
        ue.attach();
        ue.expect(AuthenticationRequest.class);
        ue.pdnType = PdnType.IPV6;
        ue.send(ue.attachRequest()).answerChallenge().completeSecurityMode();
        assertThat(ue.completeAttach().address().interfaceId()).isPresent();
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.7 a", by = Attach.class)
    void a_cell_that_goes_off_in_the_middle_leaves_nothing_behind() {
        TestUe ue = network.ue();
        ue.attach().answerChallenge().completeSecurityMode();
        network.done(network.control.power("north", false));
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED);
        network.done(network.control.power("north", true));
        ue.heard.clear();
        ue.forgetKeys().guti = Optional.empty();
        ue.attached();
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.4", by = Attach.class)
    void equivalent_networks_are_told() {
        Network friendly = new Network(Network.alpha()
                .withMme(MmeSpec.STANDARD.withEquivalents(List.of(dev.mynah.network.air.Plmn.of("001-02")))));
        TestUe ue = friendly.ue();
        ue.attach().answerChallenge().completeSecurityMode();
        assertThat(ue.expect(AttachAccept.class)
                        .get(EmmIe.EQUIVALENT_PLMNS)
                        .orElseThrow()
                        .plmns())
                .hasToString("[001-02]");
    }
}
