package dev.mynah.network.air.tft;

import dev.mynah.network.air.nas.Octets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The filters of one bearer, as templates have made them. Immutable. */
public final class FilterSet {
    public static final FilterSet NONE = new FilterSet(new TreeMap<>());

    private final NavigableMap<Integer, PacketFilter> byId;

    private FilterSet(NavigableMap<Integer, PacketFilter> byId) {
        this.byId = byId;
    }

    public static FilterSet of(Collection<PacketFilter> filters) {
        NavigableMap<Integer, PacketFilter> all = new TreeMap<>();
        filters.forEach(filter -> all.put(filter.id(), filter));
        return new FilterSet(all);
    }

    /** By rising identifiers. */
    public List<PacketFilter> filters() {
        return List.copyOf(byId.values());
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /** The set after a template, or what is wrong with it. */
    public record Applied(FilterSet now, Optional<TftFault> fault) {}

    /**
     * Does what a template says. TS 24.301 6.4.2.4 and 6.4.3.4.
     *
     * @param octets the template as it came
     */
    public Applied apply(Octets octets) {
        return TrafficFlowTemplate.decode(octets)
                .value()
                .map(this::apply)
                .orElseGet(() -> wrong(TftFault.SYNTACTICAL_IN_OPERATION));
    }

    public Applied apply(TrafficFlowTemplate tft) {
        Optional<TftFault> fault = operationFault(tft).or(() -> filterFault(tft));
        if (fault.isPresent()) {
            return wrong(fault.get());
        }
        NavigableMap<Integer, PacketFilter> now =
                tft.operation() == TrafficFlowTemplate.Operation.CREATE ? new TreeMap<>() : new TreeMap<>(byId);
        switch (tft.operation()) {
            case CREATE, ADD_FILTERS, REPLACE_FILTERS -> tft.filters().forEach(it -> now.put(it.id(), it));
            case DELETE_FILTERS -> tft.filters().forEach(it -> now.remove(it.id()));
            case DELETE -> now.clear();
            default -> {}
        }
        if (now.isEmpty() && tft.operation() == TrafficFlowTemplate.Operation.DELETE_FILTERS) {
            return wrong(TftFault.SEMANTIC_IN_OPERATION);
        }
        return new Applied(new FilterSet(now), Optional.empty());
    }

    private Applied wrong(TftFault fault) {
        return new Applied(this, Optional.of(fault));
    }

    private Optional<TftFault> operationFault(TrafficFlowTemplate tft) {
        boolean none = tft.filters().isEmpty();
        boolean wrong = switch (tft.operation()) {
            case CREATE -> none;
            case ADD_FILTERS, REPLACE_FILTERS -> none || isEmpty();
            case DELETE_FILTERS -> none || tft.filters().stream().anyMatch(it -> !byId.containsKey(it.id()));
            case DELETE, NONE, IGNORE -> !none;
            case RESERVED -> true;
        };
        return wrong ? Optional.of(TftFault.SYNTACTICAL_IN_OPERATION) : Optional.empty();
    }

    private Optional<TftFault> filterFault(TrafficFlowTemplate tft) {
        if (!tft.operation().bringsFilters()) {
            return Optional.empty();
        }
        Set<Integer> ids = new HashSet<>();
        Set<Integer> precedences = new HashSet<>();
        for (PacketFilter filter : tft.filters()) {
            boolean unreadable = filter.components().stream().anyMatch(FilterComponent.Unreadable.class::isInstance);
            if (!ids.add(filter.id()) || !precedences.add(filter.precedence()) || unreadable) {
                return Optional.of(TftFault.SYNTACTICAL_IN_FILTERS);
            }
            if (contradictory(filter)) {
                return Optional.of(TftFault.SEMANTIC_IN_FILTERS);
            }
        }
        return Optional.empty();
    }

    /** No packet could meet it. */
    private static boolean contradictory(PacketFilter filter) {
        EnumSet<ComponentType> seen = EnumSet.noneOf(ComponentType.class);
        List<Integer> versions = new ArrayList<>();
        for (FilterComponent component : filter.components()) {
            boolean ports = component instanceof FilterComponent.Ports range && range.low() > range.high();
            if (!seen.add(component.type()) || ports) {
                return true;
            }
            if (component instanceof FilterComponent.Address address) {
                versions.add(address.address().length());
            } else if (component instanceof FilterComponent.FlowLabel) {
                versions.add(16);
            }
        }
        return filter.components().isEmpty() || new HashSet<>(versions).size() > 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FilterSet that && byId.equals(that.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return byId.values().toString();
    }
}
