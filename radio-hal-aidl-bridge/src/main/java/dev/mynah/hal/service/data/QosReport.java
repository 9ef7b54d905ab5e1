package dev.mynah.hal.service.data;

import dev.mynah.hal.radio.data.EpsQos;
import dev.mynah.hal.radio.data.NrQos;
import dev.mynah.hal.radio.data.PortRange;
import dev.mynah.hal.radio.data.Qos;
import dev.mynah.hal.radio.data.QosBandwidth;
import dev.mynah.hal.radio.data.QosFilter;
import dev.mynah.hal.radio.data.QosFilterIpsecSpi;
import dev.mynah.hal.radio.data.QosFilterIpv6FlowLabel;
import dev.mynah.hal.radio.data.QosFilterTypeOfService;
import dev.mynah.hal.radio.data.QosSession;
import dev.mynah.modem.PacketData.DedicatedBearer;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.tft.ComponentType;
import dev.mynah.network.air.tft.FilterComponent;
import dev.mynah.network.air.tft.FilterDirection;
import dev.mynah.network.air.tft.PacketFilter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Quality of service of bearers and flows, and the packets they are for. */
final class QosReport {
    private QosReport() {}

    /**
     * In LTE that of a bearer, in NR that of a flow; neither names it in GSM and UTRAN.
     *
     * @param flow in NR
     */
    static Qos of(Quality quality, Optional<Rat> rat, int flow) {
        QosBandwidth downlink = new QosBandwidth(
                most(quality.downlinkKbps(), quality.downlinkAggregateKbps()), quality.downlinkGuaranteedKbps());
        QosBandwidth uplink = new QosBandwidth(
                most(quality.uplinkKbps(), quality.uplinkAggregateKbps()), quality.uplinkGuaranteedKbps());
        if (rat.equals(Optional.of(Rat.E_UTRAN))) {
            return new Qos.Eps(new EpsQos(quality.qci(), downlink, uplink));
        }
        return rat.equals(Optional.of(Rat.NR))
                ? new Qos.Nr(new NrQos(
                        quality.qci(), downlink, uplink, (byte) flow, (char) 0, NrQos.AVERAGING_WINDOW_UNKNOWN))
                : new Qos.Noinit(false);
    }

    /** One that has no limit of its own shares the access point's. */
    private static int most(int own, int aggregate) {
        return own == 0 ? aggregate : own;
    }

    static List<QosSession> sessions(List<DedicatedBearer> dedicated, Optional<Rat> rat) {
        return dedicated.stream()
                .map(it -> new QosSession(
                        it.identity(),
                        of(it.quality(), rat, it.identity()),
                        it.filters().stream().map(QosReport::filter).toList()))
                .toList();
    }

    private static QosFilter filter(PacketFilter filter) {
        return new QosFilter(
                addresses(filter, ComponentType.IPV4_LOCAL, ComponentType.IPV6_LOCAL_PREFIX),
                addresses(
                        filter, ComponentType.IPV4_REMOTE, ComponentType.IPV6_REMOTE, ComponentType.IPV6_REMOTE_PREFIX),
                ports(filter, ComponentType.LOCAL_PORT, ComponentType.LOCAL_PORTS),
                ports(filter, ComponentType.REMOTE_PORT, ComponentType.REMOTE_PORTS),
                filter.find(FilterComponent.Protocol.class, ComponentType.PROTOCOL)
                        .map(it -> (byte) it.number())
                        .orElse(QosFilter.PROTOCOL_UNSPECIFIED),
                filter.find(FilterComponent.TrafficClass.class, ComponentType.TRAFFIC_CLASS)
                        .<QosFilterTypeOfService>map(it -> new QosFilterTypeOfService.Value((byte) it.value()))
                        .orElse(new QosFilterTypeOfService.Noinit(false)),
                filter.find(FilterComponent.FlowLabel.class, ComponentType.FLOW_LABEL)
                        .<QosFilterIpv6FlowLabel>map(it -> new QosFilterIpv6FlowLabel.Value(it.label()))
                        .orElse(new QosFilterIpv6FlowLabel.Noinit(false)),
                filter.find(FilterComponent.SecurityParameterIndex.class, ComponentType.SECURITY_PARAMETER_INDEX)
                        .<QosFilterIpsecSpi>map(it -> new QosFilterIpsecSpi.Value(it.index()))
                        .orElse(new QosFilterIpsecSpi.Noinit(false)),
                direction(filter.direction()),
                filter.precedence());
    }

    private static byte direction(FilterDirection direction) {
        return switch (direction) {
            case DOWNLINK -> QosFilter.DIRECTION_DOWNLINK;
            case UPLINK -> QosFilter.DIRECTION_UPLINK;
            default -> QosFilter.DIRECTION_BIDIRECTIONAL;
        };
    }

    private static List<String> addresses(PacketFilter filter, ComponentType... types) {
        return filter.find(FilterComponent.Address.class, types).map(QosReport::text).stream()
                .toList();
    }

    private static String text(FilterComponent.Address address) {
        try {
            return InetAddress.getByAddress(address.address().toByteArray()).getHostAddress() + "/" + address.prefix();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + address.address().length() + " octets", e);
        }
    }

    private static @Nullable PortRange ports(PacketFilter filter, ComponentType... types) {
        return filter.find(FilterComponent.Ports.class, types)
                .map(it -> new PortRange(it.low(), it.high()))
                .orElse(null);
    }
}
