package dev.mynah.network.gsup.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.Auts;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.Component.Invoke;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import dev.mynah.network.air.nas.ss.component.UssdText;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.gsup.CcmMessage;
import dev.mynah.network.gsup.GsupElement;
import dev.mynah.network.gsup.GsupMessage;
import dev.mynah.network.gsup.GsupMessageType;
import dev.mynah.network.gsup.IpaFrame;
import dev.mynah.network.gsup.IpaReader;
import dev.mynah.network.gsup.TelephonyBcd;
import dev.mynah.network.hlr.Hss;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.ServiceProfile;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.hlr.map.AuthenticationSet.Quintuplet;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapError;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.hlr.map.ServingGprsSupportNode;
import dev.mynah.network.hlr.services.SsDialogue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our HLR behind its door, and nodes of ours that use it through the other door. */
class GsupDoorsTest {
    private static final Plmn PLMN = Plmn.of("001-01");
    private static final String IMSI = "001010000000001";
    private static final SubscriberKey KEY = SubscriberKey.ofOpc(new byte[16], new byte[16]);

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T00:00:00Z"));
    private final Timeline timeline = time.timeline();
    private final Interconnect interconnect = new Interconnect();
    private final List<String> sessions = new ArrayList<>();
    private final Hss hss = new Hss(
            PLMN,
            List.of(
                    SubscriberSpec.of(IMSI, KEY)
                            .withMsisdn("15551230001")
                            .withServices(ServiceProfile.USUAL.withImei("490154203237518")),
                    SubscriberSpec.of("001010000000002", KEY)
                            .withServices(ServiceProfile.USUAL.withDomains(true, false))),
            List.of("internet", "ims.example"),
            interconnect,
            new Random(1),
            SubscriberStore.inMemory());
    private final ServingHome serving = new ServingHome(PLMN, hss, hss.services(), this::begin, interconnect, timeline);
    private final RemoteHome remote = new RemoteHome(PLMN, "test", new Interconnect(), timeline);
    private final Map<CnDomain, GsupLink> servingEnds = new EnumMap<>(CnDomain.class);
    private final Map<CnDomain, GsupLink> remoteEnds = new EnumMap<>(CnDomain.class);

    @BeforeEach
    void connect() {
        for (CnDomain domain : CnDomain.values()) {
            remoteEnds.put(
                    domain,
                    remote.link(
                            domain,
                            octets -> timeline.execute(
                                    () -> servingEnds.get(domain).received(octets)),
                            () -> servingEnds.get(domain).closed()));
            servingEnds.put(
                    domain,
                    serving.link(
                            octets -> timeline.execute(
                                    () -> remoteEnds.get(domain).received(octets)),
                            () -> remoteEnds.get(domain).closed()));
            servingEnds.get(domain).opened();
            remoteEnds.get(domain).opened();
        }
        time.settle();
    }

    @Test
    void vectors_come_five_at_once_and_are_the_cards() {
        MapAnswer.AuthenticationSets sets = (MapAnswer.AuthenticationSets) ask(vectors(IMSI, Optional.empty()));
        assertThat(sets.sets()).hasSize(5).allSatisfy(it -> {
            Quintuplet set = (Quintuplet) it;
            assertThat(set.sres())
                    .isEqualTo(Milenage.of(KEY).respond(set.rand()).sres());
            assertThat(set.kc()).isEqualTo(Milenage.of(KEY).respond(set.rand()).kc());
        });
    }

    @Test
    void an_auts_moves_the_sequence_number_and_a_false_one_is_refused() {
        byte[] rand = new byte[16];
        byte[] auts = Auts.of(Milenage.of(KEY), rand, 5000L << 5).toBytes();
        MapAnswer.AuthenticationSets sets = (MapAnswer.AuthenticationSets)
                ask(vectors(IMSI, Optional.of(new MapRequest.Resynchronisation(rand, auts))));
        assertThat(sets.sets()).hasSize(5);
        auts[13] ^= 1;
        assertThat(ask(vectors(IMSI, Optional.of(new MapRequest.Resynchronisation(rand, auts)))))
                .isEqualTo(new MapAnswer.Refused(MapError.SYSTEM_FAILURE));
    }

    @Test
    void a_subscriber_is_located_with_its_number_and_access_points() {
        MapAnswer.LocationUpdated updated =
                (MapAnswer.LocationUpdated) ask(new MapRequest.UpdateLocation(IMSI, PLMN, CnDomain.PS));
        assertThat(updated.subscription().msisdn()).isEqualTo("15551230001");
        assertThat(updated.subscription().apns()).containsExactly("internet", "ims.example");
        assertThat(hss.servedBy(IMSI)).contains(PLMN);
        assertThat(ask(new MapRequest.PurgeMs(IMSI, PLMN, CnDomain.PS))).isEqualTo(new MapAnswer.Done());
        assertThat(hss.servedBy(IMSI)).isEmpty();
    }

    @Test
    void a_stranger_is_unknown_and_who_has_no_packets_gets_none() {
        assertThat(ask(vectors("001010000000099", Optional.empty())))
                .isEqualTo(new MapAnswer.Refused(MapError.UNKNOWN_SUBSCRIBER));
        assertThat(ask(new MapRequest.UpdateLocation("001010000000002", PLMN, CnDomain.PS)))
                .isEqualTo(new MapAnswer.Refused(MapError.TELESERVICE_NOT_PROVISIONED));
        assertThat(ask(new MapRequest.UpdateLocation("001010000000002", PLMN, CnDomain.CS)))
                .isInstanceOf(MapAnswer.LocationUpdated.class);
    }

    @Test
    void the_node_before_is_told_that_another_one_serves() {
        ask(new MapRequest.UpdateLocation(IMSI, PLMN, CnDomain.PS));
        Node other = new Node();
        other.send(GsupMessage.of(GsupMessageType.UPDATE_LOCATION_REQUEST, IMSI));
        time.settle();
        assertThat(other.types()).containsExactly(GsupMessageType.INSERT_SUBSCRIBER_DATA_REQUEST);
        other.send(GsupMessage.of(GsupMessageType.INSERT_SUBSCRIBER_DATA_RESULT, IMSI));
        time.settle();
        assertThat(other.types()).endsWith(GsupMessageType.UPDATE_LOCATION_RESULT);
    }

    @Test
    void a_node_that_never_takes_the_data_is_refused() {
        Node node = new Node();
        node.send(GsupMessage.of(GsupMessageType.UPDATE_LOCATION_REQUEST, IMSI));
        time.advance(Duration.ofSeconds(11));
        assertThat(node.types()).endsWith(GsupMessageType.UPDATE_LOCATION_ERROR);
    }

    @Test
    void a_device_is_checked() {
        Node node = new Node();
        node.send(imei("490154203237518"));
        node.send(imei("350000000000006"));
        node.send(GsupMessage.of(GsupMessageType.CHECK_IMEI_REQUEST, IMSI));
        time.settle();
        assertThat(node.received)
                .map(it ->
                        it.first(GsupElement.IMEI_RESULT).map(Octets::toString).orElse("error"))
                .containsExactly("00", "01", "error");
    }

    private static GsupMessage imei(String digits) {
        Octets bcd = TelephonyBcd.of(digits);
        return GsupMessage.of(
                GsupMessageType.CHECK_IMEI_REQUEST,
                IMSI,
                new GsupElement(
                        GsupElement.IMEI,
                        new OctetWriter().octet(bcd.length()).octets(bcd).toOctets()));
    }

    @Test
    void what_is_not_served_is_refused_and_not_kept_waiting() {
        Node node = new Node();
        node.send(GsupMessage.of(GsupMessageType.MO_FORWARD_SM_REQUEST, IMSI));
        time.settle();
        assertThat(node.types()).containsExactly(GsupMessageType.MO_FORWARD_SM_ERROR);
    }

    @Test
    void a_dialogue_goes_back_and_forth_and_ends() {
        List<String> heard = new ArrayList<>();
        AtomicReference<SsDialogue> home = new AtomicReference<>();
        remote.begin(IMSI, List.of(ussd("*100#")), hearing(heard), home::set);
        time.settle();
        home.get().next(List.of(ussd("1")));
        time.settle();
        assertThat(heard).containsExactly("next *100#?", "end 1.");
        assertThat(sessions).containsExactly("begin " + IMSI, "next");
    }

    @Test
    void a_dialogue_is_aborted_when_the_link_breaks() {
        List<String> heard = new ArrayList<>();
        remote.begin(IMSI, List.of(ussd("*100#")), hearing(heard), joined -> {});
        time.settle();
        remoteEnds.values().forEach(GsupLink::closed);
        servingEnds.values().forEach(GsupLink::closed);
        time.settle();
        assertThat(heard).containsExactly("next *100#?", "abort");
        assertThat(sessions).endsWith("abort");
        AtomicReference<MapAnswer> answer = new AtomicReference<>();
        remote.answer(vectors(IMSI, Optional.empty()), answer::set);
        time.settle();
        assertThat(answer).hasValue(null);
        time.advance(Duration.ofSeconds(6));
        assertThat(answer).hasValue(new MapAnswer.Refused(MapError.SYSTEM_FAILURE));
    }

    @Test
    void a_link_is_kept_by_pings_and_a_silent_one_is_dropped() {
        time.advance(Duration.ofMinutes(5));
        assertThat(remote.connected()).isTrue();
        List<Octets> out = new ArrayList<>();
        AtomicReference<String> dropped = new AtomicReference<>("");
        GsupLink silent = serving.link(octets -> out.add(Octets.of(octets)), () -> dropped.set("dropped"));
        silent.opened();
        time.advance(GsupLink.PING.multipliedBy(2));
        assertThat(out).contains(new CcmMessage.Ping().frame().encode());
        assertThat(dropped).hasValue("dropped");
    }

    @Test
    void an_sgsn_of_ours_hears_of_cancelled_locations() {
        List<String> cancelled = new ArrayList<>();
        Interconnect ours = new Interconnect();
        ServingGprsSupportNode sgsn = cancelled::add;
        ours.offer(PLMN, ServingGprsSupportNode.class, sgsn, timeline);
        RemoteHome user = new RemoteHome(PLMN, "test", ours, timeline);
        List<GsupMessage> out = new ArrayList<>();
        GsupLink link = user.link(CnDomain.PS, octets -> frames(octets, out::add), () -> {});
        link.received(new CcmMessage.IdentityRequest().frame().encode().toByteArray());
        link.received(IpaFrame.gsup(GsupMessage.of(GsupMessageType.LOCATION_CANCEL_REQUEST, IMSI)
                        .encode())
                .encode()
                .toByteArray());
        time.settle();
        assertThat(cancelled).containsExactly(IMSI);
        assertThat(out).map(GsupMessage::type).containsExactly(GsupMessageType.LOCATION_CANCEL_RESULT);
    }

    @Test
    void hostile_octets_are_answered_or_passed_over() {
        Random random = new Random(4222);
        for (int i = 0; i < 20_000; i++) {
            GsupMessageType[] types = GsupMessageType.values();
            byte[] octets = GsupMessage.of(
                            types[random.nextInt(types.length)],
                            IMSI,
                            GsupElement.of(GsupElement.SESSION_STATE, random.nextInt(5)),
                            new GsupElement(GsupElement.SESSION_ID, Octets.hex("00000001")),
                            new GsupElement(GsupElement.AUTS, Octets.hex("00112233445566778899aabbccdd")))
                    .encode()
                    .toByteArray();
            for (int change = random.nextInt(4); change > 0; change--) {
                octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);
            }
            byte[] frame = IpaFrame.gsup(Octets.of(octets)).encode().toByteArray();
            servingEnds.values().forEach(it -> it.received(frame));
            remoteEnds.values().forEach(it -> it.received(frame));
            time.settle();
        }
        assertThat(ask(vectors(IMSI, Optional.empty()))).isInstanceOf(MapAnswer.AuthenticationSets.class);
    }

    private MapAnswer ask(MapRequest request) {
        AtomicReference<MapAnswer> answer = new AtomicReference<>();
        remote.answer(request, answer::set);
        time.settle();
        return answer.get();
    }

    private static MapRequest vectors(String imsi, Optional<MapRequest.Resynchronisation> resynchronisation) {
        return new MapRequest.SendAuthenticationInfo(imsi, PLMN, CnDomain.PS, 5, resynchronisation);
    }

    private static Component ussd(String text) {
        return Invoke.of(
                1,
                SsOperation.PROCESS_UNSTRUCTURED_SS_REQUEST,
                UssdText.of(text).encode());
    }

    private static String text(List<Component> components) {
        return components.isEmpty() || !(components.get(0) instanceof Invoke invoke)
                ? ""
                : UssdText.decode(invoke.argument())
                        .value()
                        .flatMap(UssdText::text)
                        .orElse("");
    }

    /** A home that asks once and ends with what it is told. */
    private void begin(String imsi, List<Component> first, SsDialogue visited, Consumer<SsDialogue> joined) {
        sessions.add("begin " + imsi);
        joined.accept(new SsDialogue() {
            @Override
            public void next(List<Component> components) {
                sessions.add("next");
                visited.end(List.of(ussd(text(components) + ".")));
            }

            @Override
            public void end(List<Component> components) {
                sessions.add("end");
            }

            @Override
            public void abort() {
                sessions.add("abort");
            }
        });
        if (!first.isEmpty()) {
            visited.next(List.of(ussd(text(first) + "?")));
        }
    }

    private static SsDialogue hearing(List<String> heard) {
        return new SsDialogue() {
            @Override
            public void next(List<Component> components) {
                heard.add("next " + text(components));
            }

            @Override
            public void end(List<Component> components) {
                heard.add("end " + text(components));
            }

            @Override
            public void abort() {
                heard.add("abort");
            }
        };
    }

    private static void frames(byte[] octets, Consumer<GsupMessage> messages) {
        new IpaReader(frame -> frame.gsup()
                        .ifPresent(it -> messages.accept(GsupMessage.decode(it).orElseThrow())))
                .accept(octets);
    }

    /** A node that says just what it is told to. */
    private final class Node {
        private final List<GsupMessage> received = new ArrayList<>();
        private final GsupLink link = serving.link(octets -> frames(octets, received::add), () -> {});

        Node() {
            link.opened();
            link.received(CcmMessage.IdentityResponse.of("SGSN-other")
                    .frame()
                    .encode()
                    .toByteArray());
        }

        void send(GsupMessage message) {
            link.received(IpaFrame.gsup(message.encode()).encode().toByteArray());
        }

        List<GsupMessageType> types() {
            return received.stream().map(GsupMessage::type).toList();
        }
    }
}
