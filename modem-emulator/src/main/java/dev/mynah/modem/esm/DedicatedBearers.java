package dev.mynah.modem.esm;

import dev.mynah.modem.PacketData.DedicatedBearer;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.packet.BearerChange;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsQos;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.esm.ActivateDedicatedEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.ActivateDedicatedEpsBearerContextReject;
import dev.mynah.network.air.nas.esm.ActivateDedicatedEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.BearerResourceAllocationReject;
import dev.mynah.network.air.nas.esm.BearerResourceAllocationRequest;
import dev.mynah.network.air.nas.esm.BearerResourceModificationReject;
import dev.mynah.network.air.nas.esm.BearerResourceModificationRequest;
import dev.mynah.network.air.nas.esm.DeactivateEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.DeactivateEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.EsmIe;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextReject;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextRequest;
import dev.mynah.network.air.tft.BearerBinding;
import dev.mynah.network.air.tft.FilterSet;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.air.tft.TrafficFlowTemplate;
import dev.mynah.network.air.tft.TrafficFlowTemplate.Operation;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The dedicated bearers of a UE: what the network makes of them, and what the UE asks for. TS 24.301 6.4.2 to 6.5.4. */
final class DedicatedBearers {
    private record Held(int ebi, int linked, FilterSet filters, Quality quality) {
        DedicatedBearer shown() {
            return new DedicatedBearer(ebi, quality, filters.filters());
        }
    }

    private final EsmUe ue;
    private final TreeMap<Integer, Held> byEbi = new TreeMap<>();
    private final Map<Integer, BearerBinding> bindings = new HashMap<>();
    private final List<BearerTransaction> transactions = new ArrayList<>();

    DedicatedBearers(EsmUe ue) {
        this.ue = ue;
    }

    Set<Integer> identities() {
        return byEbi.keySet();
    }

    /** The default bearer of the connection a bearer belongs to: itself where it is one. */
    int linked(int ebi) {
        Held held = byEbi.get(ebi);
        return held == null ? ebi : held.linked();
    }

    List<DedicatedBearer> of(int linked) {
        return byEbi.values().stream()
                .filter(it -> it.linked() == linked)
                .map(Held::shown)
                .toList();
    }

    /** The bearer that takes a packet of the UE. */
    int uplink(int linked, byte[] packet) {
        BearerBinding binding = bindings.get(linked);
        return binding == null ? linked : binding.bearer(packet, Direction.UPLINK, linked);
    }

    // What the network begins, or answers a request with.

    void activate(ActivateDedicatedEpsBearerContextRequest request) {
        Optional<Integer> cid = ue.context(request.linkedEbi());
        Optional<BearerTransaction> asked = transaction(request.pti());
        FilterSet.Applied tft = FilterSet.NONE.apply(request.tft());
        Optional<EsmCause> wrong = cid.isEmpty()
                ? Optional.of(EsmCause.INVALID_EPS_BEARER_IDENTITY)
                : request.pti() != 0 && asked.isEmpty()
                        ? Optional.of(EsmCause.PTI_MISMATCH)
                        : tft.fault().map(it -> EsmCause.of(it.cause()));
        if (wrong.isPresent()) {
            ue.send(new ActivateDedicatedEpsBearerContextReject(request.ebi(), 0, wrong.get(), OptionalElements.NONE));
            return;
        }
        // 6.4.2.5 b: the same again, because the answer was lost.
        boolean news = !byEbi.containsKey(request.ebi());
        Held held = new Held(request.ebi(), request.linkedEbi(), tft.now(), quality(request.qos()));
        hold(held);
        ue.send(new ActivateDedicatedEpsBearerContextAccept(request.ebi(), 0, OptionalElements.NONE));
        if (news) {
            ue.told(cid.get(), new BearerChange.Activated(held.shown(), asked.isEmpty()));
        }
        asked.ifPresent(it -> it.fire(new BearerTransaction.Granted(request.ebi())));
    }

    private void hold(Held held) {
        byEbi.put(held.ebi(), held);
        bindings.computeIfAbsent(held.linked(), linked -> new BearerBinding()).bind(held.ebi(), held.filters());
    }

    /** False when the bearer is none of these. */
    boolean modify(ModifyEpsBearerContextRequest request) {
        Held before = byEbi.get(request.ebi());
        if (before == null) {
            return false;
        }
        Optional<BearerTransaction> asked = transaction(request.pti());
        FilterSet.Applied tft = request.get(EsmIe.TFT)
                .map(octets -> before.filters().apply(octets))
                .orElseGet(() -> new FilterSet.Applied(before.filters(), Optional.empty()));
        if (tft.fault().isPresent()) {
            ue.send(new ModifyEpsBearerContextReject(
                    request.ebi(), 0, EsmCause.of(tft.fault().get().cause()), OptionalElements.NONE));
            return true;
        }
        Quality quality =
                request.get(EsmIe.EPS_QOS).map(DedicatedBearers::quality).orElse(before.quality());
        Held now = new Held(before.ebi(), before.linked(), tft.now(), quality);
        hold(now);
        ue.send(new ModifyEpsBearerContextAccept(request.ebi(), 0, OptionalElements.NONE));
        boolean otherFilters = !now.filters().equals(before.filters());
        boolean otherQuality = !now.quality().equals(before.quality());
        if (otherFilters || otherQuality) {
            ue.context(now.linked())
                    .ifPresent(cid -> ue.told(
                            cid, new BearerChange.Modified(now.shown(), asked.isEmpty(), otherFilters, otherQuality)));
        }
        asked.ifPresent(it -> it.fire(new BearerTransaction.Granted(now.ebi())));
        return true;
    }

    void deactivate(DeactivateEpsBearerContextRequest request) {
        Optional<BearerTransaction> asked = transaction(request.pti());
        // Whatever it was, it is inactive now, which is what the network wants to hear. TS 24.301 7.3.2 e.
        ue.send(new DeactivateEpsBearerContextAccept(request.ebi(), 0, OptionalElements.NONE));
        drop(request.ebi(), asked.isEmpty());
        asked.ifPresent(it -> it.fire(new BearerTransaction.Granted(request.ebi())));
    }

    private void drop(int ebi, boolean byNetwork) {
        Held gone = byEbi.remove(ebi);
        if (gone == null) {
            return;
        }
        BearerBinding binding = bindings.get(gone.linked());
        if (binding != null) {
            binding.unbind(ebi);
        }
        ue.context(gone.linked()).ifPresent(cid -> ue.told(cid, new BearerChange.Deactivated(gone.shown(), byNetwork)));
    }

    /** A default bearer is gone, and without a word what belongs to it. */
    void ended(int linked) {
        byEbi.values().removeIf(it -> it.linked() == linked);
        bindings.remove(linked);
    }

    void keepOnly(Set<Integer> held) {
        List.copyOf(byEbi.keySet()).stream().filter(it -> !held.contains(it)).forEach(it -> drop(it, true));
    }

    /** Detached. */
    void clear() {
        byEbi.clear();
        bindings.clear();
        List.copyOf(transactions).stream()
                .filter(BearerTransaction::pending)
                .forEach(it -> it.fire(new BearerTransaction.Dropped()));
    }

    // What the UE asks for.

    boolean busy(int cid) {
        return transactions.stream().anyMatch(it -> it.cid() == cid && it.pending());
    }

    Future<Integer> allocate(int cid, int linked, Quality wanted, List<PacketFilter> filters) {
        Octets aggregate = TrafficFlowTemplate.of(Operation.CREATE, filters).encode();
        return begin(
                cid,
                new BearerResourceAllocationRequest(0, ue.nextPti(), linked, aggregate, qos(wanted)),
                EsmTimer.T3480);
    }

    Future<Integer> change(int cid, int ebi, Optional<Quality> wanted, List<PacketFilter> filters) {
        Held held = byEbi.get(ebi);
        if (held == null) {
            return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
        }
        TrafficFlowTemplate aggregate = filters.isEmpty()
                ? TrafficFlowTemplate.of(Operation.NONE, List.of())
                : TrafficFlowTemplate.of(Operation.CREATE, filters);
        return begin(
                cid,
                new BearerResourceModificationRequest(
                        0,
                        ue.nextPti(),
                        ebi,
                        aggregate.encode(),
                        OptionalElements.NONE.with(EsmIe.EPS_QOS, wanted.map(DedicatedBearers::qos))),
                EsmTimer.T3481);
    }

    Future<Integer> release(int cid, int ebi) {
        Held held = byEbi.get(ebi);
        if (held == null) {
            return Future.succeededFuture(ebi);
        }
        Octets aggregate = TrafficFlowTemplate.of(
                        Operation.DELETE_FILTERS, held.filters().filters())
                .encode();
        return begin(
                cid,
                new BearerResourceModificationRequest(
                        0,
                        ue.nextPti(),
                        ebi,
                        aggregate,
                        OptionalElements.of(EsmIe.ESM_CAUSE, EsmCause.REGULAR_DEACTIVATION)),
                EsmTimer.T3481);
    }

    private Future<Integer> begin(int cid, EsmMessage request, EsmTimer guard) {
        BearerTransaction transaction = new BearerTransaction(ue, cid, request, guard);
        transactions.removeIf(it -> !it.pending());
        transactions.add(transaction);
        return transaction.begin();
    }

    private Optional<BearerTransaction> transaction(int pti) {
        return transactions.stream()
                .filter(it -> pti != 0 && it.pti() == pti && it.pending())
                .findFirst();
    }

    /** A refusal of one of the requests; false when it is of none. */
    boolean refused(EsmMessage message) {
        Optional<BearerTransaction> asked = transaction(message.pti());
        if (asked.isPresent() && message instanceof BearerResourceAllocationReject reject) {
            asked.get().fire(new BearerTransaction.Refused(reject.cause()));
        } else if (asked.isPresent() && message instanceof BearerResourceModificationReject reject) {
            int ebi = asked.get().bearer();
            asked.get().fire(new BearerTransaction.Refused(reject.cause()));
            if (reject.cause().equals(EsmCause.INVALID_EPS_BEARER_IDENTITY)) {
                // 6.5.4.4: the network does not have the bearer.
                drop(ebi, true);
            }
        }
        return asked.isPresent();
    }

    void notSent(int pti) {
        transaction(pti).ifPresent(it -> it.fire(new BearerTransaction.Dropped()));
    }

    private static Quality quality(EpsQos qos) {
        return new Quality(
                qos.qci(),
                qos.guaranteedDownlinkKbps(),
                qos.guaranteedUplinkKbps(),
                qos.downlinkKbps(),
                qos.uplinkKbps(),
                0,
                0);
    }

    private static EpsQos qos(Quality quality) {
        return EpsQos.of(
                quality.qci(),
                quality.uplinkKbps(),
                quality.downlinkKbps(),
                quality.uplinkGuaranteedKbps(),
                quality.downlinkGuaranteedKbps());
    }
}
