package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Line;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.tft.ComponentType;
import dev.mynah.network.air.tft.FilterComponent;
import dev.mynah.network.air.tft.PacketFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Packet filters in the words of {@code +CGTFT} and {@code +CGTFTRDP}. TS 27.007 10.1.3, 10.1.25. */
final class FilterWords {
    private static final int IPV4 = 4;
    private static final int IPV6 = 16;

    private FilterWords() {}

    /** An address and its mask, all octets in decimal with dots between; empty when it is none. */
    static Optional<FilterComponent> address(String written, boolean remote) {
        Optional<byte[]> octets = numbers(written, "\\.", 0xFF).map(FilterWords::octets);
        int size = octets.map(it -> it.length / 2).orElse(0);
        if (octets.isEmpty() || octets.get().length % 2 != 0 || (size != IPV4 && size != IPV6)) {
            return Optional.empty();
        }
        Octets both = Octets.of(octets.get());
        FilterComponent.Address given = new FilterComponent.Address(
                size == IPV4
                        ? remote ? ComponentType.IPV4_REMOTE : ComponentType.IPV4_LOCAL
                        : remote ? ComponentType.IPV6_REMOTE : ComponentType.IPV6_LOCAL_PREFIX,
                both.slice(0, size),
                both.from(size));
        // A local address of IPv6 can only be told with the length of a prefix.
        boolean prefix = IntStream.range(0, 8 * size)
                .allMatch(bit -> (given.mask().at(bit / 8) << (bit % 8) & 0x80) != 0 == bit < given.prefix());
        return given.type() == ComponentType.IPV6_LOCAL_PREFIX && !prefix ? Optional.empty() : Optional.of(given);
    }

    private static byte[] octets(List<Integer> numbers) {
        byte[] octets = new byte[numbers.size()];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = numbers.get(i).byteValue();
        }
        return octets;
    }

    /** {@code from.to}. */
    static Optional<FilterComponent> ports(String written, boolean remote) {
        return numbers(written, "\\.", 0xFFFF)
                .filter(it -> it.size() == 2 && it.get(0) <= it.get(1))
                .map(it -> {
                    boolean one = it.get(0).equals(it.get(1));
                    ComponentType type = remote
                            ? one ? ComponentType.REMOTE_PORT : ComponentType.REMOTE_PORTS
                            : one ? ComponentType.LOCAL_PORT : ComponentType.LOCAL_PORTS;
                    return new FilterComponent.Ports(type, it.get(0), it.get(1));
                });
    }

    /** {@code value.mask}. */
    static Optional<FilterComponent> trafficClass(String written) {
        return numbers(written, "\\.", 0xFF)
                .filter(it -> it.size() == 2)
                .map(it -> new FilterComponent.TrafficClass(it.get(0), it.get(1)));
    }

    /** Up to so many digits. */
    static Optional<Integer> hex(String written, int digits) {
        return written.matches("[0-9A-Fa-f]{1," + digits + "}")
                ? Optional.of(Integer.parseUnsignedInt(written, 16))
                : Optional.empty();
    }

    private static Optional<List<Integer>> numbers(String written, String between, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : written.split(between, -1)) {
            if (!part.matches("[0-9]{1,5}") || Integer.parseInt(part) > most) {
                return Optional.empty();
            }
            numbers.add(Integer.parseInt(part));
        }
        return Optional.of(numbers);
    }

    /** Identifier, precedence and conditions up to the direction, in order. */
    static Line conditions(Line line, PacketFilter filter) {
        line.add(filter.id() + 1).add(filter.precedence());
        text(
                line,
                address(
                        filter,
                        ComponentType.IPV4_REMOTE,
                        ComponentType.IPV6_REMOTE,
                        ComponentType.IPV6_REMOTE_PREFIX));
        number(
                line,
                filter.find(FilterComponent.Protocol.class, ComponentType.PROTOCOL)
                        .map(FilterComponent.Protocol::number));
        text(line, ports(filter, ComponentType.LOCAL_PORT, ComponentType.LOCAL_PORTS));
        text(line, ports(filter, ComponentType.REMOTE_PORT, ComponentType.REMOTE_PORTS));
        raw(
                line,
                filter.find(FilterComponent.SecurityParameterIndex.class, ComponentType.SECURITY_PARAMETER_INDEX)
                        .map(it -> digits("%08X", it.index())));
        text(
                line,
                filter.find(FilterComponent.TrafficClass.class, ComponentType.TRAFFIC_CLASS)
                        .map(it -> it.value() + "." + it.mask()));
        raw(
                line,
                filter.find(FilterComponent.FlowLabel.class, ComponentType.FLOW_LABEL)
                        .map(it -> digits("%05X", it.label())));
        return line.add(filter.direction().value());
    }

    static Line local(Line line, PacketFilter filter) {
        text(line, address(filter, ComponentType.IPV4_LOCAL, ComponentType.IPV6_LOCAL_PREFIX));
        return line;
    }

    private static Optional<String> address(PacketFilter filter, ComponentType... types) {
        return filter.find(FilterComponent.Address.class, types)
                .map(it -> dotted(it.address()) + "." + dotted(it.mask()));
    }

    private static String dotted(Octets octets) {
        return IntStream.range(0, octets.length())
                .mapToObj(i -> Integer.toString(octets.at(i)))
                .collect(Collectors.joining("."));
    }

    private static Optional<String> ports(PacketFilter filter, ComponentType... types) {
        return filter.find(FilterComponent.Ports.class, types).map(it -> it.low() + "." + it.high());
    }

    private static String digits(String format, int value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static void text(Line line, Optional<String> value) {
        value.ifPresentOrElse(line::add, line::omit);
    }

    private static void raw(Line line, Optional<String> value) {
        value.ifPresentOrElse(line::raw, line::omit);
    }

    private static void number(Line line, Optional<Integer> value) {
        value.ifPresentOrElse(line::add, line::omit);
    }
}
