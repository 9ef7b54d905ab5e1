package dev.mynah.hal.service.data;

import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.data.DataCallFailCause;
import dev.mynah.hal.radio.data.LinkAddress;
import dev.mynah.hal.radio.data.NrQos;
import dev.mynah.hal.radio.data.PcoDataInfo;
import dev.mynah.hal.radio.data.PdpProtocolType;
import dev.mynah.hal.radio.data.Qos;
import dev.mynah.hal.radio.data.SetupDataCallResult;
import dev.mynah.hal.radio.data.SliceInfo;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Subscription;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions.Option;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a slot's contexts look as data calls. */
final class CallReport {
    /** No time to wait is told. */
    static final long NO_RETRY_TIME = -1;

    /** None was told; of IPv6 a router advertisement tells it, which the host reads itself. */
    private static final int NO_MTU = 0;

    private static final int CONTEXTS_OF_A_SLOT = 16;
    /** Of IPv6 a UE has a prefix to itself (TS 23.401 5.3.1.2.2); of IPv4 an address. */
    private static final int IPV6_PREFIX = 64;

    private static final int IPV4_PREFIX = 32;
    private static final long LIFETIME_UNKNOWN = -1;

    private final Subscription slot;

    CallReport(Subscription slot) {
        this.slot = slot;
    }

    /** A data call that stands. */
    SetupDataCallResult of(DataCall call, Bearer bearer) {
        Optional<Rat> rat = slot.network().serving().map(it -> it.rat());
        return new SetupDataCallResult(
                DataCallFailCause.NONE,
                NO_RETRY_TIME,
                call.cid(),
                slot.network().connected()
                        ? SetupDataCallResult.DATA_CONNECTION_STATUS_ACTIVE
                        : SetupDataCallResult.DATA_CONNECTION_STATUS_DORMANT,
                type(bearer.addresses()),
                interfaceName(call.cid()),
                bearer.addresses().stream().map(CallReport::link).toList(),
                texts(bearer.dns()),
                gateways(bearer),
                texts(bearer.callServers()),
                bearer.mtu().orElse(NO_MTU),
                NO_MTU,
                QosReport.of(bearer.quality(), rat, NrQos.FLOW_ID_RANGE_MIN),
                QosReport.sessions(bearer.dedicated(), rat),
                SetupDataCallResult.HANDOVER_FAILURE_MODE_LEGACY,
                rat.equals(Optional.of(Rat.NR)) ? bearer.identity() : 0,
                bearer.slice()
                        .map(it -> SliceReport.of(it, SliceInfo.STATUS_ALLOWED))
                        .orElse(null),
                call.descriptors());
    }

    /** One that does not. */
    static SetupDataCallResult failed(DataCallFailCause cause, long retryMillis) {
        return new SetupDataCallResult(
                cause,
                retryMillis,
                0,
                SetupDataCallResult.DATA_CONNECTION_STATUS_INACTIVE,
                PdpProtocolType.IP,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                new Qos.Noinit(false),
                List.of(),
                SetupDataCallResult.HANDOVER_FAILURE_MODE_LEGACY,
                0,
                null,
                List.of());
    }

    static PcoDataInfo pco(int cid, Bearer bearer, Option option) {
        return new PcoDataInfo(
                cid,
                type(bearer.addresses()).name(),
                option.id(),
                Bytes.of(option.content().toByteArray()));
    }

    /** Unique in a device: contexts of slot 1 go on where those of slot 0 end. */
    private String interfaceName(int cid) {
        return "rmnet" + (slot.slot() * CONTEXTS_OF_A_SLOT + cid - 1);
    }

    static PdpProtocolType type(PdpType type) {
        return switch (type) {
            case IP -> PdpProtocolType.IP;
            case IPV6 -> PdpProtocolType.IPV6;
            case IPV4V6 -> PdpProtocolType.IPV4V6;
        };
    }

    /** What the network gave, which may be less than was asked for. */
    static PdpProtocolType type(List<InetAddress> addresses) {
        boolean ipv4 = addresses.stream().anyMatch(Inet4Address.class::isInstance);
        boolean ipv6 = addresses.stream().anyMatch(it -> !(it instanceof Inet4Address));
        return ipv4 && ipv6 ? PdpProtocolType.IPV4V6 : ipv6 ? PdpProtocolType.IPV6 : PdpProtocolType.IP;
    }

    private static LinkAddress link(InetAddress address) {
        int prefix = address instanceof Inet4Address ? IPV4_PREFIX : IPV6_PREFIX;
        return new LinkAddress(
                address.getHostAddress() + "/" + prefix,
                LinkAddress.ADDRESS_PROPERTY_NONE,
                LIFETIME_UNKNOWN,
                LIFETIME_UNKNOWN);
    }

    /** A host makes its default routes of these: by the interface itself where the network names no gateway. */
    private static List<String> gateways(Bearer bearer) {
        if (bearer.gateway().isPresent()) {
            return List.of(bearer.gateway().get().getHostAddress());
        }
        List<String> gateways = new ArrayList<>();
        PdpProtocolType type = type(bearer.addresses());
        if (type != PdpProtocolType.IPV6) {
            gateways.add("0.0.0.0");
        }
        if (type != PdpProtocolType.IP) {
            gateways.add("::");
        }
        return gateways;
    }

    private static List<String> texts(List<InetAddress> addresses) {
        return addresses.stream().map(InetAddress::getHostAddress).toList();
    }
}
