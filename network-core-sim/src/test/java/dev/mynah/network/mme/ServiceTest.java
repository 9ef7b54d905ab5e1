package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.Guti;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.ServiceType;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.emm.ExtendedServiceRequest;
import dev.mynah.network.air.nas.emm.ServiceReject;
import dev.mynah.network.conformance.Conforms;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ServiceTest {
    private final Network network = new Network();
    private final TestUe ue = network.ue().attached();

    ServiceTest() {
        network.pass(Duration.ofSeconds(11));
        ue.expectReleased();
    }

    @AfterEach
    void nothing_unexpected() {
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.301 5.6.1.4", by = Service.class)
    void a_service_request_sets_the_bearers_up() {
        ue.serviceRequest().expectNothing();
        assertThat(ue.bearersEstablished).isEqualTo(2);
        network.pass(Duration.ofSeconds(11));
        ue.expectReleased();
    }

    @Test
    void a_forged_service_request_is_refused_with_9_and_changes_nothing() {
        byte[] forged = ue.context.serviceRequest().encode().toByteArray();
        forged[3] ^= 1;
        ue.connect(forged);
        assertThat(ue.expect(ServiceReject.class).cause())
                .isEqualTo(EmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK);
        ue.expectReleased();
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
        ue.serviceRequest().expectNothing();
        assertThat(ue.bearersEstablished).isEqualTo(2);
    }

    @Test
    @Conforms(to = "TS 24.301 4.4.4.3", by = Uplink.class)
    void a_replayed_service_request_is_refused() {
        ue.serviceRequest();
        byte[] first = ue.onAir.get(ue.onAir.size() - 1);
        ue.connect(first);
        ue.expect(ServiceReject.class);
    }

    @Test
    void a_ue_nobody_knows_is_refused_with_9() {
        ue.guti = Optional.of(new Guti(ue.cell().plmn(), 1, 1, 99));
        ue.serviceRequest();
        assertThat(ue.expect(ServiceReject.class).cause())
                .isEqualTo(EmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK);
    }

    @Test
    void a_ue_detached_without_a_word_is_refused_with_10() {
        network.pass(Duration.ofHours(2));
        ue.serviceRequest();
        assertThat(ue.expect(ServiceReject.class).cause()).isEqualTo(EmmCause.IMPLICITLY_DETACHED);
    }

    @Test
    void cs_fallback_is_refused_with_18() {
        ue.connect(new ExtendedServiceRequest(ServiceType.MO_CS_FALLBACK, ue.context.ksi(), tmsi()));
        assertThat(ue.expect(ServiceReject.class).cause()).isEqualTo(EmmCause.CS_DOMAIN_NOT_AVAILABLE);
    }

    private MobileIdentity tmsi() {
        return new Tmsi(ue.guti.orElseThrow().mTmsi());
    }

    @Test
    @Conforms(to = "TS 24.301 5.6.2.2.1", by = Reachability.class)
    void an_idle_ue_is_paged_where_it_was_seen_until_it_answers() {
        ue.transceiver.camp(ue.cell());
        network.done(network.control.page(Network.IMSI));
        network.pass(Duration.ofSeconds(5));
        assertThat(ue.pages)
                .hasSize(2)
                .containsOnly(new PagingIdentity.STmsi(1, ue.guti.orElseThrow().mTmsi()));
        ue.serviceRequest();
        network.pass(Duration.ofSeconds(9));
        assertThat(ue.pages).hasSize(2);
    }

    @Test
    @Conforms(to = "TS 24.301 5.6.2.3", by = Reachability.class)
    void a_page_that_nobody_answers_is_given_up() {
        network.done(network.control.page(Network.IMSI));
        network.pass(Duration.ofSeconds(20));
        assertThat(network.noted()).contains(SubscriberEvent.Kind.NO_ANSWER);
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
    }

    @Test
    void a_page_is_not_heard_in_another_area() {
        ue.transceiver.camp(ue.cells.get(1).cell());
        network.done(network.control.page(Network.IMSI));
        assertThat(ue.pages).isEmpty();
    }

    @Test
    void a_ue_that_comes_back_on_a_new_connection_loses_the_old_one() {
        ue.serviceRequest();
        ue.serviceRequest();
        assertThat(ue.bearersEstablished).isEqualTo(3);
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
    }
}
