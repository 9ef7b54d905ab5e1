package dev.mynah.network.sgsn;

import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.sm.ActivateSecondaryPdpContextReject;
import dev.mynah.network.air.nas.sm.ActivateSecondaryPdpContextRequest;
import dev.mynah.network.air.nas.sm.SmIe;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.tft.FilterSet;
import dev.mynah.network.air.tft.TftFault;
import dev.mynah.network.pdn.BearerQos;
import dev.mynah.network.pdn.PccRule;
import dev.mynah.network.reject.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The secondary PDP contexts of one station. TS 24.008 6.1.3.2. */
final class SecondaryContexts {
    private static final int LAST_TRANSACTION = 6;

    private final MsContext ms;
    private final List<SecondaryContext> all = new ArrayList<>();

    SecondaryContexts(MsContext ms) {
        this.ms = ms;
    }

    private Optional<SecondaryContext> find(Predicate<SecondaryContext> which) {
        return all.stream().filter(which).findFirst();
    }

    Optional<SecondaryContext> byTransaction(int transaction) {
        return find(it -> it.transaction() == transaction);
    }

    Optional<SecondaryContext> byNsapi(int nsapi) {
        return find(it -> it.nsapi() == nsapi && nsapi != SecondaryContext.NO_NSAPI);
    }

    List<Integer> nsapis() {
        return all.stream()
                .filter(SecondaryContext::active)
                .map(SecondaryContext::nsapi)
                .toList();
    }

    /** Has the station ask for a context; nothing happens when the network can begin no more transactions. */
    void offer(PdpContext primary, PccRule rule) {
        IntStream.rangeClosed(0, LAST_TRANSACTION)
                .map(it -> it | SmMessage.TO_INITIATOR)
                .filter(it -> byTransaction(it).isEmpty())
                .findFirst()
                .ifPresent(transaction -> {
                    FilterSet filters = FilterSet.of(primary.session().assign(rule.filters()));
                    SecondaryContext context = new SecondaryContext(ms, transaction, primary, rule.qos(), filters);
                    all.add(context);
                    context.fire(new SecondaryContext.Offer());
                });
    }

    /** 6.1.3.2.1, 6.1.3.2.2. */
    void activate(ActivateSecondaryPdpContextRequest request, Optional<PdpContext> primary) {
        Optional<SecondaryContext> same = byTransaction(request.transaction());
        if (same.filter(it -> it.nsapi() == request.nsapi()).isPresent()) {
            same.get().fire(request);
            return;
        }
        Optional<SecondaryContext> offered = same.filter(SecondaryContext::offered);
        if (offered.isEmpty()) {
            same.ifPresent(it -> it.fire(new PdpContext.Lost()));
            if ((request.transaction() & SmMessage.TO_INITIATOR) != 0) {
                refuse(request, SmCause.INVALID_TRANSACTION_IDENTIFIER_VALUE);
                return;
            }
        }
        Optional<SmCause> refusal = refusal(request, primary, offered.isPresent());
        if (refusal.isPresent()) {
            refuse(request, refusal.get());
            offered.ifPresent(it -> it.fire(new PdpContext.Lost()));
            return;
        }
        SecondaryContext context = offered.orElseGet(() -> asked(request, primary.orElseThrow()));
        context.fire(new SecondaryContext.Grant(request));
    }

    private SecondaryContext asked(ActivateSecondaryPdpContextRequest request, PdpContext primary) {
        FilterSet filters = FilterSet.of(primary.session()
                .assign(FilterSet.NONE
                        .apply(request.get(SmIe.TFT).orElseThrow())
                        .now()
                        .filters()));
        SecondaryContext context =
                new SecondaryContext(ms, request.transaction(), primary, BearerQos.of(request.qos()), filters);
        all.add(context);
        return context;
    }

    private Optional<SmCause> refusal(
            ActivateSecondaryPdpContextRequest request, Optional<PdpContext> primary, boolean offered) {
        Optional<SmCause> rule = ms.sgsn()
                .rule(ms.imsi(), ms.connection().open(), Procedure.BEARER_RESOURCE)
                .map(it -> SmCause.of(it.cause()));
        if (rule.isPresent() && !offered) {
            return rule;
        }
        if (primary.filter(PdpContext::active).isEmpty()) {
            return Optional.of(SmCause.UNKNOWN_PDP_CONTEXT);
        }
        if (request.nsapi() < PdpContexts.FIRST || request.nsapi() > PdpContexts.LAST) {
            return Optional.of(SmCause.INVALID_MANDATORY_INFORMATION);
        }
        if (ms.contexts().find(request.nsapi()).isPresent()
                || byNsapi(request.nsapi()).isPresent()) {
            return Optional.of(SmCause.NSAPI_ALREADY_USED);
        }
        if (request.get(SmIe.TFT).isEmpty()) {
            // The primary context is the one without.
            return Optional.of(SmCause.PDP_CONTEXT_WITHOUT_TFT_ALREADY_ACTIVATED);
        }
        return FilterSet.NONE
                .apply(request.get(SmIe.TFT).get())
                .fault()
                .map(TftFault::cause)
                .or(() -> primary.get().session().refusal(BearerQos.of(request.qos())))
                .map(SmCause::of);
    }

    private void refuse(ActivateSecondaryPdpContextRequest request, SmCause cause) {
        ms.send(new ActivateSecondaryPdpContextReject(request.transaction() ^ SmMessage.TO_INITIATOR, cause));
    }

    /** A packet of the station in one of them. */
    void uplink(int nsapi, byte[] packet) {
        byNsapi(nsapi)
                .filter(SecondaryContext::active)
                .ifPresent(it -> it.session().uplink(nsapi, packet));
    }

    /** A primary context is gone, and those beside it with it. */
    void ended(PdpContext primary) {
        lose(it -> it.primary() == primary);
    }

    void keepOnly(Set<Integer> active) {
        lose(it -> it.nsapi() != SecondaryContext.NO_NSAPI && !active.contains(it.nsapi()));
    }

    private void lose(Predicate<SecondaryContext> which) {
        all.stream().filter(which).toList().forEach(it -> it.fire(new PdpContext.Lost()));
    }

    void handOver(MsContext to) {
        all.forEach(it -> it.belongsTo(to));
        to.contexts().secondary().all.addAll(all);
        all.clear();
    }

    boolean waiting() {
        return all.stream().anyMatch(SecondaryContext::waiting);
    }

    /** The station is connected; false when there is nothing to tell it. */
    boolean attend() {
        List<SecondaryContext> waiting =
                all.stream().filter(SecondaryContext::waiting).toList();
        waiting.forEach(SecondaryContext::attend);
        return !waiting.isEmpty();
    }

    /** The station can't be reached. */
    void unreachable() {
        lose(it -> it.waiting() && !it.active());
    }

    void closed(SecondaryContext context) {
        all.remove(context);
    }
}
