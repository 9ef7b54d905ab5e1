package dev.mynah.network.sgsn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.air.nas.element.PdpAddress;
import dev.mynah.network.air.nas.element.QualityOfService;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.sm.ActivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.ActivatePdpContextReject;
import dev.mynah.network.air.nas.sm.ActivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.ActivateSecondaryPdpContextReject;
import dev.mynah.network.air.nas.sm.ActivateSecondaryPdpContextRequest;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.MsModifyPdpContextRequest;
import dev.mynah.network.air.nas.sm.NetworkModifyPdpContextAccept;
import dev.mynah.network.air.nas.sm.SmIe;
import dev.mynah.network.air.nas.sm.SmStatus;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
    private final PacketNetwork network = new PacketNetwork();
    private final TestStation station = network.station(Rat.UTRAN);

    @BeforeEach
    void attach() {
        station.attach();
    }

    @Test
    @Conforms(to = "TS 24.008 6.1.3.1.1", by = PdpContexts.class)
    void a_station_activates_a_context_and_gets_an_address() {
        ActivatePdpContextAccept accept = station.activate(0, 5, PdnType.IPV4, "internet");
        assertThat(accept.transaction()).isEqualTo(8);
        assertThat(accept.get(SmIe.PDP_ADDRESS).orElseThrow().ipv4()).contains(Octets.hex("0a2d0002"));
        assertThat(network.contexts()).containsExactly(5);
        assertThat(station.bearers).isTrue();
        network.assertNothingUnexpected();
    }

    @Test
    void an_ipv6_context_gets_a_link_local_address_and_a_router_advertisement() {
        ActivatePdpContextAccept accept = station.activate(0, 5, PdnType.IPV6, "internet");
        assertThat(accept.get(SmIe.PDP_ADDRESS)
                        .orElseThrow()
                        .ipv6()
                        .orElseThrow()
                        .toString())
                .startsWith("fe80000000000000");
        assertThat(station.packets).hasSize(1);
        network.assertNothingUnexpected();
    }

    @Test
    void a_context_of_both_kinds_is_narrowed_to_what_the_access_point_has() {
        ActivatePdpContextAccept accept = station.activate(0, 5, PdnType.IPV4V6, "mms");
        assertThat(accept.get(SmIe.CAUSE)).contains(SmCause.PDP_TYPE_IPV4_ONLY_ALLOWED);
        ActivatePdpContextAccept both = station.activate(1, 6, PdnType.IPV4V6, "internet");
        assertThat(both.get(SmIe.CAUSE)).isEmpty();
        assertThat(both.get(SmIe.PDP_ADDRESS).orElseThrow().address().length()).isEqualTo(20);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 6.1.3.1.3", by = PdpContexts.class)
    void what_cannot_be_is_refused_with_its_cause() {
        assertThat(refusal(station.activation(0, 5, PdnType.IPV4, "nowhere"))).isEqualTo(27);
        assertThat(refusal(station.activation(0, 5, PdnType.IPV4, "secret"))).isEqualTo(33);
        assertThat(refusal(station.activation(0, 5, PdnType.IPV6, "mms"))).isEqualTo(50);
        assertThat(refusal(station.activation(0, 4, PdnType.IPV4, "internet"))).isEqualTo(96);
        assertThat(refusal(new ActivatePdpContextRequest(
                        0, 5, 3, QualityOfService.SUBSCRIBED, new PdpAddress(0, 1, Octets.EMPTY))))
                .isEqualTo(28);
        assertThat(network.contexts()).isEmpty();
        network.assertNothingUnexpected();
    }

    private int refusal(ActivatePdpContextRequest request) {
        station.send(request);
        return station.next(ActivatePdpContextReject.class).cause().value();
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 26, 27, 28, 29, 30, 31, 32, 33, 34, 38, 50, 51, 111})
    void an_operator_refuses_with_any_cause(int cause) {
        network.done(network.control.reject(
                RejectRule.every(Procedure.PDP_ACTIVATION, cause).times(1)));
        assertThat(refusal(station.activation(0, 5, PdnType.IPV4, "internet"))).isEqualTo(cause);
        station.activate(0, 5, PdnType.IPV4, "internet");
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 6.1.3.1.5", by = PdpContexts.class)
    void the_same_request_again_gets_the_same_answer() {
        ActivatePdpContextAccept accept = station.activate(0, 5, PdnType.IPV4, "internet");
        assertThat(station.activate(0, 5, PdnType.IPV4, "internet")).isEqualTo(accept);
        // Another transaction for the same NSAPI: the old context is gone.
        station.activate(1, 5, PdnType.IPV4, "internet");
        assertThat(network.contexts()).containsExactly(5);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 6.1.3.4.1", by = PdpContext.class)
    void a_station_deactivates_a_context() {
        station.activate(0, 5, PdnType.IPV4, "internet");
        station.send(new DeactivatePdpContextRequest(0, SmCause.REGULAR_DEACTIVATION));
        assertThat(station.next(DeactivatePdpContextAccept.class).transaction()).isEqualTo(8);
        assertThat(network.contexts()).isEmpty();
        assertThat(network.noted()).contains(SubscriberEvent.Kind.PDN_DISCONNECTED);
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 6.1.3.4.2", by = PdpContext.class)
    void the_network_deactivates_a_context_and_repeats_itself() {
        station.activate(0, 5, PdnType.IPV4, "internet");
        network.done(network.control.deactivatePdp(PacketNetwork.IMSI, 5, SmCause.REACTIVATION_REQUIRED));
        assertThat(station.next(DeactivatePdpContextRequest.class).cause()).isEqualTo(SmCause.REACTIVATION_REQUIRED);
        network.pass(Duration.ofSeconds(8));
        station.next(DeactivatePdpContextRequest.class);
        station.send(new DeactivatePdpContextAccept(0));
        assertThat(network.contexts()).isEmpty();
        network.assertNothingUnexpected();
    }

    @Test
    void a_deactivation_nobody_answers_is_done_all_the_same() {
        station.activate(0, 5, PdnType.IPV4, "internet");
        network.done(network.control.deactivatePdp(PacketNetwork.IMSI, 5, SmCause.REGULAR_DEACTIVATION));
        network.pass(Duration.ofSeconds(41));
        assertThat(network.contexts()).isEmpty();
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 6.1.3.2", by = PdpContexts.class)
    void a_secondary_context_without_filters_is_refused_with_46() {
        station.activate(0, 5, PdnType.IPV4, "internet");
        station.send(new ActivateSecondaryPdpContextRequest(1, 6, 3, QualityOfService.SUBSCRIBED, Octets.hex("00")));
        assertThat(station.next(ActivateSecondaryPdpContextReject.class).cause())
                .isEqualTo(SmCause.PDP_CONTEXT_WITHOUT_TFT_ALREADY_ACTIVATED);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 6.1.3.3", by = PdpContext.class)
    void a_modification_gets_the_quality_there_is() {
        station.activate(0, 5, PdnType.IPV4, "internet");
        station.send(new MsModifyPdpContextRequest(0, OptionalElements.of(SmIe.QOS, QualityOfService.SUBSCRIBED)));
        assertThat(station.next(NetworkModifyPdpContextAccept.class).get(SmIe.QOS))
                .contains(QualityOfService.INTERACTIVE);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 8.3.2", by = PdpContexts.class)
    void a_transaction_that_is_none_is_said_to_be_so() {
        station.send(new DeactivatePdpContextRequest(3, SmCause.REGULAR_DEACTIVATION));
        SmStatus status = station.next(SmStatus.class);
        assertThat(status.cause()).isEqualTo(SmCause.INVALID_TRANSACTION_IDENTIFIER_VALUE);
        assertThat(status.transaction()).isEqualTo(11);
        network.assertNothingUnexpected();
    }
}
