package dev.mynah.network.hlr.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.hlr.Hss;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.MessageWaiting;
import dev.mynah.network.hlr.OperatorBarring;
import dev.mynah.network.hlr.Roaming;
import dev.mynah.network.hlr.S6aAnswer;
import dev.mynah.network.hlr.S6aError;
import dev.mynah.network.hlr.S6aRequest;
import dev.mynah.network.hlr.ServiceProfile;
import dev.mynah.network.hlr.ShortMessageHome.Originator;
import dev.mynah.network.hlr.ShortMessageHome.RoutingInfo;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapError;
import dev.mynah.network.hlr.map.MapRequest;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Which domains, technologies and networks a subscriber may use. */
class DomainsTest {
    private static final Plmn HOME = Plmn.of("001-01");
    private static final Plmn ABROAD = Plmn.of("999-70");
    private static final String IMSI = "001010000000001";
    private static final String NUMBER = "15550100001";

    @Test
    @Conforms(to = "TS 23.008 2.1.1.2", by = Hss.class)
    void a_subscriber_has_the_domains_provisioned() {
        Hss circuitsOnly = hss(ServiceProfile.USUAL.withDomains(true, false));
        assertThat(locate(circuitsOnly, HOME, CnDomain.CS)).isInstanceOf(MapAnswer.LocationUpdated.class);
        assertThat(locate(circuitsOnly, HOME, CnDomain.PS))
                .isEqualTo(new MapAnswer.Refused(MapError.TELESERVICE_NOT_PROVISIONED));
        assertThat(attach(circuitsOnly)).isEqualTo(new S6aAnswer.Refused(S6aError.UNKNOWN_EPS_SUBSCRIPTION));
        Hss packetsOnly = hss(ServiceProfile.USUAL.withDomains(false, true));
        assertThat(locate(packetsOnly, HOME, CnDomain.CS))
                .isEqualTo(new MapAnswer.Refused(MapError.TELESERVICE_NOT_PROVISIONED));
        assertThat(attach(packetsOnly)).isInstanceOf(S6aAnswer.LocationUpdated.class);
    }

    @Test
    @Conforms(to = "TS 29.272 7.3.31", by = Hss.class)
    void a_technology_may_be_left_out() {
        Hss hss = hss(ServiceProfile.USUAL.withoutAccess(Rat.E_UTRAN, Rat.UTRAN));
        assertThat(attach(hss)).isEqualTo(new S6aAnswer.Refused(S6aError.RAT_NOT_ALLOWED));
        assertThat(locate(hss, HOME, CnDomain.PS))
                .isInstanceOfSatisfying(
                        MapAnswer.LocationUpdated.class,
                        it -> assertThat(it.subscription().notIn()).containsExactlyInAnyOrder(Rat.E_UTRAN, Rat.UTRAN));
    }

    @Test
    @Conforms(to = "TS 23.015 3", by = Hss.class)
    void the_operator_bars_packets_and_roaming() {
        assertThat(attach(hss(ServiceProfile.USUAL.withBarred(OperatorBarring.PACKET_SERVICES))))
                .isEqualTo(new S6aAnswer.Refused(S6aError.UNKNOWN_EPS_SUBSCRIPTION));
        Hss barred = hss(ServiceProfile.USUAL.withBarred(OperatorBarring.ROAMING));
        assertThat(locate(barred, ABROAD, CnDomain.CS)).isEqualTo(new MapAnswer.Refused(MapError.ROAMING_NOT_ALLOWED));
        assertThat(locate(barred, HOME, CnDomain.CS)).isInstanceOf(MapAnswer.LocationUpdated.class);
    }

    @Test
    @Conforms(to = "TS 29.002 12.1", by = MessageWaiting.class)
    void messages_are_for_those_who_have_subscribed_to_them() {
        assertThat(route(ServiceProfile.USUAL)).isInstanceOf(RoutingInfo.AbsentSubscriber.class);
        assertThat(route(ServiceProfile.USUAL.withMessages(true, false)))
                .isInstanceOf(RoutingInfo.NotProvisioned.class);
        assertThat(route(ServiceProfile.USUAL.withBarred(OperatorBarring.INCOMING_CALLS)))
                .isInstanceOf(RoutingInfo.NotProvisioned.class);
        assertThat(originator(ServiceProfile.USUAL)).isEqualTo(new Originator(NUMBER, true));
        assertThat(originator(ServiceProfile.USUAL.withMessages(false, true))).isEqualTo(new Originator(NUMBER, false));
        assertThat(originator(ServiceProfile.USUAL.withBarred(OperatorBarring.OUTGOING_CALLS)))
                .isEqualTo(new Originator(NUMBER, false));
    }

    private static Hss hss(ServiceProfile services) {
        SubscriberSpec subscriber = SubscriberSpec.of(IMSI, SubscriberKey.ofOpc(new byte[16], new byte[16]))
                .withMsisdn(NUMBER)
                .withRoaming(Roaming.ANY)
                .withServices(services);
        return new Hss(
                HOME, List.of(subscriber), List.of(), new Interconnect(), new Random(1), SubscriberStore.inMemory());
    }

    private static MessageWaiting messages(ServiceProfile services) {
        return new MessageWaiting(hss(services), new Interconnect(), SubscriberStore.inMemory());
    }

    private static RoutingInfo route(ServiceProfile services) {
        AtomicReference<RoutingInfo> answer = new AtomicReference<>();
        messages(services).routingInfo(NUMBER, "15550199", answer::set);
        return answer.get();
    }

    private static Originator originator(ServiceProfile services) {
        AtomicReference<Originator> answer = new AtomicReference<>();
        messages(services).originator(IMSI, answer::set);
        return answer.get();
    }

    private static MapAnswer locate(Hss hss, Plmn visited, CnDomain domain) {
        AtomicReference<MapAnswer> answer = new AtomicReference<>();
        hss.answer(new MapRequest.UpdateLocation(IMSI, visited, domain), answer::set);
        return answer.get();
    }

    private static S6aAnswer attach(Hss hss) {
        AtomicReference<S6aAnswer> answer = new AtomicReference<>();
        hss.answer(new S6aRequest.UpdateLocation(IMSI, HOME), answer::set);
        return answer.get();
    }
}
