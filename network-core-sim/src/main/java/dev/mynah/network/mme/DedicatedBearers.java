package dev.mynah.network.mme;

import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsQos;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.esm.BearerResourceAllocationReject;
import dev.mynah.network.air.nas.esm.BearerResourceAllocationRequest;
import dev.mynah.network.air.nas.esm.BearerResourceModificationReject;
import dev.mynah.network.air.nas.esm.BearerResourceModificationRequest;
import dev.mynah.network.air.nas.esm.EsmIe;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.tft.FilterSet;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.air.tft.TftFault;
import dev.mynah.network.air.tft.TrafficFlowTemplate;
import dev.mynah.network.air.tft.TrafficFlowTemplate.Operation;
import dev.mynah.network.pdn.BearerQos;
import dev.mynah.network.pdn.PccRule;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The dedicated bearers of one UE, asked for by the gateway or by the UE. TS 24.301 6.4.2 to 6.4.4, 6.5.3, 6.5.4. */
final class DedicatedBearers {
    private static final int PTI_NONE = 0;
    private static final int PTI_RESERVED = 255;

    private final UeContext ue;
    private final TreeMap<Integer, DedicatedBearer> byEbi = new TreeMap<>();

    DedicatedBearers(UeContext ue) {
        this.ue = ue;
    }

    Optional<DedicatedBearer> find(int ebi) {
        return Optional.ofNullable(byEbi.get(ebi));
    }

    Set<Integer> identities() {
        return byEbi.keySet();
    }

    /** Those that stand, rising. */
    List<Integer> active() {
        return byEbi.values().stream()
                .filter(it -> it.state() == BearerState.ACTIVE || it.state() == BearerState.MODIFY_PENDING)
                .map(DedicatedBearer::ebi)
                .toList();
    }

    /** Opens a bearer; nothing happens when the UE has as many as it may. */
    void create(Bearer of, int pti, BearerQos qos, List<PacketFilter> filters) {
        ue.bearers().freeEbi().ifPresent(ebi -> {
            FilterSet assigned = FilterSet.of(of.session().assign(filters));
            DedicatedBearer bearer = new DedicatedBearer(ue, ebi, of, pti, qos, assigned);
            byEbi.put(ebi, bearer);
            bearer.fire(new DedicatedBearer.Activate());
        });
    }

    void create(Bearer of, PccRule rule) {
        create(of, PTI_NONE, rule.qos(), rule.filters());
    }

    // What the UE asks for.

    private Optional<RejectRule> rule() {
        return ue.mme().rule(ue, Procedure.BEARER_RESOURCE);
    }

    /** 6.5.3.3, 6.5.3.4. */
    void requested(BearerResourceAllocationRequest request) {
        Optional<RejectRule> rule = rule();
        Optional<Bearer> of = ue.bearers().find(request.linkedEbi());
        if (rule.isPresent()) {
            refuse(request, rule.get());
        } else if (request.pti() == PTI_NONE || request.pti() == PTI_RESERVED) {
            refuse(request, EsmCause.INVALID_PTI_VALUE);
        } else if (of.isEmpty() || !of.get().stands()) {
            refuse(request, EsmCause.INVALID_EPS_BEARER_IDENTITY);
        } else if (byEbi.values().stream().noneMatch(it -> it.pti() == request.pti())) {
            // else 6.5.3.6 b: the request again, and its answer is on the way.
            allocate(request, of.get());
        }
    }

    private void allocate(BearerResourceAllocationRequest request, Bearer of) {
        FilterSet.Applied wanted = FilterSet.NONE.apply(request.trafficFlow());
        Optional<EsmCause> refusal =
                wanted.fault().map(TftFault::cause).map(EsmCause::of).or(() -> refusal(of, request.requiredQos()));
        if (refusal.isPresent()) {
            refuse(request, refusal.get());
        } else if (wanted.now().isEmpty()) {
            refuse(request, EsmCause.SYNTACTICAL_ERROR_IN_THE_TFT_OPERATION);
        } else if (ue.bearers().freeEbi().isEmpty()) {
            refuse(request, EsmCause.MAXIMUM_NUMBER_OF_EPS_BEARERS_REACHED);
        } else {
            create(
                    of,
                    request.pti(),
                    BearerQos.of(request.requiredQos()),
                    wanted.now().filters());
        }
    }

    private static Optional<EsmCause> refusal(Bearer of, EpsQos wanted) {
        return of.session().refusal(BearerQos.of(wanted)).map(EsmCause::of);
    }

    private void refuse(BearerResourceAllocationRequest request, EsmCause cause) {
        ue.send(new BearerResourceAllocationReject(0, request.pti(), cause));
    }

    private void refuse(BearerResourceAllocationRequest request, RejectRule rule) {
        ue.send(new BearerResourceAllocationReject(0, request.pti(), EsmCause.of(rule.cause()), backOff(rule)));
    }

    static OptionalElements backOff(RejectRule rule) {
        return OptionalElements.NONE.with(EsmIe.BACK_OFF_TIMER, rule.backOff().map(GprsTimer3::of));
    }

    /** 6.5.4.3, 6.5.4.4. */
    void requested(BearerResourceModificationRequest request) {
        Optional<RejectRule> rule = rule();
        DedicatedBearer bearer = byEbi.get(request.filterEbi());
        if (rule.isPresent()) {
            ue.send(new BearerResourceModificationReject(
                    0, request.pti(), EsmCause.of(rule.get().cause()), backOff(rule.get())));
        } else if (request.pti() == PTI_NONE || request.pti() == PTI_RESERVED) {
            refuse(request, EsmCause.INVALID_PTI_VALUE);
        } else if (bearer == null) {
            refuse(
                    request,
                    ue.bearers().find(request.filterEbi()).isPresent()
                            ? EsmCause.BEARER_HANDLING_NOT_SUPPORTED
                            : EsmCause.INVALID_EPS_BEARER_IDENTITY);
        } else if (bearer.state() == BearerState.ACTIVE) {
            modify(request, bearer);
        } else if (bearer.pti() != request.pti()) {
            refuse(request, EsmCause.COLLISION_WITH_NETWORK_INITIATED_REQUEST);
        }
    }

    private void modify(BearerResourceModificationRequest request, DedicatedBearer bearer) {
        Optional<TrafficFlowTemplate> read =
                TrafficFlowTemplate.decode(request.trafficFlow()).value();
        if (read.isEmpty()) {
            refuse(request, EsmCause.SYNTACTICAL_ERROR_IN_THE_TFT_OPERATION);
            return;
        }
        TrafficFlowTemplate tft = assigned(read.get(), bearer);
        if (releases(tft, bearer.filters())) {
            bearer.fire(new DedicatedBearer.Deactivate(request.pti(), EsmCause.REGULAR_DEACTIVATION));
            return;
        }
        Optional<BearerQos> qos = request.get(EsmIe.EPS_QOS).map(BearerQos::of);
        Optional<EsmCause> refusal = bearer.filters()
                .apply(tft)
                .fault()
                .map(TftFault::cause)
                .or(() -> qos.flatMap(bearer.session()::refusal))
                .map(EsmCause::of);
        if (refusal.isPresent()) {
            refuse(request, refusal.get());
        } else {
            boolean same = tft.operation() == Operation.NONE || tft.operation() == Operation.IGNORE;
            bearer.fire(new DedicatedBearer.Modify(request.pti(), same ? Optional.empty() : Optional.of(tft), qos));
        }
    }

    /** New filters of the UE get identifiers and precedences that are free. */
    private static TrafficFlowTemplate assigned(TrafficFlowTemplate tft, DedicatedBearer bearer) {
        if (tft.operation() != Operation.ADD_FILTERS) {
            return tft;
        }
        Set<Integer> taken = new TreeSet<>();
        bearer.filters().filters().forEach(filter -> taken.add(filter.id()));
        List<PacketFilter> given = bearer.session().assign(tft.filters()).stream()
                .map(filter -> {
                    int id = 0;
                    while (!taken.add(id)) {
                        id++;
                    }
                    return filter.withId(Math.min(id, 15));
                })
                .toList();
        return TrafficFlowTemplate.of(Operation.ADD_FILTERS, given);
    }

    private static boolean releases(TrafficFlowTemplate tft, FilterSet filters) {
        return tft.operation() == Operation.DELETE
                || (tft.operation() == Operation.DELETE_FILTERS
                        && filters.filters().stream()
                                .allMatch(filter -> tft.filters().stream().anyMatch(it -> it.id() == filter.id())));
    }

    private void refuse(BearerResourceModificationRequest request, EsmCause cause) {
        ue.send(new BearerResourceModificationReject(0, request.pti(), cause));
    }

    // What happens around them.

    /** A message about one of them; false when it is about none. */
    boolean receive(EsmMessage message) {
        DedicatedBearer bearer = byEbi.get(message.ebi());
        if (bearer != null) {
            bearer.fire(message);
        }
        return bearer != null;
    }

    /** A packet of the UE on one of them. */
    void uplink(int ebi, byte[] packet) {
        DedicatedBearer bearer = byEbi.get(ebi);
        if (bearer != null && bearer.state() != BearerState.ACTIVE_PENDING) {
            bearer.session().uplink(ebi, packet);
        }
    }

    /** A PDN connection is over. */
    void ended(int linked) {
        lose(it -> it.linked() == linked);
    }

    /** Bearers the UE no longer has are gone. */
    void keepOnly(Set<Integer> held) {
        lose(it -> !held.contains(it.ebi()));
    }

    private void lose(Predicate<DedicatedBearer> which) {
        if (byEbi.isEmpty()) {
            return;
        }
        byEbi.values().stream().filter(which).toList().forEach(it -> it.fire(new DedicatedBearer.Lost()));
    }

    void handOver(UeContext to) {
        byEbi.values().forEach(it -> it.belongsTo(to));
        to.bearers().dedicated().byEbi.putAll(byEbi);
        byEbi.clear();
    }

    boolean waiting() {
        return byEbi.values().stream().anyMatch(DedicatedBearer::waiting);
    }

    /** The UE is connected; false when there is nothing to tell it. */
    boolean attend() {
        List<DedicatedBearer> waiting =
                byEbi.values().stream().filter(DedicatedBearer::waiting).toList();
        waiting.forEach(DedicatedBearer::attend);
        return !waiting.isEmpty();
    }

    /** The UE can't be reached: bearers it never heard of are gone. */
    void unreachable() {
        lose(it -> it.state() == BearerState.ACTIVE_PENDING || it.state() == BearerState.INACTIVE_PENDING);
    }

    void closed(DedicatedBearer bearer) {
        byEbi.remove(bearer.ebi(), bearer);
    }
}
