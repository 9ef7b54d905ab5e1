package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.BearerEvent;
import dev.mynah.modem.PacketData.DedicatedBearer;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.SubscriptionEvent.BearerChanged;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.packet.PacketContexts;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.tft.FilterDirection;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.pdn.BearerQos;
import dev.mynah.network.pdn.PccRule;
import dev.mynah.network.pdn.Usage;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Secondary PDP contexts, dedicated bearers and QoS flows: the same to a host and to a tester in every system. */
class BearersInEverySystemTest {
    private static final int ECHO = 7;
    static final PacketFilter FILTER = PacketFilter.of(0, FilterDirection.BIDIRECTIONAL, 10)
            .protocol(IpProtocol.UDP)
            .remotePorts(ECHO, ECHO);
    private static final PccRule RULE = new PccRule(new BearerQos(1, 128, 256, 64, 96), List.of(FILTER));

    private final List<byte[]> heard = new ArrayList<>();

    private static Bench bench(Rat rat, PccRule... rules) {
        Bench bench = Bench.of(
                Bench.alphaSpec()
                        .withCells(CellSpec.of("hill", rat, 0x11, 10).withLevel(-80, -100))
                        .withApns(ApnSpec.ipv4("internet", "10.1.0.0/16", "10.1.0.1")
                                .withRules(rules)),
                Bench.betaSpec(),
                Bench.alphaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        bench.powerOn();
        bench.get(packets(bench).activate(1));
        bench.settle();
        return bench;
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

    private static byte[] udp(Bench bench, int port) {
        byte[] datagram = {(byte) 0xC0, 0, (byte) (port >> 8), (byte) port, 0, 12, 0, 0, 'p', 'i', 'n', 'g'};
        return IpPacket.build(
                packets(bench)
                        .contexts()
                        .get(0)
                        .bearer()
                        .orElseThrow()
                        .addresses()
                        .get(0),
                DedicatedBearerTest.address("10.1.0.1"),
                IpProtocol.UDP,
                datagram);
    }

    private static Map<Integer, Usage> usage(Bench bench) {
        return bench.get(bench.alphaControl().usage(Bench.ALPHA_IMSI)).get(0).bearers();
    }

    private static DedicatedBearer only(Bench bench) {
        return packets(bench).secondaryContexts().get(0).bearer().orElseThrow();
    }

    private static List<BearerEvent> events(Bench bench) {
        return bench.told.get(0).stream()
                .filter(BearerChanged.class::isInstance)
                .map(it -> ((BearerChanged) it).what())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    @Conforms(to = "TS 23.060 15.3", by = PacketContexts.class)
    void packets_go_on_the_bearer_whose_filter_matches_both_ways(Rat rat) {
        Bench bench = bench(rat, RULE);
        DedicatedBearer bearer = only(bench);
        assertThat(bearer.quality()).isEqualTo(new Quality(1, 96, 64, 256, 128, 0, 0));
        assertThat(bearer.filters()).containsExactly(FILTER);
        PacketData.Path path = host(bench);
        path.send(udp(bench, ECHO));
        path.send(udp(bench, 9));
        bench.settle();
        assertThat(heard).hasSize(1);
        int standard = packets(bench).contexts().get(0).bearer().orElseThrow().identity();
        assertThat(usage(bench).get(bearer.identity()).uplinkPackets()).isEqualTo(1);
        assertThat(usage(bench).get(bearer.identity()).downlinkPackets()).isEqualTo(1);
        assertThat(usage(bench).get(standard).uplinkPackets()).isEqualTo(1);
        assertThat(usage(bench).get(standard).downlinkPackets()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    @Conforms(to = "TS 23.401 5.4", by = PacketContexts.class)
    void the_network_opens_changes_and_ends_a_bearer_of_an_idle_ue(Rat rat) {
        Bench bench = bench(rat).idle();
        bench.get(bench.alphaControl().dedicate(Bench.ALPHA_IMSI, "internet", RULE));
        int identity = only(bench).identity();
        bench.idle();
        bench.get(bench.alphaControl()
                .modifyBearer(
                        Bench.ALPHA_IMSI,
                        "internet",
                        identity,
                        Optional.of(BearerQos.of(7)),
                        List.of(FILTER.withPrecedence(20).withId(0))));
        assertThat(only(bench).quality().qci()).isEqualTo(7);
        assertThat(only(bench).filters().get(0).precedence()).isEqualTo(20);
        bench.idle();
        bench.get(bench.alphaControl().releaseBearer(Bench.ALPHA_IMSI, "internet", identity, 36));
        assertThat(packets(bench).secondaryContexts()).isEmpty();
        assertThat(events(bench)).containsExactly(BearerEvent.ACTIVATED, BearerEvent.MODIFIED, BearerEvent.DEACTIVATED);
    }

    private static void define(Bench bench) {
        bench.get(packets(bench).defineSecondary(2, 1));
        bench.get(packets(bench).filter(2, FILTER));
        bench.get(packets(bench).want(2, Optional.of(new Quality(6, 0, 0, 0, 0, 0, 0))));
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    @Conforms(to = "TS 27.007 10.1.11", by = PacketContexts.class)
    void a_host_asks_for_a_bearer_changes_it_and_gives_it_back(Rat rat) {
        Bench bench = bench(rat);
        define(bench);
        bench.get(packets(bench).activate(2));
        assertThat(only(bench).quality().qci()).isEqualTo(6);
        host(bench).send(udp(bench, ECHO));
        bench.settle();
        assertThat(usage(bench).get(only(bench).identity()).uplinkPackets()).isEqualTo(1);
        bench.get(packets(bench).want(2, Optional.of(new Quality(7, 0, 0, 0, 0, 0, 0))));
        bench.get(packets(bench).modify(2));
        assertThat(only(bench).quality().qci()).isEqualTo(7);
        bench.get(packets(bench).deactivate(2));
        assertThat(packets(bench).secondaryContexts().get(0).bearer()).isEmpty();
        assertThat(events(bench)).containsExactly(BearerEvent.ACTIVATED, BearerEvent.MODIFIED, BearerEvent.DEACTIVATED);
    }

    /** Who hears that a context has ended asks for it again in the same turn. */
    @ParameterizedTest
    @EnumSource(Rat.class)
    void a_context_that_has_just_ended_is_activated_anew_and_whoever_asked_hears_of_it(Rat rat) {
        Bench bench = bench(rat);
        bench.get(packets(bench).define(2, PdpType.IP, "internet"));
        bench.get(packets(bench).activate(2));
        bench.get(packets(bench).deactivate(2).compose(ended -> packets(bench).activate(2)));
        assertThat(packets(bench).contexts().get(1).bearer()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void a_bearer_that_is_turned_down_is_refused_with_the_cause(Rat rat) {
        Bench bench = bench(rat);
        define(bench);
        bench.reject(RejectRule.every(Procedure.BEARER_RESOURCE, 26).times(1));
        Future<Void> activation = packets(bench).activate(2);
        bench.settle();
        assertThat(activation.cause())
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.cause()).hasValue(26));
        bench.get(packets(bench).activate(2));
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    @Conforms(to = "TS 23.401 5.4.4.1", by = PacketContexts.class)
    void the_network_ends_a_whole_connection_and_has_it_built_anew(Rat rat) {
        Bench bench = bench(rat, RULE);
        int standard = packets(bench).contexts().get(0).bearer().orElseThrow().identity();
        bench.get(bench.alphaControl().releaseBearer(Bench.ALPHA_IMSI, "internet", standard, 39));
        bench.settle();
        assertThat(packets(bench).contexts().get(0).bearer()).isPresent();
        assertThat(packets(bench).secondaryContexts()).hasSize(1);
    }
}
