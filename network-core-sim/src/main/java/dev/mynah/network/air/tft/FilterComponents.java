package dev.mynah.network.air.tft;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The coding of a filter's contents, one for EPS and GPRS (TS 24.008 10.5.6.12) and 5GS (TS 24.501 9.11.4.13). Total. */
public final class FilterComponents {
    private static final int IPV6 = 16;
    private static final int LABEL = 0xFFFFF;

    private FilterComponents() {}

    public static List<FilterComponent> read(Octets octets) {
        List<FilterComponent> components = new ArrayList<>();
        OctetReader in = octets.reader();
        while (in.hasMore()) {
            Optional<ComponentType> type = ComponentType.of(in.peek());
            if (type.isEmpty() || in.remaining() <= type.get().length()) {
                components.add(new FilterComponent.Unreadable(in.rest()));
            } else {
                components.add(read(type.get(), in));
            }
        }
        return List.copyOf(components);
    }

    private static FilterComponent read(ComponentType type, OctetReader in) {
        OctetReader whole = in.copy();
        in.skip(1);
        return switch (type) {
            case MATCH_ALL -> new FilterComponent.MatchAll();
            case IPV4_REMOTE, IPV4_LOCAL, IPV6_REMOTE ->
                new FilterComponent.Address(type, in.octets(type.length() / 2), in.octets(type.length() / 2));
            case IPV6_REMOTE_PREFIX, IPV6_LOCAL_PREFIX -> prefixed(type, in, whole);
            case PROTOCOL -> new FilterComponent.Protocol(in.octet());
            case LOCAL_PORT, REMOTE_PORT -> {
                int port = in.uint16();
                yield new FilterComponent.Ports(type, port, port);
            }
            case LOCAL_PORTS, REMOTE_PORTS -> new FilterComponent.Ports(type, in.uint16(), in.uint16());
            case SECURITY_PARAMETER_INDEX -> new FilterComponent.SecurityParameterIndex(in.int32());
            case TRAFFIC_CLASS -> new FilterComponent.TrafficClass(in.octet(), in.octet());
            case FLOW_LABEL -> new FilterComponent.FlowLabel((in.octet() << 16 | in.uint16()) & LABEL);
        };
    }

    private static FilterComponent prefixed(ComponentType type, OctetReader in, OctetReader whole) {
        Octets address = in.octets(IPV6);
        int prefix = in.octet();
        return prefix > 8 * IPV6
                ? new FilterComponent.Unreadable(whole.octets(1 + IPV6 + 1))
                : new FilterComponent.Address(type, address, mask(IPV6, prefix));
    }

    static Octets mask(int octets, int ones) {
        byte[] mask = new byte[octets];
        for (int i = 0; i < ones; i++) {
            mask[i / 8] |= (byte) (0x80 >> (i % 8));
        }
        return Octets.of(mask);
    }

    public static Octets write(List<FilterComponent> components) {
        OctetWriter out = new OctetWriter();
        for (FilterComponent component : components) {
            write(component, out);
        }
        return out.toOctets();
    }

    private static void write(FilterComponent component, OctetWriter out) {
        if (component instanceof FilterComponent.Unreadable unreadable) {
            out.octets(unreadable.octets());
            return;
        }
        out.octet(component.type().value());
        if (component instanceof FilterComponent.Address address) {
            out.octets(address.address());
            if (address.type() == ComponentType.IPV6_REMOTE_PREFIX
                    || address.type() == ComponentType.IPV6_LOCAL_PREFIX) {
                out.octet(address.prefix());
            } else {
                out.octets(address.mask());
            }
        } else if (component instanceof FilterComponent.Ports ports) {
            out.uint16(ports.low());
            if (ports.type() == ComponentType.LOCAL_PORTS || ports.type() == ComponentType.REMOTE_PORTS) {
                out.uint16(ports.high());
            }
        } else if (component instanceof FilterComponent.Protocol protocol) {
            out.octet(protocol.number());
        } else if (component instanceof FilterComponent.SecurityParameterIndex index) {
            out.int32(index.index());
        } else if (component instanceof FilterComponent.TrafficClass tos) {
            out.octet(tos.value()).octet(tos.mask());
        } else if (component instanceof FilterComponent.FlowLabel flow) {
            out.octet(flow.label() >> 16).uint16(flow.label() & 0xFFFF);
        }
    }
}
