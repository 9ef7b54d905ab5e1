package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.PacketData.SecondaryContext;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.SubscriptionEvent.BearerChanged;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.esm.EsmUe;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.tft.FilterDirection;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.pdn.BearerQos;
import dev.mynah.network.pdn.PccRule;
import dev.mynah.network.pdn.Shaping;
import dev.mynah.network.pdn.Usage;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bearers beside the default one in LTE, and which packets go on them. TS 24.301 6.4.2 to 6.5.4. */
class DedicatedBearerTest {
    private static final int ECHO = 7;
    private static final PacketFilter ECHO_FILTER = PacketFilter.of(0, FilterDirection.BIDIRECTIONAL, 10)
            .protocol(IpProtocol.UDP)
            .remotePorts(ECHO, ECHO);
    private static final PccRule RULE = new PccRule(new BearerQos(1, 128, 256, 64, 96), List.of(ECHO_FILTER));

    private final List<byte[]> heard = new ArrayList<>();

    private static Bench bench(PccRule... rules) {
        OperatorSpec alpha = Bench.alphaSpec()
                .withApns(ApnSpec.ipv4("internet", "10.1.0.0/16", "10.1.0.1").withRules(rules));
        return Bench.of(alpha, Bench.betaSpec(), Bench.alphaProfile(), Bench.betaProfile());
    }

    private static PacketData packets(Bench bench) {
        return bench.slot(0).packetData();
    }

    private PacketData.Path host(Bench bench) {
        return bench.get(packets(bench).open(1, new PacketData.Host() {
            @Override
            public void downlink(byte[] packet) {
                heard.add(packet);
            }

            @Override
            public void released(boolean byNetwork) {}
        }));
    }

    private static byte[] udp(int port) {
        byte[] datagram = {(byte) 0xC0, 0, (byte) (port >> 8), (byte) port, 0, 12, 0, 0, 'p', 'i', 'n', 'g'};
        return IpPacket.build(address("10.1.0.2"), address("10.1.0.1"), IpProtocol.UDP, datagram);
    }

    static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }

    private static Map<Integer, Usage> usage(Bench bench) {
        return bench.get(bench.alphaControl().usage(Bench.ALPHA_IMSI)).get(0).bearers();
    }

    private static List<BearerChanged> changes(Bench bench) {
        return bench.told.get(0).stream()
                .filter(BearerChanged.class::isInstance)
                .map(BearerChanged.class::cast)
                .toList();
    }

    @Test
    @Conforms(to = "TS 24.301 6.4.2.3", by = EsmUe.class)
    void an_access_point_with_a_rule_opens_a_bearer_and_packets_go_on_the_one_whose_filter_matches() {
        Bench bench = bench(RULE).powerOn();
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "> ATTACH COMPLETE",
                        "< ACTIVATE DEDICATED EPS BEARER CONTEXT REQUEST",
                        "> ACTIVATE DEDICATED EPS BEARER CONTEXT ACCEPT");
        SecondaryContext context = packets(bench).secondaryContexts().get(0);
        assertThat(context.cid()).isEqualTo(16);
        assertThat(context.primary()).isEqualTo(1);
        assertThat(context.bearer()).hasValueSatisfying(bearer -> {
            assertThat(bearer.identity()).isEqualTo(6);
            assertThat(bearer.quality()).isEqualTo(new Quality(1, 96, 64, 256, 128, 0, 0));
            assertThat(bearer.filters()).containsExactly(ECHO_FILTER);
        });
        PacketData.Path path = host(bench);
        path.send(udp(ECHO));
        path.send(udp(9));
        bench.settle();
        assertThat(heard).hasSize(1);
        assertThat(usage(bench).get(6).uplinkPackets()).isEqualTo(1);
        assertThat(usage(bench).get(6).downlinkPackets()).isEqualTo(1);
        assertThat(usage(bench).get(5).uplinkPackets()).isEqualTo(1);
        assertThat(usage(bench).get(5).downlinkPackets()).isZero();
    }

    @Test
    @Conforms(to = "TS 24.301 6.4.3.3", by = EsmUe.class)
    void the_network_opens_changes_and_ends_a_bearer_of_an_idle_ue() {
        Bench bench = bench().powerOn().idle();
        bench.nas(0);
        bench.get(bench.alphaControl().dedicate(Bench.ALPHA_IMSI, "internet", RULE));
        assertThat(bench.nas(0))
                .containsSubsequence("> SERVICE REQUEST", "< ACTIVATE DEDICATED EPS BEARER CONTEXT REQUEST");
        bench.get(bench.alphaControl()
                .modifyBearer(
                        Bench.ALPHA_IMSI,
                        "internet",
                        6,
                        Optional.of(BearerQos.of(7)),
                        List.of(PacketFilter.of(0, FilterDirection.UPLINK, 20).remotePorts(9, 9))));
        assertThat(bench.nas(0))
                .containsSubsequence("< MODIFY EPS BEARER CONTEXT REQUEST", "> MODIFY EPS BEARER CONTEXT ACCEPT");
        PacketData.Path path = host(bench);
        path.send(udp(ECHO));
        path.send(udp(9));
        bench.settle();
        assertThat(usage(bench).get(5).uplinkPackets()).isEqualTo(1);
        assertThat(usage(bench).get(6).uplinkPackets()).isEqualTo(1);
        bench.get(bench.alphaControl().releaseBearer(Bench.ALPHA_IMSI, "internet", 6, 36));
        assertThat(bench.nas(0)).containsSubsequence("< DEACTIVATE EPS BEARER CONTEXT REQUEST");
        assertThat(packets(bench).secondaryContexts()).isEmpty();
        assertThat(changes(bench))
                .extracting(BearerChanged::what)
                .containsExactly(
                        PacketData.BearerEvent.ACTIVATED,
                        PacketData.BearerEvent.MODIFIED,
                        PacketData.BearerEvent.DEACTIVATED);
        assertThat(changes(bench)).allMatch(BearerChanged::byNetwork);
    }

    private static void define(Bench bench) {
        bench.get(packets(bench).defineSecondary(2, 1));
        bench.get(packets(bench).filter(2, ECHO_FILTER.withId(3)));
        bench.get(packets(bench).want(2, Optional.of(new Quality(5, 0, 0, 0, 0, 0, 0))));
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.3.2", by = EsmUe.class)
    void a_host_asks_for_a_bearer_changes_it_and_gives_it_back() {
        Bench bench = bench().powerOn();
        bench.nas(0);
        define(bench);
        bench.get(packets(bench).activate(2));
        assertThat(bench.nas(0))
                .containsExactly(
                        "> BEARER RESOURCE ALLOCATION REQUEST",
                        "< ACTIVATE DEDICATED EPS BEARER CONTEXT REQUEST",
                        "> ACTIVATE DEDICATED EPS BEARER CONTEXT ACCEPT");
        assertThat(packets(bench).secondaryContexts().get(0).bearer())
                .hasValueSatisfying(it -> assertThat(it.quality().qci()).isEqualTo(5));
        bench.get(packets(bench).want(2, Optional.of(new Quality(6, 0, 0, 0, 0, 0, 0))));
        bench.get(packets(bench).modify(2));
        assertThat(bench.nas(0))
                .containsExactly(
                        "> BEARER RESOURCE MODIFICATION REQUEST",
                        "< MODIFY EPS BEARER CONTEXT REQUEST",
                        "> MODIFY EPS BEARER CONTEXT ACCEPT");
        bench.get(packets(bench).deactivate(2));
        assertThat(bench.nas(0))
                .containsExactly(
                        "> BEARER RESOURCE MODIFICATION REQUEST",
                        "< DEACTIVATE EPS BEARER CONTEXT REQUEST",
                        "> DEACTIVATE EPS BEARER CONTEXT ACCEPT");
        assertThat(packets(bench).secondaryContexts().get(0).bearer()).isEmpty();
        assertThat(changes(bench)).hasSize(3).noneMatch(BearerChanged::byNetwork);
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.3.4", by = EsmUe.class)
    void a_bearer_the_network_does_not_give_is_refused_with_its_cause() {
        Bench bench = bench().powerOn();
        define(bench);
        bench.reject(RejectRule.every(Procedure.BEARER_RESOURCE, 26).times(1));
        assertThat(cause(bench, packets(bench).activate(2))).isEqualTo(26);
        bench.get(packets(bench).want(2, Optional.of(new Quality(77, 0, 0, 0, 0, 0, 0))));
        assertThat(cause(bench, packets(bench).activate(2))).isEqualTo(59);
        bench.get(packets(bench).want(2, Optional.of(new Quality(1, 900_000, 64, 900_000, 64, 0, 0))));
        assertThat(cause(bench, packets(bench).activate(2))).isEqualTo(37);
    }

    private static int cause(Bench bench, Future<Void> future) {
        bench.settle();
        assertThat(future.cause()).isInstanceOf(Refusal.class);
        return ((Refusal) future.cause()).cause().orElse(0);
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.3.5", by = EsmUe.class)
    void a_request_without_an_answer_is_repeated_and_given_up() {
        Bench bench = bench().powerOn();
        define(bench);
        bench.get(bench.alphaControl().lose("north", 0, 100));
        Future<Void> activation = packets(bench).activate(2);
        bench.after(Duration.ofSeconds(60));
        assertThat(activation.cause()).isInstanceOf(Refusal.class);
    }

    @Test
    void bearers_go_with_their_connection() {
        Bench bench = bench(RULE).powerOn();
        bench.get(bench.slot(0).network().detach());
        bench.settle();
        assertThat(packets(bench).secondaryContexts()).isEmpty();
        bench.get(bench.slot(0).network().attach());
        bench.settle();
        assertThat(packets(bench).secondaryContexts()).hasSize(1);
    }

    @Test
    @Conforms(to = "TS 24.301 6.4.3.3", by = EsmUe.class)
    void rates_that_change_are_told_at_once_or_when_the_ue_is_back() {
        Bench bench = bench().powerOn();
        shape(bench, 64);
        assertThat(aggregate(bench)).isEqualTo(64);
        bench.idle();
        shape(bench, 128);
        assertThat(aggregate(bench)).isEqualTo(64);
        host(bench).send(udp(ECHO));
        bench.settle();
        assertThat(aggregate(bench)).isEqualTo(128);
        bench.get(bench.alphaControl().shape(Bench.ALPHA_IMSI, Optional.empty()));
        assertThat(aggregate(bench)).isEqualTo(150_000);
    }

    private static void shape(Bench bench, int kbps) {
        bench.get(bench.alphaControl().shape(Bench.ALPHA_IMSI, Optional.of(Shaping.STANDARD.withRates(kbps, kbps))));
    }

    private static int aggregate(Bench bench) {
        return packets(bench).contexts().get(0).bearer().orElseThrow().quality().downlinkAggregateKbps();
    }
}
