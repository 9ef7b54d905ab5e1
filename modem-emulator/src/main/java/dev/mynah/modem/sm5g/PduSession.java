package dev.mynah.modem.sm5g;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.packet.ConfigurationRequest;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.PduSessionType;
import dev.mynah.network.air.nas.element.RequestType5gs;
import dev.mynah.network.air.nas.element.SessionAmbr;
import dev.mynah.network.air.nas.element.Sm5gCause;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentAccept;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentReject;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentRequest;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationCommand;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationCommandReject;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationComplete;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationReject;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationRequest;
import dev.mynah.network.air.nas.sm5g.PduSessionReleaseCommand;
import dev.mynah.network.air.nas.sm5g.PduSessionReleaseComplete;
import dev.mynah.network.air.nas.sm5g.PduSessionReleaseReject;
import dev.mynah.network.air.nas.sm5g.PduSessionReleaseRequest;
import dev.mynah.network.air.nas.sm5g.Sm5gIe;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Optional;

/** One context's PDU session: its identity is that of the context. */
final class PduSession {
    private static final int MOST_ATTEMPTS = 5;

    /** The UE protects user data up to any rate. TS 24.501 9.11.4.7. */
    private static final Octets FULL_RATE = Octets.of((byte) 0xFF, (byte) 0xFF);

    private static final int SSC_MODE_1 = 1;

    private final Sm5gUe ue;
    private final int id;
    private final NamedTimers timers;
    private final Machine<PduSessionState, PduSession> machine;
    private final QosFlows flows;
    private Optional<Bearer> bearer = Optional.empty();
    private OptionalElements wanted = OptionalElements.NONE;
    private Optional<Promise<Void>> asked = Optional.empty();
    private int pti;
    private int attempts;

    PduSession(Sm5gUe ue, int id, Timeline timeline) {
        this.ue = ue;
        this.id = id;
        this.flows = new QosFlows(id);
        this.timers = new NamedTimers(timeline, this::fire);
        this.machine = new Machine<>(PduSessionTable.TABLE, this, PduSessionState.INACTIVE, ue.watch(id));
    }

    void fire(Object event) {
        machine.fire(event);
    }

    PduSessionState state() {
        return machine.state();
    }

    int pti() {
        return pti;
    }

    Optional<Bearer> bearer() {
        return bearer.map(it -> it.withDedicated(flows.shown()));
    }

    QosFlows flows() {
        return flows;
    }

    /** Whether a transaction is under way. */
    boolean busy() {
        return state() != PduSessionState.INACTIVE && state() != PduSessionState.ACTIVE;
    }

    Future<Void> establish() {
        return ask(new PduSessionEvent.EstablishmentWanted());
    }

    Future<Void> release() {
        return ask(new PduSessionEvent.ReleaseWanted());
    }

    private Future<Void> ask(PduSessionEvent event) {
        Promise<Void> promise = Promise.promise();
        asked = Optional.of(promise);
        fire(event);
        return promise.future();
    }

    void requestEstablishment() {
        pti = ue.nextPti();
        attempts = 1;
        sendEstablishmentRequest();
    }

    private void sendEstablishmentRequest() {
        timers.start(Sm5gTimer.T3580);
        ue.send(
                new PduSessionEstablishmentRequest(
                        id,
                        pti,
                        FULL_RATE,
                        OptionalElements.of(
                                        Sm5gIe.PDU_SESSION_TYPE,
                                        type(ue.user().definition(id).type()))
                                .with(Sm5gIe.SSC_MODE, SSC_MODE_1)
                                .with(
                                        Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS,
                                        ConfigurationRequest.of(
                                                ue.user().definition(id).authentication()))),
                Optional.of(
                        ue.user().definition(id).emergency()
                                ? RequestType5gs.INITIAL_EMERGENCY_REQUEST
                                : RequestType5gs.INITIAL_REQUEST),
                dnn());
    }

    private Optional<AccessPointName> dnn() {
        String apn = ue.user().definition(id).apn();
        return apn.isEmpty() ? Optional.empty() : Optional.of(new AccessPointName(apn));
    }

    Future<Void> modify(OptionalElements elements) {
        wanted = elements;
        return ask(new PduSessionEvent.ModificationWanted());
    }

    void requestModification() {
        pti = ue.nextPti();
        attempts = 1;
        sendModificationRequest();
    }

    private void sendModificationRequest() {
        timers.start(Sm5gTimer.T3581);
        ue.send(new PduSessionModificationRequest(id, pti, wanted));
    }

    void notModified(PduSessionModificationReject reject) {
        timers.stopAll();
        fail(new Refusal(Reason.ACTIVATION_REJECTED, reject.cause().value()));
    }

    void requestRelease() {
        pti = ue.nextPti();
        attempts = 1;
        sendReleaseRequest();
    }

    private void sendReleaseRequest() {
        timers.start(Sm5gTimer.T3582);
        ue.send(new PduSessionReleaseRequest(id, pti));
    }

    void again() {
        attempts++;
        if (attempts > MOST_ATTEMPTS) {
            fire(new PduSessionEvent.NoAnswer());
        } else if (state() == PduSessionState.ACTIVE_PENDING) {
            sendEstablishmentRequest();
        } else if (state() == PduSessionState.MODIFICATION_PENDING) {
            sendModificationRequest();
        } else {
            sendReleaseRequest();
        }
    }

    void established(PduSessionEstablishmentAccept accept) {
        timers.stopAll();
        bearer = Optional.of(SessionReading.of(accept, ue.user().definition(id).apn()));
        succeed();
        ue.user().changed(ue, id, false);
    }

    void rejected(PduSessionEstablishmentReject reject) {
        timers.stopAll();
        ue.user().refused(id, reject.cause().value(), reject.get(Sm5gIe.BACK_OFF_TIMER_VALUE));
        fail(new Refusal(Reason.ACTIVATION_REJECTED, reject.cause().value()));
    }

    void kept(PduSessionReleaseReject reject) {
        timers.stopAll();
        fail(new Refusal(Reason.ACTIVATION_REJECTED, reject.cause().value()));
    }

    /** The flows are as the network says; a request of the UE that it answers is done, and another one is overtaken. */
    void modified(PduSessionModificationCommand command) {
        boolean answer = command.pti() != 0 && command.pti() == pti && asked.isPresent();
        if (state() == PduSessionState.ACTIVE) {
            timers.stopAll();
        }
        Optional<Sm5gCause> fault = flows.fault(command);
        if (fault.isPresent()) {
            ue.send(new PduSessionModificationCommandReject(id, command.pti(), fault.get()));
            fail(new Refusal(Reason.ACTIVATION_REJECTED, fault.get().value()));
            return;
        }
        ue.send(new PduSessionModificationComplete(id, command.pti()));
        command.get(Sm5gIe.SESSION_AMBR).ifPresent(this::rated);
        flows.apply(command, !answer).forEach(change -> ue.user().bearerChanged(id, change));
        if (answer) {
            succeed();
        } else if (state() == PduSessionState.ACTIVE) {
            fail(new Refusal(Reason.ABORTED));
        }
    }

    private void rated(SessionAmbr ambr) {
        bearer = bearer.map(it -> it.withQuality(SessionReading.rated(it.quality(), ambr)));
        ue.user().qualityChanged(id);
    }

    void released(PduSessionReleaseCommand command) {
        ue.send(new PduSessionReleaseComplete(id, command.pti()));
        Optional<Bearer> lost = bearer;
        if (bearer.isPresent()) {
            over(command.pti() == 0);
        }
        if (command.cause().equals(Sm5gCause.REACTIVATION_REQUESTED)) {
            ue.user().reactivationWanted(id, lost);
            fire(new PduSessionEvent.EstablishmentWanted());
        }
    }

    void releasedLocally() {
        over(false);
    }

    void gone(PduSessionEvent.Gone gone) {
        if (bearer.isPresent()) {
            over(gone.byNetwork());
        } else {
            timers.stopAll();
            fail(new Refusal(Reason.NO_NETWORK_SERVICE));
        }
    }

    void unanswered() {
        timers.stopAll();
        fail(new Refusal(Reason.NETWORK_TIMEOUT));
    }

    void notSent(PduSessionEvent.NotSent why) {
        timers.stopAll();
        fail(
                why.cause() == 0
                        ? new Refusal(Reason.NETWORK_TIMEOUT)
                        : new Refusal(Reason.ACTIVATION_REJECTED, why.cause()));
    }

    private void over(boolean byNetwork) {
        timers.stopAll();
        flows.clear();
        bearer = Optional.empty();
        succeed();
        ue.user().changed(ue, id, byNetwork);
        ue.over();
    }

    private void succeed() {
        answered().ifPresent(Promise::tryComplete);
    }

    /** Who asked, which is nobody from now on: whoever hears of it may ask for the next thing at once. */
    private Optional<Promise<Void>> answered() {
        Optional<Promise<Void>> waiting = asked;
        asked = Optional.empty();
        return waiting;
    }

    private void fail(Refusal refusal) {
        answered().ifPresent(it -> it.tryFail(refusal));
    }

    private static PduSessionType type(PdpType type) {
        return switch (type) {
            case IP -> PduSessionType.IPV4;
            case IPV6 -> PduSessionType.IPV6;
            case IPV4V6 -> PduSessionType.IPV4V6;
        };
    }
}
