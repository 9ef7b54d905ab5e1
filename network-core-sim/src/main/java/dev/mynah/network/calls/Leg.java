package dev.mynah.network.calls;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.cc.Alerting;
import dev.mynah.network.air.nas.cc.BearerCapability;
import dev.mynah.network.air.nas.cc.CallProceeding;
import dev.mynah.network.air.nas.cc.CallState;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcCause;
import dev.mynah.network.air.nas.cc.CcFacility;
import dev.mynah.network.air.nas.cc.CcIe;
import dev.mynah.network.air.nas.cc.CcMessage;
import dev.mynah.network.air.nas.cc.Connect;
import dev.mynah.network.air.nas.cc.ConnectAcknowledge;
import dev.mynah.network.air.nas.cc.Disconnect;
import dev.mynah.network.air.nas.cc.HoldAcknowledge;
import dev.mynah.network.air.nas.cc.HoldReject;
import dev.mynah.network.air.nas.cc.Modify;
import dev.mynah.network.air.nas.cc.ModifyReject;
import dev.mynah.network.air.nas.cc.PresentedNumber;
import dev.mynah.network.air.nas.cc.PresentedNumber.Presentation;
import dev.mynah.network.air.nas.cc.Progress;
import dev.mynah.network.air.nas.cc.ProgressIndicator;
import dev.mynah.network.air.nas.cc.Release;
import dev.mynah.network.air.nas.cc.ReleaseComplete;
import dev.mynah.network.air.nas.cc.RetrieveAcknowledge;
import dev.mynah.network.air.nas.cc.RetrieveReject;
import dev.mynah.network.air.nas.cc.Setup;
import dev.mynah.network.air.nas.cc.StartDtmf;
import dev.mynah.network.air.nas.cc.StartDtmfAcknowledge;
import dev.mynah.network.air.nas.cc.StartDtmfReject;
import dev.mynah.network.air.nas.cc.Status;
import dev.mynah.network.air.nas.cc.StopDtmfAcknowledge;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsNotification;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.calls.TrunkMessage.Notified;
import dev.mynah.network.calls.TrunkMessage.Tone;
import dev.mynah.network.hlr.map.CallServices;
import dev.mynah.network.hlr.map.CallServices.Forwarding;
import dev.mynah.network.msc.CmConnection;
import java.time.Duration;
import java.util.Optional;

/** One call of a UE at the MSC: its machine, the connection to the UE and the trunk to the other half. */
final class Leg {
    private static final String KEYS = "0123456789*#ABCD";

    private final Party party;
    private final TransactionIdentifier transaction;
    private final NamedTimers timers;
    private final Machine<LegState, Leg> machine;
    private Optional<CmConnection> connection = Optional.empty();
    private Optional<Trunk.End> trunk = Optional.empty();
    private Optional<CallOffer> offer = Optional.empty();
    private Optional<CallServices> services = Optional.empty();
    private CauseValue ending = CauseValue.NORMAL_CALL_CLEARING;
    private boolean releasedOnce;
    private boolean held;
    private boolean multiparty;
    private char key;

    /** A call; {@code transaction} as this side writes it. */
    Leg(Party party, TransactionIdentifier transaction) {
        this.party = party;
        this.transaction = transaction;
        this.timers = new NamedTimers(party.timeline(), this::fire);
        this.machine = new Machine<>(LegTable.TABLE, this, LegState.NULL, party.watch(this));
    }

    void fire(Object event) {
        machine.fire(event);
    }

    LegState state() {
        return machine.state();
    }

    TransactionIdentifier transaction() {
        return transaction;
    }

    Optional<CmConnection> connection() {
        return connection;
    }

    void connection(CmConnection given) {
        connection = Optional.of(given);
    }

    Optional<Trunk.End> trunk() {
        return trunk;
    }

    Optional<CallServices> services() {
        return services;
    }

    boolean active() {
        return state() == LegState.ACTIVE && !held;
    }

    boolean held() {
        return state() == LegState.ACTIVE && held;
    }

    /** Whether it keeps the UE busy. */
    boolean busy() {
        return switch (state()) {
            case NULL, DISCONNECT_INDICATION, RELEASE_REQUEST -> false;
            default -> true;
        };
    }

    boolean multiparty() {
        return multiparty;
    }

    void multiparty(boolean now) {
        multiparty = now;
    }

    void send(CcMessage message) {
        connection.ifPresent(it -> it.send(message.encode().toByteArray()));
    }

    private void tell(TrunkMessage message) {
        trunk.ifPresent(it -> it.send(message));
    }

    // The UE calls.

    void screen(Setup setup) {
        party.screen(this, setup);
    }

    void screenEmergency() {
        fire(new LegEvent.Allowed(Optional.empty()));
    }

    /** Where the call goes, when it is allowed. */
    void offering(CallOffer wanted) {
        offer = Optional.of(wanted);
    }

    void proceed(LegEvent.Allowed allowed) {
        services = allowed.services();
        OptionalElements optional = services.filter(
                        it -> it.forwarding(SsCode.CFU).isPresent())
                .map(it -> OptionalElements.of(
                        CcIe.FACILITY,
                        Leg.notification(
                                SsNotification.NONE.withService(SsCode.CFU).withStatus(SsStatus.ACTIVE))))
                .orElse(OptionalElements.NONE);
        send(new CallProceeding(transaction, optional));
        trunk = Optional.of(offer.map(party::originate).orElseGet(party::emergency));
        trunk.get().user(this::fire);
    }

    void refuse(LegEvent.NotAllowed why) {
        OptionalElements optional = OptionalElements.of(CcIe.CAUSE, CcCause.ofNetwork(why.cause()))
                .with(CcIe.FACILITY, why.why().map(Leg::notification));
        send(new ReleaseComplete(transaction, optional));
        over();
    }

    void delivered() {
        send(new Alerting(transaction));
    }

    void inBand() {
        send(new Progress(transaction, ProgressIndicator.inBand()));
    }

    /** COLP: TS 23.081 3. */
    void answered(TrunkMessage.Answer answer) {
        timers.start(LegTimer.T313);
        boolean shown =
                services.map(it -> it.provisioned().contains(SsCode.COLP)).orElse(false);
        send(new Connect(
                transaction,
                OptionalElements.NONE.with(
                        CcIe.CONNECTED_NUMBER,
                        answer.number().filter(it -> shown).map(LineIdentity::presented))));
    }

    void acknowledged() {
        timers.stopAll();
    }

    // The UE is called.

    void offered(CallServices called, CallOffer by, Trunk.End from) {
        services = Optional.of(called);
        offer = Optional.of(by);
        trunk = Optional.of(from);
        from.user(this::fire);
        fire(new LegEvent.Offered());
    }

    void page() {
        party.page(this);
    }

    void present(LegEvent.Reached reached) {
        connection = Optional.of(reached.connection());
        timers.start(LegTimer.T303);
        CallServices called = services.orElseThrow();
        CallOffer call = offer.orElseThrow();
        OptionalElements optional = OptionalElements.of(CcIe.BEARER_CAPABILITY, BearerCapability.SPEECH_OF_NETWORK);
        if (party.othersThan(this)) {
            optional = optional.with(CcIe.SIGNAL, 7);
        }
        if (called.provisioned().contains(SsCode.CLIP)) {
            optional = optional.with(
                            CcIe.CALLING_NUMBER,
                            call.caller()
                                    .map(LineIdentity::presented)
                                    .orElse(PresentedNumber.withheld(Presentation.NOT_AVAILABLE)))
                    .with(CcIe.REDIRECTING_NUMBER, call.redirecting().map(LineIdentity::presented));
        }
        optional = optional.with(CcIe.FACILITY, about(called, call).map(Leg::notification));
        send(new Setup(transaction, optional));
    }

    /** What the called user is to know besides: that the call was forwarded, that it is one of the group. */
    private static Optional<SsNotification> about(CallServices called, CallOffer call) {
        if (call.forwardings() > 0) {
            return Optional.of(SsNotification.NONE.withService(SsCode.ALL_FORWARDING));
        }
        return call.group()
                .flatMap(group -> called.groups().interlocks().entrySet().stream()
                        .filter(it -> it.getValue().equals(group))
                        .findFirst()
                        .map(it -> SsNotification.NONE.withCugIndex(it.getKey())));
    }

    void notReached(LegEvent.NotReached why) {
        forwardOr(
                SsCode.CFNRC,
                switch (why.why()) {
                    case ABSENT, NOT_AVAILABLE -> CauseValue.DESTINATION_OUT_OF_ORDER;
                    case NO_PAGING_RESPONSE -> CauseValue.NO_USER_RESPONDING;
                });
        over();
    }

    void confirmed() {
        timers.stopAll();
        timers.start(LegTimer.T310);
    }

    void refused(ReleaseComplete message) {
        CauseValue cause = message.get(CcIe.CAUSE).map(CcCause::value).orElse(CauseValue.NORMAL_UNSPECIFIED);
        userDetermined(cause);
        over();
    }

    /** UDUB, and a UE that finds itself busy: TS 23.082 2.2. */
    private void userDetermined(CauseValue cause) {
        if (cause.equals(CauseValue.USER_BUSY)) {
            forwardOr(SsCode.CFB, cause);
        } else {
            tell(TrunkMessage.Release.because(cause));
        }
    }

    void noResponse() {
        forwardOr(SsCode.CFNRC, CauseValue.NO_USER_RESPONDING);
        ending = CauseValue.RECOVERY_ON_TIMER_EXPIRY;
        releaseAnew();
    }

    private void forwardOr(SsCode condition, CauseValue cause) {
        Optional<Forwarding> forwarding = services.flatMap(it -> it.forwarding(condition));
        Optional<Trunk.End> call = trunk.filter(it -> !it.over());
        if (forwarding.isPresent() && call.isPresent()) {
            trunk = Optional.empty();
            party.forward(services.orElseThrow(), forwarding.get(), offer.orElseThrow(), call.get());
        } else {
            tell(TrunkMessage.Release.because(cause));
        }
    }

    void rings() {
        timers.stopAll();
        Optional<Forwarding> elsewhere = services.flatMap(it -> it.forwarding(SsCode.CFNRY));
        if (elsewhere.isPresent()) {
            timers.start(LegTimer.NO_REPLY, Duration.ofSeconds(elsewhere.get().noReplySeconds()));
        } else {
            timers.start(LegTimer.T301);
        }
        tell(new TrunkMessage.Alerting());
        if (party.othersThan(this)) {
            tell(new Notified(SsNotification.NONE.withWaiting()));
        }
    }

    void connected() {
        timers.stopAll();
        send(new ConnectAcknowledge(transaction));
        CallServices called = services.orElseThrow();
        boolean restricted = called.provisioned().contains(SsCode.COLR);
        tell(new TrunkMessage.Answer(
                Optional.of(called.msisdn()).filter(it -> !it.isEmpty()).map(it -> new LineIdentity(it, restricted))));
    }

    void unanswered() {
        tell(TrunkMessage.Release.because(CauseValue.USER_ALERTING_NO_ANSWER));
        sendDisconnect(CauseValue.RECOVERY_ON_TIMER_EXPIRY, Optional.empty());
    }

    void forwardUnanswered() {
        forwardOr(SsCode.CFNRY, CauseValue.USER_ALERTING_NO_ANSWER);
        sendDisconnect(CauseValue.RECOVERY_ON_TIMER_EXPIRY, Optional.empty());
    }

    /** The user sends the call on: TS 23.072. */
    void deflect(String to) {
        Optional<Trunk.End> call = trunk.filter(it -> !it.over());
        trunk = Optional.empty();
        call.ifPresent(it -> party.deflect(services.orElseThrow(), to, offer.orElseThrow(), it));
        fire(new LegEvent.LeftOut(CauseValue.NORMAL_CALL_CLEARING));
    }

    boolean ringing() {
        return state() == LegState.CALL_RECEIVED || state() == LegState.MT_CALL_CONFIRMED;
    }

    // Clearing.

    void expired() {
        tell(TrunkMessage.Release.because(CauseValue.RECOVERY_ON_TIMER_EXPIRY));
        sendDisconnect(CauseValue.RECOVERY_ON_TIMER_EXPIRY, Optional.empty());
    }

    void disconnect(TrunkMessage.Release release) {
        sendDisconnect(release.cause(), release.why());
    }

    void leftOut(LegEvent.LeftOut why) {
        sendDisconnect(why.cause(), Optional.empty());
    }

    private void sendDisconnect(CauseValue cause, Optional<SsNotification> why) {
        timers.stopAll();
        ending = cause;
        timers.start(LegTimer.T305);
        send(new Disconnect(
                transaction,
                CcCause.ofNetwork(cause),
                OptionalElements.NONE.with(CcIe.FACILITY, why.map(Leg::notification))));
        party.changed();
    }

    void hungUp(Disconnect message) {
        CauseValue cause = message.cause().value();
        if (offer.isPresent() && transaction.fromOther()) {
            tell(TrunkMessage.Release.because(cause));
        } else {
            userDetermined(cause);
        }
        ending = cause;
        sendRelease(OptionalElements.NONE);
        party.changed();
    }

    void collided() {
        sendRelease(OptionalElements.NONE);
    }

    void releasedEarly(Release message) {
        send(new ReleaseComplete(transaction));
        tell(TrunkMessage.Release.because(
                message.get(CcIe.CAUSE).map(CcCause::value).orElse(CauseValue.NORMAL_UNSPECIFIED)));
        over();
    }

    void gone(ReleaseComplete message) {
        tell(TrunkMessage.Release.because(
                message.get(CcIe.CAUSE).map(CcCause::value).orElse(CauseValue.NORMAL_UNSPECIFIED)));
        over();
    }

    void released() {
        send(new ReleaseComplete(transaction));
        over();
    }

    void releaseAnew() {
        sendRelease(OptionalElements.of(CcIe.CAUSE, CcCause.ofNetwork(ending)));
    }

    private void sendRelease(OptionalElements optional) {
        timers.stopAll();
        timers.start(LegTimer.T308);
        send(new Release(transaction, optional));
    }

    void releaseOnceMore() {
        if (releasedOnce) {
            over();
        } else {
            releasedOnce = true;
            releaseAnew();
        }
    }

    void connectionLost() {
        tell(TrunkMessage.Release.because(CauseValue.DESTINATION_OUT_OF_ORDER));
        over();
    }

    void over() {
        timers.stopAll();
        party.over(this);
    }

    /** The network goes off. */
    void stop() {
        timers.stopAll();
        tell(TrunkMessage.Release.because(CauseValue.NETWORK_OUT_OF_ORDER));
    }

    // In a call.

    /** TS 24.083 2.1: one call at most is held, or those of one multiparty call. */
    void hold() {
        Optional<CauseValue> refusal = party.mayHold(this);
        if (refusal.isPresent()) {
            send(new HoldReject(transaction, CcCause.ofNetwork(refusal.get())));
        } else {
            send(new HoldAcknowledge(transaction));
            held(true);
        }
    }

    void retrieve() {
        if (held && party.mayRetrieve(this)) {
            send(new RetrieveAcknowledge(transaction));
            held(false);
        } else {
            send(new RetrieveReject(transaction, CcCause.ofNetwork(CauseValue.REQUESTED_CIRCUIT_NOT_AVAILABLE)));
        }
    }

    /** The other side is told whenever it changes. */
    void held(boolean now) {
        if (held != now) {
            held = now;
            tell(new Notified(SsNotification.NONE.withOnHold(now)));
        }
    }

    void joined() {
        held(false);
        multiparty = true;
        tell(new Notified(SsNotification.NONE.withMultiparty()));
    }

    /** Gives the trunk away: the call goes on without this half. */
    Optional<Trunk.End> giveTrunk() {
        Optional<Trunk.End> given = trunk.filter(it -> !it.over());
        trunk = Optional.empty();
        return given;
    }

    void keyPressed(StartDtmf message) {
        Optional<Integer> pressed = message.get(CcIe.KEYPAD_FACILITY).filter(it -> KEYS.indexOf(it) >= 0);
        if (pressed.isEmpty() || held) {
            send(new StartDtmfReject(
                    transaction, CcCause.ofNetwork(CauseValue.SERVICE_OR_OPTION_NOT_AVAILABLE_UNSPECIFIED)));
            return;
        }
        key = (char) (int) pressed.get();
        send(new StartDtmfAcknowledge(transaction, OptionalElements.of(CcIe.KEYPAD_FACILITY, pressed.get())));
        tell(new Tone(key, true));
    }

    void keyReleased() {
        send(new StopDtmfAcknowledge(transaction));
        tell(new Tone(key, false));
    }

    void notified(Notified notified) {
        send(new CcFacility(transaction, notification(notified.what())));
    }

    private static Octets notification(SsNotification what) {
        return Component.Invoke.of(1, SsOperation.NOTIFY_SS, what.encode()).encode();
    }

    void facility(CcFacility message) {
        party.facility(this, message.facility());
    }

    void answer(Component component) {
        send(new CcFacility(transaction, component.encode()));
    }

    void tellStatus() {
        sendStatus(CauseValue.RESPONSE_TO_STATUS_ENQUIRY);
    }

    void sendStatus(CauseValue cause) {
        send(new Status(transaction, CcCause.ofNetwork(cause), CallState.numbered(state().number())));
    }

    void rejectModification(Modify message) {
        send(new ModifyReject(
                transaction,
                message.bearer(),
                CcCause.ofNetwork(CauseValue.SERVICE_OR_OPTION_NOT_IMPLEMENTED_UNSPECIFIED)));
    }
}
