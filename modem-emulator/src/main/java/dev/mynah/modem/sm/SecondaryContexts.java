package dev.mynah.modem.sm;

import dev.mynah.modem.PacketData.DedicatedBearer;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.packet.BearerChange;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.element.QualityOfService;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.sm.RequestSecondaryPdpContextActivation;
import dev.mynah.network.air.nas.sm.RequestSecondaryPdpContextActivationReject;
import dev.mynah.network.air.nas.sm.SmIe;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.tft.BearerBinding;
import dev.mynah.network.air.tft.FilterSet;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The secondary PDP contexts of a UE: those a host asks for, and those the network offers. */
final class SecondaryContexts {
    private final SmUe ue;
    private final Timeline timeline;
    private final List<SecondaryContext> all = new ArrayList<>();
    private final Map<PdpContext, BearerBinding> bindings = new HashMap<>();

    SecondaryContexts(SmUe ue, Timeline timeline) {
        this.ue = ue;
        this.timeline = timeline;
    }

    private Optional<SecondaryContext> find(Predicate<SecondaryContext> which) {
        return all.stream().filter(which).findFirst();
    }

    Optional<SecondaryContext> byTransaction(int transaction) {
        return find(it -> it.transaction() == transaction);
    }

    Stream<SecondaryContext> stream() {
        return List.copyOf(all).stream();
    }

    List<DedicatedBearer> of(PdpContext primary) {
        return all.stream()
                .filter(it -> it.primary() == primary && it.active())
                .map(SecondaryContext::shown)
                .toList();
    }

    boolean busy(PdpContext primary) {
        return find(it -> it.primary() == primary && it.busy()).isPresent();
    }

    /** The primary context a packet of the network belongs to by its NSAPI. */
    Optional<PdpContext> primary(int nsapi) {
        return find(it -> it.nsapi() == nsapi).map(SecondaryContext::primary);
    }

    /** The context that takes a packet of the UE. */
    int uplink(PdpContext primary, byte[] packet) {
        BearerBinding binding = bindings.get(primary);
        return binding == null ? primary.nsapi() : binding.bearer(packet, Direction.UPLINK, primary.nsapi());
    }

    // What a host wants.

    Future<Integer> activate(PdpContext primary, Quality wanted, List<PacketFilter> filters) {
        int transaction = ue.freeTransaction();
        int nsapi = ue.freeNsapi();
        if (transaction == PdpContext.NONE || nsapi == PdpContext.NONE) {
            return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
        }
        SecondaryContext context = new SecondaryContext(
                this, primary, transaction, nsapi, false, qos(wanted), FilterSet.of(filters), timeline);
        all.add(context);
        return context.activate();
    }

    Future<Integer> modify(int nsapi, Optional<Quality> wanted, List<PacketFilter> filters) {
        return find(it -> it.nsapi() == nsapi && it.active() && !it.busy())
                .map(it -> it.modify(wanted.map(SecondaryContexts::qos), filters))
                .orElseGet(() -> Future.failedFuture(new Refusal(Reason.NOT_ALLOWED)));
    }

    Future<Integer> deactivate(int nsapi) {
        return find(it -> it.nsapi() == nsapi && it.active() && !it.busy())
                .map(SecondaryContext::deactivate)
                .orElseGet(() -> Future.failedFuture(new Refusal(Reason.NOT_ALLOWED)));
    }

    static QualityOfService qos(Quality quality) {
        return QualityOfService.of(
                quality.qci(),
                quality.uplinkKbps(),
                quality.downlinkKbps(),
                quality.uplinkGuaranteedKbps(),
                quality.downlinkGuaranteedKbps());
    }

    // What the network wants.

    /** TS 24.008 6.1.3.2.1a. */
    void offered(RequestSecondaryPdpContextActivation request) {
        int back = request.transaction() ^ SmMessage.TO_INITIATOR;
        Optional<SecondaryContext> same = byTransaction(back);
        if (same.isPresent()) {
            same.get().fire(request);
            return;
        }
        Optional<PdpContext> primary = request.linkedTransaction().isEmpty()
                ? Optional.empty()
                : ue.active(request.linkedTransaction().at(0) >> 4 ^ SmMessage.TO_INITIATOR);
        Optional<FilterSet.Applied> tft = request.get(SmIe.TFT).map(FilterSet.NONE::apply);
        int nsapi = ue.freeNsapi();
        Optional<SmCause> wrong = primary.isEmpty()
                ? Optional.of(SmCause.UNKNOWN_PDP_CONTEXT)
                : tft.isEmpty()
                        ? Optional.of(SmCause.SEMANTIC_ERROR_IN_THE_TFT_OPERATION)
                        : tft.get().fault().map(it -> SmCause.of(it.cause()));
        if (wrong.isEmpty() && nsapi == PdpContext.NONE) {
            wrong = Optional.of(SmCause.INSUFFICIENT_RESOURCES);
        }
        if (wrong.isPresent()) {
            ue.send(new RequestSecondaryPdpContextActivationReject(back, wrong.get()));
            return;
        }
        SecondaryContext context = new SecondaryContext(
                this,
                primary.orElseThrow(),
                back,
                nsapi,
                true,
                request.qos(),
                tft.orElseThrow().now(),
                timeline);
        all.add(context);
        context.activate();
    }

    // For the contexts.

    void send(SmMessage message) {
        ue.send(message);
    }

    void bound(SecondaryContext context) {
        bindings.computeIfAbsent(context.primary(), primary -> new BearerBinding())
                .bind(context.nsapi(), context.filters());
    }

    void told(SecondaryContext context, BearerChange change) {
        ue.told(context.primary(), change);
    }

    void gone(SecondaryContext context) {
        all.remove(context);
        BearerBinding binding = bindings.get(context.primary());
        if (binding != null) {
            binding.unbind(context.nsapi());
        }
    }

    /** A primary context is gone. */
    void ended(PdpContext primary) {
        stream().filter(it -> it.primary() == primary).forEach(it -> it.fire(new PdpEvent.Gone(false)));
        bindings.remove(primary);
    }

    /** The primary contexts go on in another system, and these end. */
    void depart() {
        stream().forEach(it -> {
            boolean stood = it.active();
            it.fire(new PdpEvent.Gone(true));
            if (stood) {
                told(it, new BearerChange.Deactivated(it.shown(), true));
            }
        });
        bindings.clear();
    }

    Machine.Watch<PdpState> watch(String machine) {
        return ue.watch(machine);
    }
}
