package dev.mynah.network.smf;

import dev.mynah.network.air.QosFlow;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.QosFlowDescriptions;
import dev.mynah.network.air.nas.element.QosRules;
import dev.mynah.network.air.nas.element.SessionAmbr;
import dev.mynah.network.air.nas.element.Sm5gCause;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationRequest;
import dev.mynah.network.air.nas.sm5g.Sm5gIe;
import dev.mynah.network.air.tft.FilterSet;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.air.tft.TftFault;
import dev.mynah.network.air.tft.TrafficFlowTemplate;
import dev.mynah.network.air.tft.TrafficFlowTemplate.Operation;
import dev.mynah.network.pdn.BearerQos;
import dev.mynah.network.pdn.PccRule;
import dev.mynah.network.pdn.PdnSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The QoS flows of a PDU session beside its default one, each with the one rule that leads into it. TS 24.501 6.2.5.1. */
final class QosFlows {
    private static final int FIRST = 2;
    private static final int LAST = 63;

    private record Flow(BearerQos qos, FilterSet filters) {
        int precedence() {
            return filters.filters().stream()
                    .mapToInt(PacketFilter::precedence)
                    .min()
                    .orElse(0);
        }
    }

    private final int session;
    private final PdnSession pdn;
    private final TreeMap<Integer, Flow> byQfi = new TreeMap<>();

    QosFlows(int session, PdnSession pdn) {
        this.session = session;
        this.pdn = pdn;
    }

    boolean has(int qfi) {
        return byQfi.containsKey(qfi);
    }

    private static int free(Map<Integer, Flow> flows) {
        int qfi = FIRST;
        while (flows.containsKey(qfi)) {
            qfi++;
        }
        return qfi;
    }

    /** A flow more; nothing when there are as many as there can be. */
    Optional<PduSession.Modify> create(int pti, PccRule rule) {
        int qfi = free(byQfi);
        if (qfi > LAST) {
            return Optional.empty();
        }
        Flow flow = new Flow(rule.qos(), onePlace(pdn.assign(rule.filters())));
        return Optional.of(new PduSession.Modify(pti, described(qfi, flow, QosRules.CREATE), () -> {
            byQfi.put(qfi, flow);
            bind(qfi, flow);
        }));
    }

    /** All filters of a rule are tried at its place, which is that of the first. */
    private static FilterSet onePlace(List<PacketFilter> filters) {
        int first = filters.stream().mapToInt(PacketFilter::precedence).min().orElse(0);
        return FilterSet.of(filters.stream().map(it -> it.withPrecedence(first)).toList());
    }

    private void bind(int qfi, Flow flow) {
        pdn.bind(QosFlow.bearer(session, qfi), flow.filters());
    }

    private static OptionalElements described(int qfi, Flow flow, int operation) {
        QosFlowDescriptions.Flow description = flow.qos().flow(qfi);
        return rules(QosRules.Rule.of(
                        qfi, operation, qfi, flow.precedence(), flow.filters().filters()))
                .with(
                        Sm5gIe.AUTHORIZED_QOS_FLOW_DESCRIPTIONS,
                        new QosFlowDescriptions(
                                List.of(operation == QosRules.CREATE ? description : description.modified())));
    }

    private static OptionalElements rules(QosRules.Rule rule) {
        return OptionalElements.of(Sm5gIe.AUTHORIZED_QOS_RULES, new QosRules(List.of(rule)));
    }

    /** @param filters in place of those it has, or none to keep them */
    Optional<PduSession.Modify> change(int pti, int qfi, Optional<BearerQos> qos, List<PacketFilter> filters) {
        Flow before = byQfi.get(qfi);
        if (before == null) {
            return Optional.empty();
        }
        Flow now = new Flow(
                qos.orElse(before.qos()), filters.isEmpty() ? before.filters() : onePlace(pdn.assign(filters)));
        return Optional.of(new PduSession.Modify(pti, described(qfi, now, QosRules.REPLACE_FILTERS), () -> {
            byQfi.put(qfi, now);
            bind(qfi, now);
        }));
    }

    Optional<PduSession.Modify> delete(int pti, int qfi) {
        if (!byQfi.containsKey(qfi)) {
            return Optional.empty();
        }
        OptionalElements elements = rules(QosRules.Rule.deleted(qfi))
                .with(
                        Sm5gIe.AUTHORIZED_QOS_FLOW_DESCRIPTIONS,
                        new QosFlowDescriptions(List.of(QosFlowDescriptions.Flow.deleted(qfi))));
        return Optional.of(new PduSession.Modify(pti, elements, () -> {
            byQfi.remove(qfi);
            pdn.unbind(QosFlow.bearer(session, qfi));
        }));
    }

    /** Other rates of the session. */
    PduSession.Modify rate() {
        return new PduSession.Modify(
                0,
                OptionalElements.of(
                        Sm5gIe.SESSION_AMBR,
                        SessionAmbr.of(
                                pdn.shaping().downlinkKbps(), pdn.shaping().uplinkKbps())),
                () -> {});
    }

    /** What a UE asks for, or why not. */
    record Answer(Optional<PduSession.Modify> modify, Sm5gCause refusal) {
        private static Answer of(Optional<PduSession.Modify> modify, Sm5gCause otherwise) {
            return new Answer(modify, otherwise);
        }

        private static Answer refused(int cause) {
            return new Answer(Optional.empty(), Sm5gCause.of(cause));
        }
    }

    /** One rule, or one description, at a time. TS 24.501 6.4.2.3, 6.4.2.4. */
    Answer requested(PduSessionModificationRequest request) {
        Optional<QosRules.Rule> rule = request.get(Sm5gIe.REQUESTED_QOS_RULES)
                .flatMap(rules -> rules.rules().stream().findFirst());
        Optional<QosFlowDescriptions.Flow> description = request.get(Sm5gIe.REQUESTED_QOS_FLOW_DESCRIPTIONS)
                .flatMap(flows -> flows.flows().stream().findFirst());
        Optional<BearerQos> qos = description
                .filter(it -> it.operation() != QosFlowDescriptions.DELETE)
                .map(BearerQos::of);
        Optional<Integer> refusal = qos.flatMap(pdn::refusal).or(() -> fault(rule));
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        if (rule.isEmpty()) {
            int qfi = description.map(QosFlowDescriptions.Flow::qfi).orElse(0);
            return Answer.of(change(request.pti(), qfi, qos, List.of()), Sm5gCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION);
        }
        QosRules.Rule wanted = rule.get();
        List<PacketFilter> filters = wanted.packets().filters();
        Optional<PduSession.Modify> modify = switch (wanted.operation()) {
            case QosRules.CREATE -> create(request.pti(), new PccRule(qos.orElse(BearerQos.BEST_EFFORT), filters));
            case QosRules.REPLACE_FILTERS, QosRules.CHANGE -> change(request.pti(), wanted.id(), qos, filters);
            case QosRules.DELETE -> delete(request.pti(), wanted.id());
            default -> Optional.empty();
        };
        return Answer.of(modify, Sm5gCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION);
    }

    private static Optional<Integer> fault(Optional<QosRules.Rule> rule) {
        return rule.filter(it -> it.operation() == QosRules.CREATE || it.operation() == QosRules.REPLACE_FILTERS)
                .flatMap(QosFlows::fault);
    }

    /** Filters of a rule share its place, which a template would not allow. */
    static Optional<Integer> fault(QosRules.Rule rule) {
        List<PacketFilter> filters = rule.packets().filters();
        if (filters.isEmpty() || filters.size() < rule.filters().size()) {
            return Optional.of(Sm5gCause.SYNTACTICAL_ERROR_IN_THE_QOS_OPERATION.value());
        }
        for (PacketFilter filter : filters) {
            Optional<Integer> fault = FilterSet.NONE
                    .apply(TrafficFlowTemplate.of(Operation.CREATE, List.of(filter)))
                    .fault()
                    .map(TftFault::cause);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }
}
