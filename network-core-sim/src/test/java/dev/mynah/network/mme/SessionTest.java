package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.EpsQos;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions.Option;
import dev.mynah.network.air.nas.element.RequestType;
import dev.mynah.network.air.nas.esm.ActivateDedicatedEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.ActivateDedicatedEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextReject;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.BearerResourceAllocationReject;
import dev.mynah.network.air.nas.esm.BearerResourceAllocationRequest;
import dev.mynah.network.air.nas.esm.BearerResourceModificationReject;
import dev.mynah.network.air.nas.esm.BearerResourceModificationRequest;
import dev.mynah.network.air.nas.esm.DeactivateEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.DeactivateEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.EsmIe;
import dev.mynah.network.air.nas.esm.EsmStatus;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.PdnConnectivityReject;
import dev.mynah.network.air.nas.esm.PdnConnectivityRequest;
import dev.mynah.network.air.nas.esm.PdnDisconnectReject;
import dev.mynah.network.air.nas.esm.PdnDisconnectRequest;
import dev.mynah.network.air.tft.FilterDirection;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.air.tft.TrafficFlowTemplate;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.pdn.ConfigurationOptions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SessionTest {
    private final Network network = new Network();
    private final TestUe ue = network.ue().attached();

    @AfterEach
    void nothing_unexpected() {
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.1.3", by = Bearers.class)
    void a_second_pdn_connection_gets_its_own_bearer_and_address() {
        ActivateDefaultEpsBearerContextRequest activation = connect("mms", 2);
        assertThat(activation.ebi()).isEqualTo(6);
        assertThat(activation.pti()).isEqualTo(2);
        assertThat(activation.address().ipv4()).contains("10.46.0.2");
        ue.send(new ActivateDefaultEpsBearerContextAccept(6, 0)).expectNothing();
        assertThat(network.noted())
                .filteredOn(SubscriberEvent.Kind.PDN_CONNECTED::equals)
                .hasSize(2);
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.2.3", by = Bearers.class)
    void a_pdn_connection_is_given_back() {
        connect("mms", 2);
        ue.send(new ActivateDefaultEpsBearerContextAccept(6, 0));
        ue.send(new PdnDisconnectRequest(0, 3, 6));
        DeactivateEpsBearerContextRequest request = ue.expect(DeactivateEpsBearerContextRequest.class);
        assertThat(request.ebi()).isEqualTo(6);
        assertThat(request.pti()).isEqualTo(3);
        assertThat(request.cause()).isEqualTo(EsmCause.REGULAR_DEACTIVATION);
        ue.send(new DeactivateEpsBearerContextAccept(6, 0)).expectNothing();
        assertThat(network.noted()).contains(SubscriberEvent.Kind.PDN_DISCONNECTED);
        assertThat(connect("mms", 4).ebi()).isEqualTo(6);
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.2.4", by = Bearers.class)
    void the_last_pdn_connection_cannot_be_given_back() {
        ue.send(new PdnDisconnectRequest(0, 2, 5));
        assertThat(ue.expect(PdnDisconnectReject.class).cause()).isEqualTo(EsmCause.LAST_PDN_DISCONNECTION_NOT_ALLOWED);
    }

    /** Dial programs define a context of their own for the access point the attach has already. */
    @Test
    @Conforms(to = "TS 23.401 5.10.1", by = Bearers.class)
    void the_same_apn_twice_is_two_connections() {
        ActivateDefaultEpsBearerContextRequest second = connect("internet", 2);
        assertThat(second.ebi()).isEqualTo(6);
        assertThat(second.apn().name()).isEqualTo("internet");
        ue.send(new ActivateDefaultEpsBearerContextAccept(6, 0)).expectNothing();
        ue.send(new PdnDisconnectRequest(0, 3, 5));
        assertThat(ue.expect(DeactivateEpsBearerContextRequest.class).ebi()).isEqualTo(5);
    }

    @Test
    void an_unknown_apn_is_refused_with_27() {
        ue.send(request("nowhere", 2));
        assertThat(ue.expect(PdnConnectivityReject.class).cause()).isEqualTo(EsmCause.MISSING_OR_UNKNOWN_APN);
    }

    @Test
    void a_procedure_without_identity_is_refused_with_81() {
        ue.send(request("mms", 0));
        assertThat(ue.expect(PdnConnectivityReject.class).cause()).isEqualTo(EsmCause.INVALID_PTI_VALUE);
        ue.send(new PdnDisconnectRequest(0, 255, 5));
        assertThat(ue.expect(PdnDisconnectReject.class).cause()).isEqualTo(EsmCause.INVALID_PTI_VALUE);
    }

    @Test
    void a_bearer_that_does_not_exist_is_told_with_43() {
        ue.send(new DeactivateEpsBearerContextAccept(9, 0));
        assertThat(ue.expect(EsmStatus.class).cause()).isEqualTo(EsmCause.INVALID_EPS_BEARER_IDENTITY);
    }

    private static final Octets ECHO = TrafficFlowTemplate.of(
                    TrafficFlowTemplate.Operation.CREATE,
                    List.of(PacketFilter.of(0, FilterDirection.BIDIRECTIONAL, 9)
                            .protocol(17)
                            .remotePorts(7, 7)))
            .encode();

    @Test
    @Conforms(to = "TS 24.301 6.5.3.3", by = DedicatedBearers.class)
    void a_bearer_asked_for_is_opened_changed_and_given_back() {
        ue.send(new BearerResourceAllocationRequest(0, 7, 5, ECHO, EpsQos.of(5)));
        ActivateDedicatedEpsBearerContextRequest activation = ue.expect(ActivateDedicatedEpsBearerContextRequest.class);
        assertThat(activation.ebi()).isEqualTo(6);
        assertThat(activation.linkedEbi()).isEqualTo(5);
        assertThat(activation.pti()).isEqualTo(7);
        assertThat(activation.qos().qci()).isEqualTo(5);
        assertThat(activation.tft()).isEqualTo(ECHO);
        ue.send(new ActivateDedicatedEpsBearerContextAccept(6, 0, OptionalElements.NONE))
                .expectNothing();
        ue.send(new BearerResourceModificationRequest(
                0, 8, 6, Octets.hex("c0"), OptionalElements.of(EsmIe.EPS_QOS, EpsQos.of(6))));
        assertThat(ue.expect(ModifyEpsBearerContextRequest.class).pti()).isEqualTo(8);
        ue.send(new ModifyEpsBearerContextAccept(6, 0, OptionalElements.NONE)).expectNothing();
        ue.send(new BearerResourceModificationRequest(0, 9, 6, Octets.hex("a100")));
        assertThat(ue.expect(DeactivateEpsBearerContextRequest.class).pti()).isEqualTo(9);
        ue.send(new DeactivateEpsBearerContextAccept(6, 0)).expectNothing();
        assertThat(network.noted())
                .contains(
                        SubscriberEvent.Kind.BEARER_ACTIVATED,
                        SubscriberEvent.Kind.BEARER_MODIFIED,
                        SubscriberEvent.Kind.BEARER_DEACTIVATED);
    }

    @ParameterizedTest
    @CsvSource({"7, 9, 5, 43", "0, 5, 5, 81", "7, 5, 77, 59"})
    @Conforms(to = "TS 24.301 6.5.3.4", by = DedicatedBearers.class)
    void a_bearer_that_cannot_be_is_refused(int pti, int linked, int qci, int cause) {
        ue.send(new BearerResourceAllocationRequest(0, pti, linked, ECHO, EpsQos.of(qci)));
        assertThat(ue.expect(BearerResourceAllocationReject.class).cause().value())
                .isEqualTo(cause);
    }

    @ParameterizedTest
    @CsvSource({"20, 42", "21300002ff11, 45", "2130000430113006, 44"})
    @Conforms(to = "TS 24.301 6.5.3.4", by = DedicatedBearers.class)
    void a_template_that_makes_no_sense_is_refused_with_what_is_wrong(String tft, int cause) {
        ue.send(new BearerResourceAllocationRequest(0, 7, 5, Octets.hex(tft), EpsQos.of(9)));
        assertThat(ue.expect(BearerResourceAllocationReject.class).cause().value())
                .isEqualTo(cause);
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.4.4", by = DedicatedBearers.class)
    void a_change_of_a_bearer_that_is_not_there_is_refused_with_43() {
        ue.send(new BearerResourceModificationRequest(0, 8, 9, Octets.hex("c0")));
        assertThat(ue.expect(BearerResourceModificationReject.class).cause())
                .isEqualTo(EsmCause.INVALID_EPS_BEARER_IDENTITY);
        ue.send(new BearerResourceModificationRequest(0, 8, 5, Octets.hex("c0")));
        assertThat(ue.expect(BearerResourceModificationReject.class).cause())
                .isEqualTo(EsmCause.BEARER_HANDLING_NOT_SUPPORTED);
    }

    @Test
    @Conforms(to = "TS 24.301 6.4.2.5 a", by = DedicatedBearer.class)
    void a_dedicated_bearer_nobody_answers_is_repeated_and_given_up() {
        ue.send(new BearerResourceAllocationRequest(0, 7, 5, ECHO, EpsQos.of(5)));
        ue.expect(ActivateDedicatedEpsBearerContextRequest.class);
        keepConnected(Duration.ofSeconds(39));
        assertThat(ue.heard).hasSize(4);
        keepConnected(Duration.ofSeconds(2));
        assertThat(connect("mms", 3, 4).ebi()).isEqualTo(6);
    }

    @Test
    @Conforms(to = "TS 24.301 6.4.1.6 a", by = Bearer.class)
    void an_activation_nobody_answers_is_repeated_four_times_and_given_up() {
        connect("mms", 2);
        keepConnected(Duration.ofSeconds(39));
        assertThat(ue.heard).hasSize(4);
        keepConnected(Duration.ofSeconds(2));
        assertThat(connect("mms", 3, 4).ebi()).isEqualTo(6);
    }

    @Test
    @Conforms(to = "TS 24.301 6.4.4.2", by = Bearers.class)
    void the_network_ends_a_pdn_connection() {
        connect("mms", 2);
        ue.send(new ActivateDefaultEpsBearerContextAccept(6, 0));
        network.done(network.control.deactivate(Network.IMSI, 6, EsmCause.REACTIVATION_REQUESTED));
        DeactivateEpsBearerContextRequest request = ue.expect(DeactivateEpsBearerContextRequest.class);
        assertThat(request.pti()).isZero();
        assertThat(request.cause()).isEqualTo(EsmCause.REACTIVATION_REQUESTED);
        ue.send(new DeactivateEpsBearerContextAccept(6, 0)).expectNothing();
    }

    @Test
    void an_idle_ue_is_paged_before_its_pdn_connection_is_ended() {
        connect("mms", 2);
        ue.send(new ActivateDefaultEpsBearerContextAccept(6, 0));
        network.pass(Duration.ofSeconds(11));
        ue.transceiver.camp(ue.cell());
        network.done(network.control.deactivate(Network.IMSI, 6, EsmCause.REGULAR_DEACTIVATION));
        assertThat(ue.pages).hasSize(1);
        ue.serviceRequest().expect(DeactivateEpsBearerContextRequest.class);
    }

    @Test
    void the_last_pdn_connection_is_not_ended_without_the_ue() {
        var done = network.control.deactivate(Network.IMSI, 5, EsmCause.REGULAR_DEACTIVATION);
        network.time.settle();
        assertThat(done.cause()).hasMessageStartingWith("ebi: 5 is the last bearer");
    }

    @Test
    void a_ue_that_has_lost_its_last_bearer_is_detached() {
        ue.send(new EsmStatus(5, 0, EsmCause.INVALID_EPS_BEARER_IDENTITY));
        ue.expectReleased();
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED);
    }

    /** The network releases a connection nothing happens on. */
    private void keepConnected(Duration duration) {
        for (long second = 0; second < duration.toSeconds(); second++) {
            network.pass(Duration.ofSeconds(1));
            ue.send(new EsmStatus(5, 0, EsmCause.PROTOCOL_ERROR_UNSPECIFIED));
        }
    }

    @Test
    @Conforms(to = "TS 24.301 6.4.1.4", by = Bearer.class)
    void an_activation_the_ue_refuses_gives_the_address_back() {
        connect("mms", 2);
        ue.send(new ActivateDefaultEpsBearerContextReject(6, 0, EsmCause.INSUFFICIENT_RESOURCES))
                .expectNothing();
        assertThat(network.noted()).doesNotContain(SubscriberEvent.Kind.PDN_DISCONNECTED);
        assertThat(connect("mms", 3).ebi()).isEqualTo(6);
    }

    @Test
    void a_request_repeated_while_it_is_answered_is_answered_again() {
        ActivateDefaultEpsBearerContextRequest first = connect("mms", 2);
        assertThat(connect("mms", 2)).isEqualTo(first);
    }

    @Test
    @Conforms(to = "TS 24.008 10.5.6.3", by = ConfigurationOptions.class)
    void name_servers_and_mtu_are_told_to_who_asks() {
        ue.send(request(
                "mms",
                2,
                ProtocolConfigurationOptions.of(
                        new Option(ProtocolConfigurationOptions.DNS_SERVER_IPV4, Octets.EMPTY))));
        assertThat(ue.expect(ActivateDefaultEpsBearerContextRequest.class).has(EsmIe.PROTOCOL_CONFIGURATION_OPTIONS))
                .as("mms has no name server")
                .isFalse();
        TestUe other = reattachedAsking(
                new Option(ProtocolConfigurationOptions.DNS_SERVER_IPV4, Octets.EMPTY),
                new Option(ProtocolConfigurationOptions.DNS_SERVER_IPV6, Octets.EMPTY),
                new Option(ProtocolConfigurationOptions.IPV4_LINK_MTU, Octets.EMPTY),
                new Option(ProtocolConfigurationOptions.IPCP, Octets.hex("01050010810600000000830600000000")));
        ProtocolConfigurationOptions told =
                other.completeAttach().get(EsmIe.PROTOCOL_CONFIGURATION_OPTIONS).orElseThrow();
        assertThat(told.content(ProtocolConfigurationOptions.DNS_SERVER_IPV4)).contains(Octets.hex("0a2d0001"));
        assertThat(told.content(ProtocolConfigurationOptions.DNS_SERVER_IPV6))
                .contains(Octets.hex("20010db8004500000000000000000001"));
        assertThat(told.content(ProtocolConfigurationOptions.IPV4_LINK_MTU)).contains(Octets.hex("05dc"));
        assertThat(told.content(ProtocolConfigurationOptions.IPCP)).contains(Octets.hex("0305000a81060a2d0001"));
    }

    private TestUe reattachedAsking(Option... options) {
        ue.transceiver.release();
        ue.pdnOptions =
                OptionalElements.of(EsmIe.PROTOCOL_CONFIGURATION_OPTIONS, ProtocolConfigurationOptions.of(options));
        return ue.attach().answerChallenge().completeSecurityMode();
    }

    private ActivateDefaultEpsBearerContextRequest connect(String apn, int pti) {
        ue.send(request(apn, pti));
        return ue.expect(ActivateDefaultEpsBearerContextRequest.class);
    }

    private ActivateDefaultEpsBearerContextRequest connect(String apn, int pti, int alreadyHeard) {
        for (int i = 0; i < alreadyHeard; i++) {
            ue.heard.remove();
        }
        return connect(apn, pti);
    }

    private static PdnConnectivityRequest request(String apn, int pti) {
        return new PdnConnectivityRequest(
                0,
                pti,
                RequestType.INITIAL_REQUEST,
                PdnType.IPV4,
                OptionalElements.of(EsmIe.ACCESS_POINT_NAME, new AccessPointName(apn)));
    }

    private static PdnConnectivityRequest request(String apn, int pti, ProtocolConfigurationOptions options) {
        PdnConnectivityRequest plain = request(apn, pti);
        return new PdnConnectivityRequest(
                0,
                pti,
                plain.requestType(),
                plain.pdnType(),
                plain.optional().with(EsmIe.PROTOCOL_CONFIGURATION_OPTIONS, options));
    }
}
