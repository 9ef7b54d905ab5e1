package dev.mynah.network.air.tft;

import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which packets a bearer is for, or some of them.
 *
 * @param id 0 to 15
 * @param precedence filters of a connection are tried by rising numbers, 0 to 255
 * @param components all of them must match
 */
public record PacketFilter(int id, FilterDirection direction, int precedence, List<FilterComponent> components) {
    public PacketFilter {
        if (id < 0 || id > 15) {
            throw new IllegalArgumentException("id: " + id + " is not within 0..15");
        }
        if (precedence < 0 || precedence > 255) {
            throw new IllegalArgumentException("precedence: " + precedence + " is not within 0..255");
        }
        components = List.copyOf(components);
    }

    /** One that has no condition yet. */
    public static PacketFilter of(int id, FilterDirection direction, int precedence) {
        return new PacketFilter(id, direction, precedence, List.of());
    }

    public PacketFilter with(FilterComponent component) {
        List<FilterComponent> all = new ArrayList<>(components);
        all.add(component);
        return new PacketFilter(id, direction, precedence, all);
    }

    public PacketFilter withId(int now) {
        return new PacketFilter(now, direction, precedence, components);
    }

    public PacketFilter withPrecedence(int now) {
        return new PacketFilter(id, direction, now, components);
    }

    /** @param prefix how many bits of the address count */
    public PacketFilter remote(InetAddress address, int prefix) {
        return with(address(address.getAddress(), prefix, ComponentType.IPV4_REMOTE, ComponentType.IPV6_REMOTE_PREFIX));
    }

    /** @param prefix how many bits of the address count */
    public PacketFilter local(InetAddress address, int prefix) {
        return with(address(address.getAddress(), prefix, ComponentType.IPV4_LOCAL, ComponentType.IPV6_LOCAL_PREFIX));
    }

    private static FilterComponent address(byte[] octets, int prefix, ComponentType ipv4, ComponentType ipv6) {
        if (prefix < 0 || prefix > 8 * octets.length) {
            throw new IllegalArgumentException("prefix: " + prefix + " is not within 0.." + 8 * octets.length);
        }
        return new FilterComponent.Address(
                octets.length == 4 ? ipv4 : ipv6, Octets.of(octets), FilterComponents.mask(octets.length, prefix));
    }

    public PacketFilter protocol(int number) {
        return with(new FilterComponent.Protocol(number));
    }

    public PacketFilter remotePorts(int low, int high) {
        return with(ports(low, high, ComponentType.REMOTE_PORT, ComponentType.REMOTE_PORTS));
    }

    public PacketFilter localPorts(int low, int high) {
        return with(ports(low, high, ComponentType.LOCAL_PORT, ComponentType.LOCAL_PORTS));
    }

    private static FilterComponent ports(int low, int high, ComponentType one, ComponentType several) {
        if (low < 0 || high > 65535 || low > high) {
            throw new IllegalArgumentException("port: " + low + "-" + high + " is not a range within 0..65535");
        }
        return new FilterComponent.Ports(low == high ? one : several, low, high);
    }

    public boolean matches(IpPacket packet, Direction way) {
        if (!direction.covers(way)) {
            return false;
        }
        for (FilterComponent component : components) {
            if (!component.matches(packet, way)) {
                return false;
            }
        }
        return true;
    }

    /** What it demands of something, if it does. */
    public <T extends FilterComponent> Optional<T> find(Class<T> kind, ComponentType... types) {
        for (FilterComponent component : components) {
            if (kind.isInstance(component) && List.of(types).contains(component.type())) {
                return Optional.of(kind.cast(component));
            }
        }
        return Optional.empty();
    }
}
