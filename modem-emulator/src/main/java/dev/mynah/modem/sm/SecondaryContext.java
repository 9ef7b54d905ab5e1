package dev.mynah.modem.sm;

import dev.mynah.modem.PacketData.DedicatedBearer;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.packet.BearerChange;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.QualityOfService;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.sm.ActivateSecondaryPdpContextAccept;
import dev.mynah.network.air.nas.sm.ActivateSecondaryPdpContextReject;
import dev.mynah.network.air.nas.sm.ActivateSecondaryPdpContextRequest;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.ModifyPdpContextReject;
import dev.mynah.network.air.nas.sm.MsModifyPdpContextAccept;
import dev.mynah.network.air.nas.sm.MsModifyPdpContextRequest;
import dev.mynah.network.air.nas.sm.NetworkModifyPdpContextAccept;
import dev.mynah.network.air.nas.sm.NetworkModifyPdpContextRequest;
import dev.mynah.network.air.nas.sm.SmIe;
import dev.mynah.network.air.tft.FilterSet;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.air.tft.TrafficFlowTemplate;
import dev.mynah.network.air.tft.TrafficFlowTemplate.Operation;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;
import java.util.Optional;

/** A PDP context for some of the packets of a primary one, with its transaction and NSAPI. TS 24.008 6.1.3.2. */
final class SecondaryContext {
    private static final int MOST_ATTEMPTS = 5;
    private static final int SAPI = 3;

    private final SecondaryContexts contexts;
    private final PdpContext primary;
    private final int transaction;
    private final int nsapi;
    private final boolean offered;
    private final NamedTimers timers;
    private final Machine<PdpState, SecondaryContext> machine;
    private final Promise<Integer> activated = Promise.promise();
    private Optional<Promise<Integer>> asked = Optional.empty();
    private FilterSet filters;
    private FilterSet proposed;
    private QualityOfService qos;
    private Optional<QualityOfService> proposedQos = Optional.empty();
    private Optional<TrafficFlowTemplate> proposedTft = Optional.empty();
    private int attempts;

    /** @param offered whether the network wants it, which then has begun the transaction */
    SecondaryContext(
            SecondaryContexts contexts,
            PdpContext primary,
            int transaction,
            int nsapi,
            boolean offered,
            QualityOfService qos,
            FilterSet filters,
            Timeline timeline) {
        this.contexts = contexts;
        this.primary = primary;
        this.transaction = transaction;
        this.nsapi = nsapi;
        this.offered = offered;
        this.qos = qos;
        this.filters = filters;
        this.proposed = filters;
        this.timers = new NamedTimers(timeline, this::fire);
        this.machine = new Machine<>(
                SecondaryTable.TABLE, this, PdpState.INACTIVE, contexts.watch("secondary PDP context " + nsapi));
    }

    void fire(Object event) {
        machine.fire(event);
    }

    PdpContext primary() {
        return primary;
    }

    int transaction() {
        return transaction;
    }

    int nsapi() {
        return nsapi;
    }

    boolean active() {
        return machine.state() != PdpState.INACTIVE && machine.state() != PdpState.ACTIVE_PENDING;
    }

    boolean busy() {
        return machine.state() != PdpState.INACTIVE && machine.state() != PdpState.ACTIVE;
    }

    FilterSet filters() {
        return filters;
    }

    DedicatedBearer shown() {
        return new DedicatedBearer(nsapi, quality(), filters.filters());
    }

    private Quality quality() {
        return new Quality(
                qos.qci(),
                qos.guaranteedDownlinkKbps(),
                qos.guaranteedUplinkKbps(),
                qos.downlinkKbps(),
                qos.uplinkKbps(),
                0,
                0);
    }

    /** @return completes with the NSAPI */
    Future<Integer> activate() {
        fire(new PdpEvent.ActivationWanted());
        return activated.future();
    }

    void requestActivation() {
        attempts = 1;
        sendActivation();
    }

    private void sendActivation() {
        timers.start(SmTimer.T3380);
        contexts.send(new ActivateSecondaryPdpContextRequest(
                transaction,
                nsapi,
                SAPI,
                qos,
                Octets.of((byte) (primary.transaction() << 4)),
                OptionalElements.of(
                        SmIe.TFT,
                        TrafficFlowTemplate.of(Operation.CREATE, filters.filters())
                                .encode())));
    }

    void activated(ActivateSecondaryPdpContextAccept accept) {
        timers.stopAll();
        qos = accept.qos();
        contexts.bound(this);
        contexts.told(this, new BearerChange.Activated(shown(), offered));
        activated.tryComplete(nsapi);
    }

    void rejected(ActivateSecondaryPdpContextReject reject) {
        fail(new Refusal(Reason.ACTIVATION_REJECTED, reject.cause().value()));
    }

    void unanswered() {
        fail(new Refusal(Reason.NETWORK_TIMEOUT));
    }

    private void fail(Refusal refusal) {
        timers.stopAll();
        activated.tryFail(refusal);
        asked.ifPresent(it -> it.tryFail(refusal));
        asked = Optional.empty();
        if (!active()) {
            contexts.gone(this);
        }
    }

    // Changes.

    /** @return completes with the NSAPI */
    Future<Integer> modify(Optional<QualityOfService> wanted, List<PacketFilter> other) {
        Promise<Integer> promise = Promise.promise();
        asked = Optional.of(promise);
        proposedQos = wanted;
        proposedTft = other.isEmpty() ? Optional.empty() : Optional.of(TrafficFlowTemplate.of(Operation.CREATE, other));
        proposed = other.isEmpty() ? filters : FilterSet.of(other);
        fire(new PdpEvent.ModificationWanted());
        return promise.future();
    }

    void requestModification() {
        attempts = 1;
        sendModification();
    }

    private void sendModification() {
        timers.start(SmTimer.T3381);
        contexts.send(new MsModifyPdpContextRequest(
                transaction,
                OptionalElements.NONE
                        .with(SmIe.QOS, proposedQos)
                        .with(SmIe.NEW_TFT, proposedTft.map(TrafficFlowTemplate::encode))));
    }

    void modificationAccepted(NetworkModifyPdpContextAccept accept) {
        timers.stopAll();
        change(proposed, accept.get(SmIe.QOS).or(() -> proposedQos).orElse(qos), false);
        succeed();
    }

    void modificationRejected(ModifyPdpContextReject reject) {
        fail(new Refusal(Reason.ACTIVATION_REJECTED, reject.cause().value()));
    }

    /** The network changes it. TS 24.008 6.1.3.3.1. */
    void modified(NetworkModifyPdpContextRequest request) {
        timers.stopAll();
        FilterSet.Applied tft = request.get(SmIe.TFT)
                .map(filters::apply)
                .orElseGet(() -> new FilterSet.Applied(filters, Optional.empty()));
        if (tft.fault().isPresent()) {
            contexts.send(new ModifyPdpContextReject(
                    transaction, SmCause.of(tft.fault().get().cause())));
        } else {
            contexts.send(new MsModifyPdpContextAccept(transaction));
            change(tft.now(), request.qos(), true);
        }
        // 6.1.3.3.3 b: the network's wish goes first, and that of the UE is forgotten.
        asked.ifPresent(it -> it.tryFail(new Refusal(Reason.ABORTED)));
        asked = Optional.empty();
    }

    private void change(FilterSet now, QualityOfService quality, boolean byNetwork) {
        boolean otherFilters = !now.equals(filters);
        Quality before = quality();
        filters = now;
        qos = quality;
        contexts.bound(this);
        boolean otherQuality = !before.equals(quality());
        if (otherFilters || otherQuality) {
            contexts.told(this, new BearerChange.Modified(shown(), byNetwork, otherFilters, otherQuality));
        }
    }

    // The end.

    /** @return completes with the NSAPI */
    Future<Integer> deactivate() {
        Promise<Integer> promise = Promise.promise();
        asked = Optional.of(promise);
        fire(new PdpEvent.DeactivationWanted());
        return promise.future();
    }

    void requestDeactivation() {
        attempts = 1;
        sendDeactivation();
    }

    private void sendDeactivation() {
        timers.start(SmTimer.T3390);
        contexts.send(new DeactivatePdpContextRequest(transaction, SmCause.REGULAR_DEACTIVATION));
    }

    void again() {
        attempts++;
        if (attempts > MOST_ATTEMPTS) {
            fire(new PdpEvent.NoAnswer());
        } else if (machine.state() == PdpState.ACTIVE_PENDING) {
            sendActivation();
        } else if (machine.state() == PdpState.MODIFY_PENDING) {
            sendModification();
        } else {
            sendDeactivation();
        }
    }

    void deactivated(DeactivatePdpContextRequest request) {
        contexts.send(new DeactivatePdpContextAccept(transaction));
        over(asked.isEmpty());
    }

    void deactivatedLocally() {
        over(false);
    }

    /** With its primary context, which says enough. */
    void gone() {
        timers.stopAll();
        activated.tryFail(new Refusal(Reason.NO_NETWORK_SERVICE));
        succeed();
        contexts.gone(this);
    }

    private void over(boolean byNetwork) {
        timers.stopAll();
        contexts.gone(this);
        contexts.told(this, new BearerChange.Deactivated(shown(), byNetwork));
        succeed();
    }

    private void succeed() {
        asked.ifPresent(it -> it.tryComplete(nsapi));
        asked = Optional.empty();
    }
}
