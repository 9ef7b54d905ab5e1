package dev.mynah.modem.sm5g;

import dev.mynah.modem.PacketData.DedicatedBearer;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.packet.BearerChange;
import dev.mynah.network.air.QosFlow;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.QosFlowDescriptions;
import dev.mynah.network.air.nas.element.QosRules;
import dev.mynah.network.air.nas.element.Sm5gCause;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationCommand;
import dev.mynah.network.air.nas.sm5g.Sm5gIe;
import dev.mynah.network.air.tft.BearerBinding;
import dev.mynah.network.air.tft.FilterSet;
import dev.mynah.network.air.tft.PacketFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The QoS flows of a PDU session beside its default one, and the rules that lead into them. TS 24.501 6.2.5.1. */
final class QosFlows {
    private static final int PRECEDENCE = 128;

    private record Rule(int qfi, FilterSet filters) {}

    private final int session;
    private final TreeMap<Integer, Rule> rules = new TreeMap<>();
    private final TreeMap<Integer, Quality> qualities = new TreeMap<>();
    private BearerBinding binding = new BearerBinding();

    QosFlows(int session) {
        this.session = session;
    }

    /** The flow that takes a packet of the UE, as it is marked on the air. */
    int uplink(byte[] packet) {
        return binding.bearer(packet, Direction.UPLINK, session);
    }

    List<DedicatedBearer> shown() {
        return rules.values().stream().map(this::shown).toList();
    }

    private DedicatedBearer shown(Rule rule) {
        return new DedicatedBearer(
                QosFlow.bearer(session, rule.qfi()),
                qualities.getOrDefault(rule.qfi(), Quality.BEST_EFFORT),
                rule.filters().filters());
    }

    void clear() {
        rules.clear();
        qualities.clear();
        binding = new BearerBinding();
    }

    // What the network commands.

    /** Why a command can't be carried out. TS 24.501 6.3.2.4. */
    Optional<Sm5gCause> fault(PduSessionModificationCommand command) {
        for (QosRules.Rule rule : rules(command)) {
            boolean makes = rule.operation() == QosRules.CREATE && !rule.isDefault();
            boolean known = rules.containsKey(rule.id());
            if (makes && (known || rule.qfi().isEmpty() || rule.filters().isEmpty())) {
                return Optional.of(Sm5gCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION);
            }
            if (rule.operation() != QosRules.CREATE && !rule.isDefault() && !known) {
                return Optional.of(Sm5gCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION);
            }
        }
        return Optional.empty();
    }

    private static List<QosRules.Rule> rules(PduSessionModificationCommand command) {
        return command.get(Sm5gIe.AUTHORIZED_QOS_RULES).map(QosRules::rules).orElse(List.of());
    }

    /** @return what has become of flows, in the order of the command */
    List<BearerChange> apply(PduSessionModificationCommand command, boolean byNetwork) {
        List<BearerChange> changes = new ArrayList<>();
        TreeMap<Integer, Rule> before = new TreeMap<>(rules);
        TreeMap<Integer, Quality> qualitiesBefore = new TreeMap<>(qualities);
        List<BearerChange> gone = new ArrayList<>();
        for (QosRules.Rule rule : rules(command)) {
            if (rule.operation() == QosRules.DELETE) {
                Optional.ofNullable(rules.remove(rule.id()))
                        .ifPresent(it -> gone.add(new BearerChange.Deactivated(shown(it), byNetwork)));
            } else if (!rule.isDefault()) {
                Rule old = before.get(rule.id());
                int qfi = rule.qfi().orElse(old == null ? 0 : old.qfi());
                FilterSet filters = rule.filters().isEmpty() && old != null ? old.filters() : rule.packets();
                rules.put(rule.id(), new Rule(qfi, filters));
            }
        }
        for (QosFlowDescriptions.Flow flow : command.get(Sm5gIe.AUTHORIZED_QOS_FLOW_DESCRIPTIONS)
                .map(QosFlowDescriptions::flows)
                .orElse(List.of())) {
            if (flow.operation() == QosFlowDescriptions.DELETE) {
                qualities.remove(flow.qfi());
            } else {
                qualities.put(flow.qfi(), quality(flow));
            }
        }
        rebind();
        rules.forEach((id, rule) ->
                changed(before.get(id), qualitiesBefore, rule, byNetwork).ifPresent(changes::add));
        changes.addAll(gone);
        return changes;
    }

    private void rebind() {
        binding = new BearerBinding();
        rules.values().forEach(rule -> binding.bind(QosFlow.bearer(session, rule.qfi()), rule.filters()));
    }

    private Optional<BearerChange> changed(
            @Nullable Rule old, Map<Integer, Quality> before, Rule now, boolean byNetwork) {
        if (old == null) {
            return Optional.of(new BearerChange.Activated(shown(now), byNetwork));
        }
        boolean filters = !old.filters().equals(now.filters());
        boolean quality =
                !Optional.ofNullable(before.get(old.qfi())).equals(Optional.ofNullable(qualities.get(now.qfi())));
        return filters || quality
                ? Optional.of(new BearerChange.Modified(shown(now), byNetwork, filters, quality))
                : Optional.empty();
    }

    private static Quality quality(QosFlowDescriptions.Flow flow) {
        return new Quality(
                flow.fiveQi(),
                flow.guaranteedDownlinkKbps(),
                flow.guaranteedUplinkKbps(),
                flow.downlinkKbps(),
                flow.uplinkKbps(),
                0,
                0);
    }

    // What a host asks for. TS 24.501 6.4.2.2.

    static OptionalElements creation(Quality wanted, List<PacketFilter> filters) {
        int precedence =
                filters.stream().mapToInt(PacketFilter::precedence).min().orElse(PRECEDENCE);
        return OptionalElements.of(
                        Sm5gIe.REQUESTED_QOS_RULES,
                        new QosRules(List.of(QosRules.Rule.of(0, QosRules.CREATE, 0, precedence, filters))))
                .with(Sm5gIe.REQUESTED_QOS_FLOW_DESCRIPTIONS, new QosFlowDescriptions(List.of(description(0, wanted))));
    }

    /** Empty when there is no such flow. */
    Optional<OptionalElements> change(int bearer, Optional<Quality> wanted, List<PacketFilter> filters) {
        int qfi = QosFlow.qfi(bearer);
        return rule(qfi).map(id -> {
            OptionalElements elements = OptionalElements.NONE.with(
                    Sm5gIe.REQUESTED_QOS_FLOW_DESCRIPTIONS,
                    wanted.map(it ->
                            new QosFlowDescriptions(List.of(description(qfi, it).modified()))));
            int precedence =
                    filters.stream().mapToInt(PacketFilter::precedence).min().orElse(PRECEDENCE);
            return filters.isEmpty()
                    ? elements
                    : elements.with(
                            Sm5gIe.REQUESTED_QOS_RULES,
                            new QosRules(
                                    List.of(QosRules.Rule.of(id, QosRules.REPLACE_FILTERS, qfi, precedence, filters))));
        });
    }

    Optional<OptionalElements> deletion(int bearer) {
        return rule(QosFlow.qfi(bearer))
                .map(id -> OptionalElements.of(
                        Sm5gIe.REQUESTED_QOS_RULES, new QosRules(List.of(QosRules.Rule.deleted(id)))));
    }

    private Optional<Integer> rule(int qfi) {
        return rules.entrySet().stream()
                .filter(it -> it.getValue().qfi() == qfi)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static QosFlowDescriptions.Flow description(int qfi, Quality quality) {
        return QosFlowDescriptions.Flow.of(qfi, quality.qci())
                .withRates(
                        quality.uplinkKbps(),
                        quality.downlinkKbps(),
                        quality.uplinkGuaranteedKbps(),
                        quality.downlinkGuaranteedKbps());
    }
}
