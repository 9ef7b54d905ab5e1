package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EpsAttachResult;
import dev.mynah.network.air.nas.element.EpsAttachType;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.Guti;
import dev.mynah.network.air.nas.element.Imei;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.air.nas.element.RequestType;
import dev.mynah.network.air.nas.emm.AttachAccept;
import dev.mynah.network.air.nas.emm.AttachReject;
import dev.mynah.network.air.nas.emm.AuthenticationReject;
import dev.mynah.network.air.nas.emm.AuthenticationRequest;
import dev.mynah.network.air.nas.emm.AuthenticationResponse;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmInformation;
import dev.mynah.network.air.nas.emm.SecurityModeCommand;
import dev.mynah.network.air.nas.emm.ServiceReject;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.PdnConnectivityReject;
import dev.mynah.network.air.nas.esm.PdnConnectivityRequest;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EmergencyAttachTest {
    private static final Imei DEVICE = new Imei("490154203237518");
    private static final String STRANGER = "999990000000001";

    private Network network;

    private TestUe caller(EmergencyAttach allowed) {
        network = new Network(alpha(allowed));
        return caller();
    }

    private TestUe caller() {
        return calling(network.ue());
    }

    private static TestUe calling(TestUe ue) {
        ue.attachType = EpsAttachType.EPS_EMERGENCY_ATTACH;
        ue.requestType = RequestType.EMERGENCY;
        return ue;
    }

    private static OperatorSpec alpha(EmergencyAttach allowed) {
        return Network.alpha()
                .withApns(ApnSpec.ipv4("internet", "10.45.0.0/16"), ApnSpec.ipv4("sos", "10.112.0.0/16"))
                .withMme(MmeSpec.STANDARD.withEmergency(allowed, "sos"));
    }

    private static void servedWithoutKeys(TestUe ue) {
        SecurityModeCommand command = (SecurityModeCommand) ue.heard.element().message();
        assertThat(command.algorithms().integrity()).isEqualTo(Eia.EIA0);
        assertThat(command.algorithms().ciphering()).isEqualTo(Eea.EEA0);
        assertThat(command.ksi().value()).isZero();
        ue.completeSecurityMode();
        served(ue);
    }

    private static void served(TestUe ue) {
        assertThat(((AttachAccept) ue.heard.element().message()).result()).isEqualTo(EpsAttachResult.EPS_ONLY);
        assertThat(ue.completeAttach().apn().name()).isEqualTo("sos");
        ue.expect(EmmInformation.class);
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    @Conforms(to = "TS 23.401 4.3.12.1", by = Emergency.class)
    void a_subscriber_calls_for_help_wherever_anybody_may(EmergencyAttach allowed) {
        TestUe ue = caller(allowed);
        ue.attach().answerChallenge().completeSecurityMode();
        served(ue);
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
        network.assertNothingUnexpected();
    }

    @ParameterizedTest
    @EnumSource(names = {"IMSI", "ALL"})
    @Conforms(to = "TS 24.301 5.4.2.5", by = Authentication.class)
    void a_caller_who_fails_authentication_is_served_without_keys_where_proof_is_optional(EmergencyAttach allowed) {
        TestUe ue = caller(allowed);
        ue.attach().expect(AuthenticationRequest.class);
        ue.send(new AuthenticationResponse(Octets.of(new byte[8])));
        servedWithoutKeys(ue);
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED);
        network.assertNothingUnexpected();
    }

    @ParameterizedTest
    @EnumSource(names = {"VALID", "AUTHENTICATED"})
    void a_caller_who_fails_authentication_is_rejected_where_proof_is_asked_for(EmergencyAttach allowed) {
        TestUe ue = caller(allowed);
        ue.attach().expect(AuthenticationRequest.class);
        ue.send(new AuthenticationResponse(Octets.of(new byte[8])));
        ue.expect(AuthenticationReject.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"IMSI", "ALL"})
    @Conforms(to = "TS 33.401 15.2.2", by = SecurityMode.class)
    void a_card_whose_home_nobody_knows_is_served_without_keys(EmergencyAttach allowed) {
        TestUe ue = caller(allowed);
        ue.identity = new Imsi(STRANGER);
        servedWithoutKeys(ue.attach());
        network.assertNothingUnexpected();
    }

    @ParameterizedTest
    @EnumSource(names = {"VALID", "AUTHENTICATED"})
    void a_card_whose_home_nobody_knows_is_refused_where_proof_is_asked_for(EmergencyAttach allowed) {
        TestUe ue = caller(allowed);
        ue.identity = new Imsi(STRANGER);
        assertThat(ue.attach().expect(AttachReject.class).cause()).isEqualTo(EmmCause.PLMN_NOT_ALLOWED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.4", by = Emergency.class)
    void a_device_without_a_card_is_served_where_all_are() {
        TestUe ue = caller(EmergencyAttach.ALL);
        ue.identity = DEVICE;
        servedWithoutKeys(ue.attach());
        network.assertNothingUnexpected();
    }

    @ParameterizedTest
    @EnumSource(names = "ALL", mode = EnumSource.Mode.EXCLUDE)
    @Conforms(to = "TS 24.301 5.5.1.2.5", by = Emergency.class)
    void a_device_without_a_card_is_refused_with_5_elsewhere(EmergencyAttach allowed) {
        TestUe ue = caller(allowed);
        ue.identity = DEVICE;
        assertThat(ue.attach().expect(AttachReject.class).cause()).isEqualTo(EmmCause.IMEI_NOT_ACCEPTED);
    }

    @Test
    void naming_a_subscriber_who_is_there_disturbs_nobody() {
        network = new Network(alpha(EmergencyAttach.ALL));
        TestUe subscriber = network.ue().attached();
        TestUe impostor = caller();
        impostor.attach().expect(AuthenticationRequest.class);
        impostor.send(new AuthenticationResponse(Octets.of(new byte[8])));
        servedWithoutKeys(impostor);
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
        subscriber.expectNothing();
        assertThat(subscriber.released).isEmpty();
    }

    @Test
    void the_identity_of_a_caller_without_proof_is_no_proof_for_a_normal_attach() {
        TestUe ue = caller(EmergencyAttach.IMSI);
        ue.attach().expect(AuthenticationRequest.class);
        ue.send(new AuthenticationResponse(Octets.of(new byte[8])));
        servedWithoutKeys(ue);
        ue.attachType = EpsAttachType.EPS_ATTACH;
        ue.requestType = RequestType.INITIAL_REQUEST;
        ue.transceiver.release();
        network.time.settle();
        ue.attach();
        assertThat(ue.heard).noneMatch(heard -> heard.message() instanceof AttachAccept);
    }

    @Test
    @Conforms(to = "TS 24.301 5.3.5", by = Reachability.class)
    void an_idle_caller_is_forgotten_with_t3412() {
        TestUe ue = caller(EmergencyAttach.ALL);
        ue.identity = DEVICE;
        servedWithoutKeys(ue.attach());
        ue.transceiver.release();
        network.pass(Duration.ofMinutes(53));
        ue.serviceRequest().expectNothing();
        assertThat(ue.bearersEstablished).isEqualTo(2);
        ue.transceiver.release();
        network.pass(Duration.ofMinutes(55));
        ue.serviceRequest();
        assertThat(ue.expect(ServiceReject.class).cause())
                .isEqualTo(EmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK);
    }

    @Test
    void an_attach_that_is_never_completed_leaves_nothing() {
        TestUe ue = caller(EmergencyAttach.ALL);
        ue.identity = DEVICE;
        ue.attach().completeSecurityMode();
        ue.guti = ue.expect(AttachAccept.class).get(EmmIe.GUTI).map(Guti.class::cast);
        ue.transceiver.release();
        network.time.settle();
        ue.serviceRequest();
        assertThat(ue.expect(ServiceReject.class).cause())
                .isEqualTo(EmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK);
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.1.4", by = Bearers.class)
    void a_caller_gets_no_other_pdn_connection() {
        TestUe ue = caller(EmergencyAttach.AUTHENTICATED);
        ue.attach().answerChallenge().completeSecurityMode();
        served(ue);
        ue.send(new PdnConnectivityRequest(0, 2, RequestType.INITIAL_REQUEST, PdnType.IPV4, OptionalElements.NONE));
        assertThat(ue.expect(PdnConnectivityReject.class).cause()).isEqualTo(EsmCause.REQUEST_REJECTED_UNSPECIFIED);
        ue.send(new PdnConnectivityRequest(0, 3, RequestType.EMERGENCY, PdnType.IPV4, OptionalElements.NONE));
        assertThat(ue.expect(PdnConnectivityReject.class).cause()).isEqualTo(EsmCause.REQUEST_REJECTED_UNSPECIFIED);
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.1.3", by = Bearers.class)
    void a_registered_subscriber_has_a_connection_for_help_beside_others() {
        network = new Network(alpha(EmergencyAttach.VALID));
        TestUe ue = network.ue().attached();
        ue.send(new PdnConnectivityRequest(0, 2, RequestType.EMERGENCY, PdnType.IPV4, OptionalElements.NONE));
        assertThat(ue.expect(ActivateDefaultEpsBearerContextRequest.class).apn().name())
                .isEqualTo("sos");
    }

    @Test
    void a_network_without_emergency_services_opens_no_connection_for_help() {
        network = new Network(alpha(EmergencyAttach.NONE));
        TestUe ue = network.ue().attached();
        ue.send(new PdnConnectivityRequest(0, 2, RequestType.EMERGENCY, PdnType.IPV4, OptionalElements.NONE));
        assertThat(ue.expect(PdnConnectivityReject.class).cause()).isEqualTo(EsmCause.SERVICE_OPTION_NOT_SUPPORTED);
    }

    @Test
    void the_access_point_for_help_has_to_be_there() {
        assertThatThrownBy(() -> Network.alpha().withMme(MmeSpec.STANDARD.withEmergency(EmergencyAttach.ALL, "sos")))
                .hasMessageStartingWith("mme.emergencyApn: \"sos\"");
    }
}
