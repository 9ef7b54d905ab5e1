package dev.mynah.modem.sm;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.packet.ConfigurationRequest;
import dev.mynah.modem.packet.ContextDefinition;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.air.nas.element.PdpAddress;
import dev.mynah.network.air.nas.element.QualityOfService;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.sm.ActivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.ActivatePdpContextReject;
import dev.mynah.network.air.nas.sm.ActivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.MsModifyPdpContextAccept;
import dev.mynah.network.air.nas.sm.NetworkModifyPdpContextRequest;
import dev.mynah.network.air.nas.sm.SmIe;
import dev.mynah.network.air.nas.sm.SmStatus;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Optional;

/** One context of the host and, from its activation to its end, its primary PDP context with transaction and NSAPI. */
final class PdpContext {
    /** Request type, TS 24.008 10.5.6.17. */
    private static final int EMERGENCY = 4;

    private static final int MOST_ATTEMPTS = 5;
    /** The LLC service access point asked for in GSM. */
    private static final int SAPI = 3;

    static final int NONE = -1;

    private final SmUe ue;
    private final int cid;
    private final NamedTimers timers;
    private final Machine<PdpState, PdpContext> machine;
    private Optional<Bearer> bearer = Optional.empty();
    private Optional<Promise<Void>> asked = Optional.empty();
    private int transaction = NONE;
    private int nsapi = NONE;
    private int attempts;

    PdpContext(SmUe ue, int cid, Timeline timeline) {
        this.ue = ue;
        this.cid = cid;
        this.timers = new NamedTimers(timeline, this::fire);
        this.machine = new Machine<>(PdpTable.TABLE, this, PdpState.INACTIVE, ue.watch("PDP context " + cid));
    }

    void fire(Object event) {
        machine.fire(event);
    }

    int cid() {
        return cid;
    }

    PdpState state() {
        return machine.state();
    }

    /** The number of its transaction, which the UE began; negative while inactive. */
    int transaction() {
        return transaction;
    }

    /** Negative while inactive. */
    int nsapi() {
        return nsapi;
    }

    Optional<Bearer> bearer() {
        return bearer;
    }

    /** Whether a request of the UE is under way. */
    boolean busy() {
        return state() == PdpState.ACTIVE_PENDING || state() == PdpState.INACTIVE_PENDING;
    }

    Future<Void> activate() {
        return ask(new PdpEvent.ActivationWanted());
    }

    Future<Void> deactivate() {
        return ask(new PdpEvent.DeactivationWanted());
    }

    private Future<Void> ask(PdpEvent event) {
        Promise<Void> promise = Promise.promise();
        asked = Optional.of(promise);
        fire(event);
        return promise.future();
    }

    private ContextDefinition definition() {
        return ue.definition(cid);
    }

    void requestActivation() {
        transaction = ue.freeTransaction();
        nsapi = ue.freeNsapi();
        attempts = 1;
        if (transaction == NONE) {
            // Another context has just taken the place of one that the network wants reactivated.
            fire(new PdpEvent.NotSent());
        } else {
            sendActivation();
        }
    }

    private void sendActivation() {
        timers.start(SmTimer.T3380);
        String apn = definition().apn();
        ue.send(new ActivatePdpContextRequest(
                transaction,
                nsapi,
                SAPI,
                QualityOfService.SUBSCRIBED,
                PdpAddress.dynamic(kind(definition().type())),
                OptionalElements.NONE
                        .with(SmIe.REQUEST_TYPE, definition().emergency() ? Optional.of(EMERGENCY) : Optional.empty())
                        .with(
                                SmIe.ACCESS_POINT_NAME,
                                apn.isEmpty() ? Optional.empty() : Optional.of(new AccessPointName(apn)))
                        .with(
                                SmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                                ConfigurationRequest.of(definition().authentication()))));
    }

    void requestDeactivation() {
        attempts = 1;
        sendDeactivation();
    }

    private void sendDeactivation() {
        timers.start(SmTimer.T3390);
        // 6.1.3.4.1: contexts beside it go with it.
        ue.send(new DeactivatePdpContextRequest(
                transaction, SmCause.REGULAR_DEACTIVATION, OptionalElements.of(SmIe.TEAR_DOWN_INDICATOR, 1)));
    }

    void again() {
        attempts++;
        if (attempts > MOST_ATTEMPTS) {
            fire(new PdpEvent.NoAnswer());
        } else if (state() == PdpState.ACTIVE_PENDING) {
            sendActivation();
        } else {
            sendDeactivation();
        }
    }

    /**
     * The network may have narrowed IPv4 with IPv6 to one of them (#50, #51, #52): that is what the context has then. Who
     * wants the other one as well defines another context for it.
     */
    void activated(ActivatePdpContextAccept accept) {
        timers.stopAll();
        bearer = Optional.of(ContextReading.of(accept, nsapi, definition().apn()));
        succeed();
        ue.changed(this, false);
    }

    void rejected(ActivatePdpContextReject reject) {
        ue.refused(cid, reject.cause(), reject.get(SmIe.BACK_OFF_TIMER));
        abandon(new Refusal(Reason.ACTIVATION_REJECTED, reject.cause().value()));
    }

    /** The network ends what it has not yet begun. */
    void ended(DeactivatePdpContextRequest request) {
        ue.send(new DeactivatePdpContextAccept(transaction));
        abandon(new Refusal(Reason.ACTIVATION_REJECTED, request.cause().value()));
    }

    void aborted(SmStatus status) {
        abandon(new Refusal(Reason.ACTIVATION_REJECTED, status.cause().value()));
    }

    void unanswered() {
        abandon(new Refusal(Reason.NETWORK_TIMEOUT));
    }

    void modified(NetworkModifyPdpContextRequest request) {
        ue.send(new MsModifyPdpContextAccept(transaction));
        Optional<Bearer> before = bearer;
        bearer = bearer.map(it -> ContextReading.changed(it, request));
        if (!bearer.equals(before)) {
            ue.changed(this, true);
        }
    }

    void deactivated(DeactivatePdpContextRequest request) {
        ue.send(new DeactivatePdpContextAccept(transaction));
        boolean wanted = asked.isPresent();
        Optional<Bearer> lost = bearer;
        over(!wanted);
        if (!wanted && request.cause().equals(SmCause.REACTIVATION_REQUIRED)) {
            ue.reactivationWanted(cid, lost);
            fire(new PdpEvent.ActivationWanted());
        }
    }

    void deactivatedLocally() {
        over(false);
    }

    void gone(PdpEvent.Gone gone) {
        if (bearer.isPresent()) {
            over(gone.byNetwork());
        } else {
            abandon(new Refusal(Reason.NO_NETWORK_SERVICE));
        }
    }

    void arrived(PdpEvent.Arrived from) {
        transaction = from.session().transaction().orElse(NONE);
        nsapi = from.session().bearer().identity();
        bearer = Optional.of(from.session().bearer());
    }

    void departed() {
        forget();
        bearer = Optional.empty();
    }

    private void over(boolean byNetwork) {
        ue.ended(this);
        forget();
        bearer = Optional.empty();
        succeed();
        ue.changed(this, byNetwork);
    }

    private void abandon(Refusal refusal) {
        forget();
        answered().ifPresent(it -> it.tryFail(refusal));
    }

    private void forget() {
        timers.stopAll();
        transaction = NONE;
        nsapi = NONE;
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

    private static PdnType kind(PdpType type) {
        return switch (type) {
            case IP -> PdnType.IPV4;
            case IPV6 -> PdnType.IPV6;
            case IPV4V6 -> PdnType.IPV4V6;
        };
    }
}
