package dev.mynah.modem.esm;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.esm.PdnEvent.AttachRefused;
import dev.mynah.modem.esm.PdnEvent.Gone;
import dev.mynah.modem.packet.ConfigurationRequest;
import dev.mynah.modem.packet.ContextDefinition;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.air.nas.element.RequestType;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.DeactivateEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.DeactivateEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.EsmIe;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.PdnConnectivityReject;
import dev.mynah.network.air.nas.esm.PdnConnectivityRequest;
import dev.mynah.network.air.nas.esm.PdnDisconnectReject;
import dev.mynah.network.air.nas.esm.PdnDisconnectRequest;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Optional;
import java.util.OptionalInt;

/** One context and, when it is active, its PDN connection. */
final class PdnConnection {
    private static final int MOST_ATTEMPTS = 5;

    private final EsmUe ue;
    private final int cid;
    private final NamedTimers timers;
    private final Machine<PdnState, PdnConnection> machine;
    private Optional<Bearer> bearer = Optional.empty();
    private Optional<Promise<Void>> asked = Optional.empty();
    private OptionalInt transaction = OptionalInt.empty();
    private int pti;
    private int attempts;
    private boolean attachCarriesIt;

    PdnConnection(EsmUe ue, int cid, Timeline timeline) {
        this.ue = ue;
        this.cid = cid;
        this.timers = new NamedTimers(timeline, this::fire);
        this.machine = new Machine<>(PdnTable.TABLE, this, PdnState.INACTIVE, ue.watch("ESM context " + cid));
    }

    void fire(Object event) {
        machine.fire(event);
    }

    int cid() {
        return cid;
    }

    Optional<Bearer> bearer() {
        return bearer;
    }

    PdnState state() {
        return machine.state();
    }

    int pti() {
        return pti;
    }

    /** What it goes by as a PDP context, where the network has said so. */
    OptionalInt transaction() {
        return transaction;
    }

    Optional<Integer> ebi() {
        return bearer.map(Bearer::identity);
    }

    private ContextDefinition definition() {
        return ue.definition(cid);
    }

    Future<Void> connect() {
        return ask(new PdnEvent.ConnectionWanted());
    }

    Future<Void> disconnect() {
        return ask(new PdnEvent.DisconnectionWanted());
    }

    /** Connects by an attach that is to begin. */
    Future<Void> attach() {
        Promise<Void> promise = Promise.promise();
        asked = Optional.of(promise);
        ue.callForHelp();
        return promise.future();
    }

    /** Ends with the attachment it is the only connection of. */
    Future<Void> detach() {
        Promise<Void> promise = Promise.promise();
        asked = Optional.of(promise);
        ue.helpOver(false);
        return promise.future();
    }

    private Future<Void> ask(PdnEvent event) {
        Promise<Void> promise = Promise.promise();
        asked = Optional.of(promise);
        fire(event);
        return promise.future();
    }

    /** Completes once the transaction under way is over. */
    boolean busy() {
        return state() == PdnState.CONNECTING || state() == PdnState.DISCONNECTING;
    }

    /** The request an attach carries: without the APN, which is sent when the exchange is secure. TS 24.301 6.5.1.2. */
    PdnConnectivityRequest requestForAttach() {
        fire(new PdnEvent.AttachBegins());
        attachCarriesIt = true;
        pti = ue.nextPti();
        // Nothing secret goes with a message that may not be ciphered yet (TS 24.301 6.5.1.2).
        boolean later = !definition().emergency()
                && (!definition().apn().isEmpty()
                        || definition().authentication().isPresent());
        OptionalElements optional =
                OptionalElements.of(EsmIe.PROTOCOL_CONFIGURATION_OPTIONS, ConfigurationRequest.of(Optional.empty()));
        return new PdnConnectivityRequest(
                0,
                pti,
                requestType(),
                pdnType(definition().type()),
                later ? optional.with(EsmIe.ESM_INFORMATION_TRANSFER_FLAG, 1) : optional);
    }

    private RequestType requestType() {
        return definition().emergency() ? RequestType.EMERGENCY : RequestType.INITIAL_REQUEST;
    }

    void requestConnection() {
        attachCarriesIt = false;
        pti = ue.nextPti();
        attempts = 1;
        sendConnectivityRequest();
    }

    private void sendConnectivityRequest() {
        timers.start(EsmTimer.T3482);
        ue.send(new PdnConnectivityRequest(
                0,
                pti,
                requestType(),
                pdnType(definition().type()),
                OptionalElements.NONE
                        .with(EsmIe.ACCESS_POINT_NAME, accessPointName())
                        .with(
                                EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                                ConfigurationRequest.of(definition().authentication()))));
    }

    Optional<AccessPointName> accessPointName() {
        return definition().apn().isEmpty()
                ? Optional.empty()
                : Optional.of(new AccessPointName(definition().apn()));
    }

    /** What an attach kept back for a protected message. */
    OptionalElements information() {
        return OptionalElements.NONE
                .with(EsmIe.ACCESS_POINT_NAME, accessPointName())
                .with(
                        EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                        ConfigurationRequest.of(definition().authentication()));
    }

    void requestDisconnection() {
        pti = ue.nextPti();
        attempts = 1;
        sendDisconnectRequest();
    }

    private void sendDisconnectRequest() {
        timers.start(EsmTimer.T3492);
        ue.send(new PdnDisconnectRequest(0, pti, ebi().orElseThrow(), OptionalElements.NONE));
    }

    void again() {
        attempts++;
        if (attempts > MOST_ATTEMPTS) {
            fire(new PdnEvent.NoAnswer());
        } else if (state() == PdnState.CONNECTING) {
            sendConnectivityRequest();
        } else {
            sendDisconnectRequest();
        }
    }

    void activated(ActivateDefaultEpsBearerContextRequest request) {
        timers.stopAll();
        boolean news = bearer.isEmpty();
        bearer = Optional.of(BearerReading.of(request));
        transaction = BearerReading.transaction(request);
        ActivateDefaultEpsBearerContextAccept accept =
                new ActivateDefaultEpsBearerContextAccept(request.ebi(), 0, OptionalElements.NONE);
        if (attachCarriesIt) {
            ue.answerAttach(accept);
        } else {
            ue.send(accept);
        }
        attachCarriesIt = false;
        succeed();
        if (news) {
            ue.changed(this, false);
        }
    }

    void rejected(PdnConnectivityReject reject) {
        timers.stopAll();
        ue.refused(cid, reject.cause(), reject.get(EsmIe.BACK_OFF_TIMER));
        fail(new Refusal(Reason.ACTIVATION_REJECTED, reject.cause().value()));
    }

    void kept(PdnDisconnectReject reject) {
        timers.stopAll();
        boolean last = reject.cause().equals(EsmCause.LAST_PDN_DISCONNECTION_NOT_ALLOWED);
        fail(new Refusal(
                last ? Reason.NOT_ALLOWED : Reason.ACTIVATION_REJECTED,
                reject.cause().value()));
    }

    void deactivated(DeactivateEpsBearerContextRequest request) {
        ue.send(new DeactivateEpsBearerContextAccept(request.ebi(), 0, OptionalElements.NONE));
        Optional<Bearer> lost = bearer;
        over(request.pti() == 0);
        if (request.cause().equals(EsmCause.REACTIVATION_REQUESTED)) {
            ue.reactivationWanted(cid, lost);
            fire(new PdnEvent.ConnectionWanted());
        }
    }

    /** Other rates, for one. TS 24.301 6.4.3.3. */
    void modified(ModifyEpsBearerContextRequest request) {
        ue.send(new ModifyEpsBearerContextAccept(request.ebi(), 0, OptionalElements.NONE));
        Optional<Bearer> before = bearer;
        bearer = before.map(it -> BearerReading.modified(it, request));
        if (!bearer.equals(before)) {
            ue.rated(this);
        }
    }

    void deactivatedLocally() {
        over(false);
    }

    void gone(Gone gone) {
        if (bearer.isPresent()) {
            over(gone.byNetwork());
        } else {
            timers.stopAll();
            fail(new Refusal(Reason.NO_NETWORK_SERVICE));
        }
    }

    void attachRefused(AttachRefused refused) {
        timers.stopAll();
        fail(new Refusal(Reason.NETWORK_NOT_ALLOWED, refused.cause()));
    }

    void unanswered() {
        timers.stopAll();
        fail(new Refusal(Reason.NETWORK_TIMEOUT));
    }

    void arrived(PdnEvent.Arrived from) {
        transaction = from.session().transaction();
        bearer = Optional.of(from.session().bearer());
    }

    void departed() {
        timers.stopAll();
        ebi().ifPresent(ue::ended);
        bearer = Optional.empty();
    }

    private void over(boolean byNetwork) {
        timers.stopAll();
        ebi().ifPresent(ue::ended);
        bearer = Optional.empty();
        succeed();
        ue.changed(this, byNetwork);
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

    private static PdnType pdnType(PdpType type) {
        return switch (type) {
            case IP -> PdnType.IPV4;
            case IPV6 -> PdnType.IPV6;
            case IPV4V6 -> PdnType.IPV4V6;
        };
    }
}
