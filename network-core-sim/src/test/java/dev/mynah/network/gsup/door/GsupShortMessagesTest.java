package dev.mynah.network.gsup.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.RpCause;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.hlr.Hss;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.MessageWaiting;
import dev.mynah.network.hlr.ServiceCentreAlert;
import dev.mynah.network.hlr.ShortMessageHome;
import dev.mynah.network.hlr.ShortMessageHome.AlertReason;
import dev.mynah.network.hlr.ShortMessageHome.DeliveryOutcome;
import dev.mynah.network.hlr.ShortMessageHome.RoutingInfo;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.sms.ForwardingSide;
import dev.mynah.network.sms.SubmissionSide;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Short messages through both doors: an MSC of ours on one side, our HLR and its service centre on the other. */
class GsupShortMessagesTest {
    private static final Plmn HOME = Plmn.of("001-01");
    private static final Plmn VISITED = Plmn.of("999-70");
    private static final String IMSI = "001010000000001";
    private static final String NUMBER = "15551230001";
    private static final String CENTRE = "491710760000";
    private static final Octets TPDU = Octets.hex("0102030405");

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T00:00:00Z"));
    private final Timeline timeline = time.timeline();
    private final Interconnect home = new Interconnect();
    private final Interconnect visited = new Interconnect();
    private final Hss hss = new Hss(
            HOME,
            List.of(SubscriberSpec.of(IMSI, SubscriberKey.ofOpc(new byte[16], new byte[16]))
                    .withMsisdn(NUMBER)),
            List.of("internet"),
            home,
            new Random(1),
            SubscriberStore.inMemory());
    private final ServingHome serving =
            new ServingHome(HOME, hss, hss.services(), (imsi, first, ss, joined) -> ss.abort(), home, timeline);
    private final RemoteHome remote = new RemoteHome(VISITED, "test", visited, timeline);
    private final MessageWaiting waiting = new MessageWaiting(hss, home, SubscriberStore.inMemory());
    private final Map<CnDomain, GsupLink> servingEnds = new EnumMap<>(CnDomain.class);
    private final Map<CnDomain, GsupLink> remoteEnds = new EnumMap<>(CnDomain.class);
    private final List<String> heard = new ArrayList<>();
    private SubmissionSide.Answer centreSays = new SubmissionSide.Answer.Accepted(Octets.EMPTY);
    private ForwardingSide.Answer mobileSays = new ForwardingSide.Answer.Delivered(Optional.empty());

    @BeforeEach
    void connect() {
        SubmissionSide centre = (from, tpdu, answered) -> {
            heard.add("centre: " + from + " " + tpdu);
            answered.accept(centreSays);
        };
        ForwardingSide msc = (imsi, serviceCentre, tpdu, more, answered) -> {
            heard.add("mobile: " + imsi + " " + serviceCentre + " " + tpdu + (more ? " more" : ""));
            answered.accept(mobileSays);
        };
        ServiceCentreAlert alert = msisdn -> heard.add("alert: " + msisdn);
        home.offer(HOME, SubmissionSide.class, centre, timeline);
        home.offer(HOME, ShortMessageHome.class, waiting, timeline);
        home.offer(HOME, ServiceCentreAlert.class, alert, timeline);
        home.number(CENTRE, HOME);
        visited.offer(VISITED, ForwardingSide.class, msc, timeline);
        for (CnDomain domain : CnDomain.values()) {
            remoteEnds.put(
                    domain,
                    remote.link(
                            domain,
                            octets -> timeline.execute(
                                    () -> servingEnds.get(domain).received(octets)),
                            () -> {}));
            servingEnds.put(
                    domain,
                    serving.link(
                            octets -> timeline.execute(
                                    () -> remoteEnds.get(domain).received(octets)),
                            () -> {}));
            servingEnds.get(domain).opened();
            remoteEnds.get(domain).opened();
        }
        time.settle();
        remote.answer(new MapRequest.UpdateLocation(IMSI, VISITED, CnDomain.CS), answer -> {});
        time.settle();
    }

    private SubmissionSide.Answer submit(String serviceCentre) {
        AtomicReference<SubmissionSide.Answer> answer = new AtomicReference<>();
        remote.relay().relay(IMSI, NUMBER, serviceCentre, TPDU, answer::set);
        time.settle();
        return answer.get();
    }

    private ForwardingSide.Answer forward(boolean more) {
        AtomicReference<ForwardingSide.Answer> answer = new AtomicReference<>();
        ForwardingSide own = (imsi, serviceCentre, tpdu, more2, answered) -> heard.add("own: " + imsi);
        serving.forwardingBefore(own).forward(IMSI, CENTRE, TPDU, more, answer::set);
        time.settle();
        return answer.get();
    }

    @Test
    void what_a_mobile_sends_reaches_the_service_centre_it_names() {
        assertThat(submit(CENTRE)).isInstanceOf(SubmissionSide.Answer.Accepted.class);
        assertThat(heard).containsExactly("centre: " + NUMBER + " " + TPDU);
    }

    @Test
    void the_service_centres_refusal_comes_back_with_its_cause() {
        centreSays = new SubmissionSide.Answer.Refused(RpCause.CONGESTION, Optional.empty());
        assertThat(submit(CENTRE)).isEqualTo(new SubmissionSide.Answer.Refused(RpCause.CONGESTION, Optional.empty()));
        assertThat(submit("4917100000"))
                .isEqualTo(new SubmissionSide.Answer.Refused(RpCause.UNASSIGNED_NUMBER, Optional.empty()));
    }

    @Test
    void a_message_for_a_subscriber_goes_to_the_node_that_serves_it() {
        assertThat(forward(true)).isEqualTo(new ForwardingSide.Answer.Delivered(Optional.empty()));
        assertThat(heard).containsExactly("mobile: " + IMSI + " " + CENTRE + " " + TPDU + " more");
    }

    @Test
    void what_keeps_a_mobile_from_taking_it_is_told() {
        for (ForwardingSide.Failure failure : ForwardingSide.Failure.values()) {
            mobileSays = new ForwardingSide.Answer.Failed(failure);
            assertThat(forward(false)).isEqualTo(new ForwardingSide.Answer.Failed(failure));
        }
    }

    @Test
    void our_own_node_has_it_when_no_other_serves_the_subscriber() {
        remote.answer(new MapRequest.PurgeMs(IMSI, VISITED, CnDomain.CS), answer -> {});
        time.settle();
        forward(false);
        assertThat(heard).containsExactly("own: " + IMSI);
    }

    @Test
    void a_subscriber_with_room_again_alerts_who_waits() {
        waiting.deliveryStatus(NUMBER, CENTRE, DeliveryOutcome.MEMORY_CAPACITY_EXCEEDED);
        remote.messages().ready(IMSI, AlertReason.MS_PRESENT);
        time.settle();
        assertThat(heard).isEmpty();
        remote.messages().ready(IMSI, AlertReason.MEMORY_AVAILABLE);
        time.settle();
        assertThat(heard).containsExactly("alert: " + NUMBER);
    }

    @Test
    void service_centres_beside_the_node_find_the_subscriber_by_its_number_and_are_alerted() {
        List<String> told = new ArrayList<>();
        ServiceCentreAlert alert = told::add;
        visited.offer(VISITED, ServiceCentreAlert.class, alert, timeline);
        visited.number("4915", VISITED);
        assertThat(route(NUMBER)).isEqualTo(new RoutingInfo.Found(IMSI, VISITED));
        assertThat(route("15559999999")).isEqualTo(new RoutingInfo.UnknownSubscriber());
        remote.answer(new MapRequest.PurgeMs(IMSI, VISITED, CnDomain.CS), answer -> {});
        time.settle();
        assertThat(route(NUMBER)).isEqualTo(new RoutingInfo.AbsentSubscriber());
        remote.answer(new MapRequest.UpdateLocation(IMSI, VISITED, CnDomain.CS), answer -> {});
        time.settle();
        assertThat(told).containsExactly(NUMBER);
    }

    private RoutingInfo route(String number) {
        AtomicReference<RoutingInfo> answer = new AtomicReference<>();
        remote.messages().routingInfo(number, "4915", answer::set);
        return answer.get();
    }

    @Test
    void an_hlr_that_does_not_answer_is_waited_for_no_longer_than_needed() {
        AtomicReference<SubmissionSide.Answer> answer = new AtomicReference<>();
        remoteEnds.values().forEach(GsupLink::closed);
        remote.relay().relay(IMSI, NUMBER, CENTRE, TPDU, answer::set);
        time.advance(Duration.ofSeconds(4));
        assertThat(answer).hasValue(null);
        time.advance(Duration.ofSeconds(2));
        assertThat(answer).hasValue(new SubmissionSide.Answer.Refused(RpCause.NETWORK_OUT_OF_ORDER, Optional.empty()));
    }
}
