package dev.mynah.network.air.tft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.EpsQos;
import dev.mynah.network.air.nas.element.QualityOfService;
import dev.mynah.network.air.tft.TrafficFlowTemplate.Operation;
import dev.mynah.network.conformance.Conforms;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates and the filters in them. TS 24.008 10.5.6.12. */
final class TrafficFlowTemplateTest {
    /** From a real network's activation of a dedicated bearer. */
    private static final Octets REAL = Octets.hex("2130000e100a2d0002ffffffff3011504e20");

    private static final PacketFilter WEB = PacketFilter.of(0, FilterDirection.BIDIRECTIONAL, 5)
            .protocol(IpProtocol.TCP)
            .remotePorts(80, 443);

    @Test
    @Conforms(to = "TS 24.008 10.5.6.12", by = TrafficFlowTemplate.class)
    void a_template_of_a_real_network_is_read_and_written_again() {
        TrafficFlowTemplate tft = TrafficFlowTemplate.decode(REAL).orElseThrow();
        assertThat(tft.operation()).isEqualTo(Operation.CREATE);
        assertThat(tft.filters())
                .containsExactly(PacketFilter.of(0, FilterDirection.BIDIRECTIONAL, 0)
                        .remote(address("10.45.0.2"), 32)
                        .protocol(IpProtocol.UDP)
                        .remotePorts(20000, 20000));
        assertThat(tft.encode()).isEqualTo(REAL);
    }

    @Test
    void every_kind_of_component_is_read_as_it_was_written() {
        PacketFilter all = PacketFilter.of(3, FilterDirection.UPLINK, 255)
                .remote(address("2001:db8::"), 33)
                .local(address("2001:db8:1::"), 64)
                .protocol(IpProtocol.ESP)
                .localPorts(1, 2)
                .remotePorts(0, 65535)
                .with(new FilterComponent.SecurityParameterIndex(0xDEADBEEF))
                .with(new FilterComponent.TrafficClass(0xB8, 0xFC))
                .with(new FilterComponent.FlowLabel(0xABCDE))
                .with(new FilterComponent.Address(
                        ComponentType.IPV6_REMOTE,
                        Octets.of(address("2001:db8::1").getAddress()),
                        Octets.of(new byte[16])));
        TrafficFlowTemplate tft = TrafficFlowTemplate.of(Operation.ADD_FILTERS, List.of(all, WEB));
        assertThat(TrafficFlowTemplate.decode(tft.encode()).orElseThrow()).isEqualTo(tft);
    }

    @Test
    @Conforms(to = "TS 23.060 15.3", by = PacketFilter.class)
    void filters_look_at_the_other_end_whichever_way_a_packet_goes() {
        PacketFilter filter = PacketFilter.of(0, FilterDirection.BIDIRECTIONAL, 1)
                .remote(address("192.0.2.0"), 24)
                .remotePorts(53, 53)
                .protocol(IpProtocol.UDP);
        assertThat(filter.matches(udp("10.0.0.1", 4000, "192.0.2.9", 53), Direction.UPLINK))
                .isTrue();
        assertThat(filter.matches(udp("192.0.2.9", 53, "10.0.0.1", 4000), Direction.DOWNLINK))
                .isTrue();
        assertThat(filter.matches(udp("192.0.2.9", 53, "10.0.0.1", 4000), Direction.UPLINK))
                .isFalse();
        assertThat(filter.matches(udp("10.0.0.1", 4000, "192.0.3.9", 53), Direction.UPLINK))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "UPLINK, true, false",
        "DOWNLINK, false, true",
        "BIDIRECTIONAL, true, true",
        "PRE_RELEASE_7, false, true"
    })
    void a_filter_is_for_one_way_or_both(FilterDirection direction, boolean up, boolean down) {
        PacketFilter filter = PacketFilter.of(0, direction, 1).protocol(IpProtocol.UDP);
        IpPacket packet = udp("10.0.0.1", 1, "10.0.0.2", 2);
        assertThat(filter.matches(packet, Direction.UPLINK)).isEqualTo(up);
        assertThat(filter.matches(packet, Direction.DOWNLINK)).isEqualTo(down);
    }

    @Test
    void the_lowest_precedence_that_matches_decides() {
        BearerBinding binding = new BearerBinding();
        binding.bind(
                6,
                FilterSet.of(
                        List.of(PacketFilter.of(0, FilterDirection.UPLINK, 20).protocol(17))));
        binding.bind(
                7,
                FilterSet.of(
                        List.of(PacketFilter.of(0, FilterDirection.UPLINK, 10).remotePorts(53, 53))));
        assertThat(binding.bearer(udp("10.0.0.1", 1, "10.0.0.2", 53), Direction.UPLINK, 5))
                .isEqualTo(7);
        assertThat(binding.bearer(udp("10.0.0.1", 1, "10.0.0.2", 54), Direction.UPLINK, 5))
                .isEqualTo(6);
        assertThat(binding.bearer(udp("10.0.0.1", 1, "10.0.0.2", 53), Direction.DOWNLINK, 5))
                .isEqualTo(5);
        binding.unbind(7);
        assertThat(binding.bearer(udp("10.0.0.1", 1, "10.0.0.2", 53), Direction.UPLINK, 5))
                .isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "", "2130", "41", "6130000e", "e0", "a100", "c130000330110a", "2130000230112130"})
    @Conforms(to = "TS 24.301 6.4.2.4", by = FilterSet.class)
    void what_is_wrong_with_an_operation_is_42(String hex) {
        assertThat(FilterSet.NONE.apply(Octets.hex(hex)).fault()).contains(TftFault.SYNTACTICAL_IN_OPERATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the same identifier twice, the same precedence twice, an unknown component, a cut one
                "223000023011300102300f",
                "22300002301131000230ff",
                "21300002ff11",
                "213000025000"
            })
    void what_is_wrong_with_a_filter_is_45(String hex) {
        assertThat(FilterSet.NONE.apply(Octets.hex(hex)).fault()).contains(TftFault.SYNTACTICAL_IN_FILTERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2130000430113006", "2130000541138812ff", "21300000"})
    void a_filter_no_packet_can_meet_is_44(String hex) {
        assertThat(FilterSet.NONE.apply(Octets.hex(hex)).fault()).contains(TftFault.SEMANTIC_IN_FILTERS);
    }

    @Test
    void filters_are_added_replaced_and_deleted() {
        FilterSet set = FilterSet.of(List.of(WEB));
        set = set.apply(TrafficFlowTemplate.of(
                        Operation.ADD_FILTERS, List.of(WEB.withId(1).withPrecedence(9))))
                .now();
        assertThat(set.filters()).hasSize(2);
        set = set.apply(TrafficFlowTemplate.of(Operation.REPLACE_FILTERS, List.of(WEB.withPrecedence(7))))
                .now();
        assertThat(set.filters().get(0).precedence()).isEqualTo(7);
        set = set.apply(TrafficFlowTemplate.of(Operation.DELETE_FILTERS, List.of(WEB)))
                .now();
        assertThat(set.filters()).extracting(PacketFilter::id).containsExactly(1);
        assertThat(set.apply(TrafficFlowTemplate.of(Operation.DELETE_FILTERS, List.of(WEB.withId(1))))
                        .fault())
                .contains(TftFault.SEMANTIC_IN_OPERATION);
        assertThat(set.apply(TrafficFlowTemplate.of(Operation.DELETE, List.of()))
                        .now()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatever_octets_come_there_is_an_answer_and_what_was_read_is_written_again() {
        Random random = new Random(24008);
        for (int i = 0; i < 20_000; i++) {
            byte[] octets = REAL.toByteArray();
            for (int change = random.nextInt(4); change >= 0; change--) {
                octets[random.nextInt(octets.length)] = (byte) random.nextInt();
            }
            Octets mutated = Octets.of(octets).slice(0, random.nextInt(octets.length + 1));
            FilterSet.NONE.apply(mutated);
            TrafficFlowTemplate.decode(mutated)
                    .value()
                    .filter(tft -> tft.operation() != Operation.DELETE_FILTERS)
                    .ifPresent(tft -> assertThat(
                                    TrafficFlowTemplate.decode(tft.encode()).orElseThrow())
                            .isEqualTo(tft));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 568, 576, 8640, 8700, 16_000, 128_000, 256_000, 500_000, 1_500_000, 10_000_000})
    @Conforms(to = "TS 24.301 9.9.4.3", by = EpsQos.class)
    void rates_survive_being_coded(int kbps) {
        EpsQos eps = EpsQos.of(1, kbps, 0, kbps, kbps);
        assertThat(eps.uplinkKbps()).isEqualTo(kbps);
        assertThat(eps.downlinkKbps()).isZero();
        assertThat(eps.guaranteedUplinkKbps()).isEqualTo(kbps);
        assertThat(eps.guaranteedDownlinkKbps()).isEqualTo(kbps);
        QualityOfService gprs = QualityOfService.of(1, kbps, kbps, 0, kbps);
        assertThat(gprs.uplinkKbps()).isEqualTo(kbps);
        assertThat(gprs.guaranteedDownlinkKbps()).isEqualTo(kbps);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    @Conforms(to = "TS 23.401 E.3", by = QualityOfService.class)
    void a_class_of_eps_is_the_same_after_gprs(int qci) {
        assertThat(QualityOfService.of(qci, 0, 0, 0, 0).qci()).isEqualTo(qci);
    }

    private static IpPacket udp(String from, int fromPort, String to, int toPort) {
        byte[] datagram = HexFormat.of().parseHex("%04x%04x00080000".formatted(fromPort, toPort));
        return IpPacket.read(IpPacket.build(address(from), address(to), IpProtocol.UDP, datagram))
                .orElseThrow();
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }
}
