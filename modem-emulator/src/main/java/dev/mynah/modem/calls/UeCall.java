package dev.mynah.modem.calls;

import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.Calls.CallEnd;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.Line;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.cc.Alerting;
import dev.mynah.network.air.nas.cc.BearerCapability;
import dev.mynah.network.air.nas.cc.CallConfirmed;
import dev.mynah.network.air.nas.cc.CallProceeding;
import dev.mynah.network.air.nas.cc.CallState;
import dev.mynah.network.air.nas.cc.CalledNumber;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcCause;
import dev.mynah.network.air.nas.cc.CcFacility;
import dev.mynah.network.air.nas.cc.CcIe;
import dev.mynah.network.air.nas.cc.CcMessage;
import dev.mynah.network.air.nas.cc.Connect;
import dev.mynah.network.air.nas.cc.ConnectAcknowledge;
import dev.mynah.network.air.nas.cc.Disconnect;
import dev.mynah.network.air.nas.cc.EmergencySetup;
import dev.mynah.network.air.nas.cc.HoldAcknowledge;
import dev.mynah.network.air.nas.cc.HoldReject;
import dev.mynah.network.air.nas.cc.Modify;
import dev.mynah.network.air.nas.cc.ModifyReject;
import dev.mynah.network.air.nas.cc.PresentedNumber;
import dev.mynah.network.air.nas.cc.Progress;
import dev.mynah.network.air.nas.cc.ProgressIndicator;
import dev.mynah.network.air.nas.cc.Release;
import dev.mynah.network.air.nas.cc.ReleaseComplete;
import dev.mynah.network.air.nas.cc.RetrieveAcknowledge;
import dev.mynah.network.air.nas.cc.RetrieveReject;
import dev.mynah.network.air.nas.cc.Setup;
import dev.mynah.network.air.nas.cc.StartDtmfAcknowledge;
import dev.mynah.network.air.nas.cc.StartDtmfReject;
import dev.mynah.network.air.nas.cc.Status;
import dev.mynah.network.air.nas.cc.StopDtmfAcknowledge;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import dev.mynah.network.air.time.NamedTimers;
import java.util.Optional;

/** One call of the UE: its machine, what is known of it, and what rides on it. */
final class UeCall {
    /** DTMF by messages, TS 24.008 10.5.4.5a. */
    private static final Octets CC_CAPABILITIES = Octets.hex("0100");

    private final CallControl control;
    private final int id;
    private final TransactionIdentifier transaction;
    private final Optional<Dialling> dialled;
    private final boolean emergency;
    private final NamedTimers timers;
    private final Machine<UeCallState, UeCall> machine;
    private final CallHold hold;
    private final CallTones tones;
    private final CallFacility facility;
    private Optional<CmLink> link = Optional.empty();
    private String number = "";
    private Line line = Line.VALID;
    private Optional<String> connected = Optional.empty();
    private CauseValue ending = CauseValue.NORMAL_CALL_CLEARING;
    private boolean endedByNetwork;
    private boolean multiparty;
    private boolean releasedOnce;
    private boolean clearing;
    private boolean attached;
    private boolean answered;

    UeCall(
            CallControl control,
            int id,
            TransactionIdentifier transaction,
            Optional<Dialling> dialled,
            boolean emergency) {
        this.control = control;
        this.id = id;
        this.transaction = transaction;
        this.dialled = dialled;
        this.emergency = emergency;
        this.number = dialled.map(Dialling::number).orElse("");
        this.timers = new NamedTimers(control.timeline(), this::fire);
        this.machine = new Machine<>(CallTable.TABLE, this, UeCallState.NULL, control.watch(this, "CC"));
        this.hold = new CallHold(this, control.timeline(), control.watch(this, "CC hold"));
        this.tones = new CallTones(this, control.timeline(), control.watch(this, "CC tones"));
        this.facility = new CallFacility(this, control);
    }

    void fire(Object event) {
        machine.fire(event);
    }

    /** A message of this call, to the machine it belongs to. */
    void received(CcMessage message) {
        if (message instanceof HoldAcknowledge
                || message instanceof HoldReject
                || message instanceof RetrieveAcknowledge
                || message instanceof RetrieveReject) {
            hold.fire(message);
        } else if (message instanceof StartDtmfAcknowledge
                || message instanceof StartDtmfReject
                || message instanceof StopDtmfAcknowledge) {
            tones.fire(message);
        } else {
            fire(message);
        }
    }

    int id() {
        return id;
    }

    /** As this side writes it. */
    TransactionIdentifier transaction() {
        return transaction;
    }

    boolean incoming() {
        return dialled.isEmpty();
    }

    UeCallState state() {
        return machine.state();
    }

    Optional<CmLink> link() {
        return link;
    }

    void link(CmLink given) {
        link = Optional.of(given);
    }

    CallHold hold() {
        return hold;
    }

    CallTones tones() {
        return tones;
    }

    CallFacility facility() {
        return facility;
    }

    boolean multiparty() {
        return multiparty;
    }

    void multiparty(boolean now) {
        if (multiparty != now) {
            multiparty = now;
            changed();
        }
    }

    /** Whether it is listed: until this side or the other has begun to end it. */
    boolean listed() {
        return switch (state()) {
            case NULL, CALL_PRESENT, DISCONNECT_REQUEST, RELEASE_REQUEST -> false;
            default -> true;
        };
    }

    boolean active() {
        return state() == UeCallState.ACTIVE && !hold.held();
    }

    boolean held() {
        return state() == UeCallState.ACTIVE && hold.held();
    }

    boolean ringing() {
        return state() == UeCallState.CALL_RECEIVED || state() == UeCallState.MT_CALL_CONFIRMED;
    }

    /** Whether the user is connected with it to hear, perhaps what the network has to say before an answer or after the end. */
    boolean heard() {
        return attached && !hold.held() && (listed() || state() == UeCallState.DISCONNECT_INDICATION);
    }

    /** Being set up by this side. */
    boolean outgoingSetUp() {
        return switch (state()) {
            case MM_CONNECTION_PENDING, CALL_INITIATED, MO_CALL_PROCEEDING, CALL_DELIVERED -> true;
            default -> false;
        };
    }

    Call view() {
        State shown = switch (state()) {
            case CALL_DELIVERED -> State.ALERTING;
            case CALL_RECEIVED, MT_CALL_CONFIRMED, CALL_PRESENT ->
                control.othersThan(this) ? State.WAITING : State.INCOMING;
            case NULL, MM_CONNECTION_PENDING, CALL_INITIATED, MO_CALL_PROCEEDING ->
                incoming() ? State.INCOMING : State.DIALLING;
            case DISCONNECT_INDICATION -> answered ? State.ACTIVE : State.DIALLING;
            default -> hold.held() ? State.HELD : State.ACTIVE;
        };
        return new Call(id, incoming(), shown, number, line, connected, multiparty, emergency);
    }

    void changed() {
        control.changed(this);
    }

    void send(CcMessage message) {
        link.ifPresent(it -> it.send(message.encode().toByteArray()));
    }

    // A call of this side.

    void openLink() {
        timers.start(CallTimer.T303);
        changed();
        control.open(this, emergency);
    }

    void setUp(CallEvent.Linked linked) {
        link = Optional.of(linked.link());
        if (emergency) {
            send(new EmergencySetup(
                    transaction,
                    OptionalElements.of(CcIe.BEARER_CAPABILITY, BearerCapability.SPEECH)
                            .with(CcIe.EMERGENCY_CATEGORY, control.emergencyCategory(number))));
            return;
        }
        OptionalElements optional = OptionalElements.of(CcIe.BEARER_CAPABILITY, BearerCapability.SPEECH)
                .with(CcIe.CALLED_NUMBER, CalledNumber.dialled(number))
                .with(CcIe.CC_CAPABILITIES, CC_CAPABILITIES);
        Optional<Boolean> withhold = dialled.flatMap(Dialling::withhold);
        if (withhold.isPresent()) {
            optional = optional.with(withhold.get() ? CcIe.CLIR_INVOCATION : CcIe.CLIR_SUPPRESSION, true);
        }
        if (dialled.map(Dialling::closedUserGroup).orElse(false)) {
            optional = optional.with(CcIe.FACILITY, CallFacility.closedUserGroup());
        }
        send(new Setup(transaction, optional));
    }

    void noLink(CallEvent.NoLink none) {
        Refusal refusal = none.refusal();
        end(
                refusal.reason() == Refusal.Reason.NETWORK_NOT_ALLOWED
                        ? CauseValue.REQUESTED_FACILITY_NOT_SUBSCRIBED
                        : CauseValue.NO_CIRCUIT_AVAILABLE,
                true);
    }

    void noLinkInTime() {
        end(CauseValue.RECOVERY_ON_TIMER_EXPIRY, true);
    }

    void givenUp(CallEvent.HangUpWanted wanted) {
        end(wanted.cause(), false);
    }

    void proceeding(CallProceeding message) {
        timers.stop(CallTimer.T303);
        if (!attaches(message.get(CcIe.PROGRESS_INDICATOR))) {
            timers.start(CallTimer.T310);
        }
    }

    void progress(Progress message) {
        if (attaches(Optional.of(message.progress()))) {
            timers.stop(CallTimer.T310);
        }
    }

    void delivered(Alerting message) {
        timers.stopAll();
        attaches(message.get(CcIe.PROGRESS_INDICATOR));
        message.get(CcIe.FACILITY).ifPresent(facility::received);
        changed();
    }

    void connected(Connect message) {
        timers.stopAll();
        talking();
        send(new ConnectAcknowledge(transaction));
        connected =
                message.get(CcIe.CONNECTED_NUMBER).map(PresentedNumber::written).filter(it -> !it.isEmpty());
        message.get(CcIe.FACILITY).ifPresent(facility::received);
        changed();
    }

    // A call of the other side.

    void offered(Setup setup) {
        setup.get(CcIe.CALLING_NUMBER).ifPresentOrElse(this::calledBy, () -> line = Line.NOT_AVAILABLE);
        setup.get(CcIe.FACILITY).ifPresent(facility::received);
        if (setup.get(CcIe.BEARER_CAPABILITY).map(it -> !it.speech()).orElse(false)) {
            fire(new CallEvent.Unacceptable(CauseValue.INCOMPATIBLE_DESTINATION));
        } else if (control.canTake(this)) {
            fire(new CallEvent.Acceptable());
        } else {
            fire(new CallEvent.Unacceptable(CauseValue.USER_BUSY));
        }
    }

    private void calledBy(PresentedNumber caller) {
        number = caller.presentation() == PresentedNumber.Presentation.ALLOWED ? caller.written() : "";
        line = switch (caller.presentation()) {
            case ALLOWED -> number.isEmpty() ? Line.NOT_AVAILABLE : Line.VALID;
            case RESTRICTED -> Line.WITHHELD;
            default -> Line.NOT_AVAILABLE;
        };
    }

    /** A call that has to wait says so: TS 24.083 1.1, CALL CONFIRMED with cause #17. */
    void confirm() {
        OptionalElements optional = OptionalElements.of(CcIe.BEARER_CAPABILITY, BearerCapability.SPEECH);
        if (control.othersThan(this)) {
            optional = optional.with(CcIe.CAUSE, CcCause.ofUser(CauseValue.USER_BUSY));
        }
        send(new CallConfirmed(transaction, optional.with(CcIe.CC_CAPABILITIES, CC_CAPABILITIES)));
        fire(new CallEvent.UserAlerted());
    }

    void refuse(CallEvent.Unacceptable why) {
        send(new ReleaseComplete(transaction, OptionalElements.of(CcIe.CAUSE, CcCause.ofUser(why.cause()))));
        control.neverWas(this);
    }

    void alert() {
        send(new Alerting(transaction));
        changed();
        control.ring(this);
    }

    void connect() {
        timers.start(CallTimer.T313);
        send(new Connect(transaction));
    }

    void acknowledged() {
        timers.stopAll();
        talking();
        changed();
    }

    // Clearing.

    void disconnectByUser(CallEvent.HangUpWanted wanted) {
        disconnect(wanted.cause());
    }

    void disconnectOnExpiry() {
        disconnect(CauseValue.RECOVERY_ON_TIMER_EXPIRY);
    }

    private void disconnect(CauseValue cause) {
        timers.stopAll();
        ending = cause;
        clearing = true;
        timers.start(CallTimer.T305);
        send(new Disconnect(transaction, CcCause.ofUser(cause)));
        control.clearing(this);
    }

    void releaseAnew() {
        sendRelease(OptionalElements.of(CcIe.CAUSE, CcCause.ofUser(ending))
                .with(CcIe.SECOND_CAUSE, CcCause.ofUser(CauseValue.RECOVERY_ON_TIMER_EXPIRY)));
    }

    void collided() {
        sendRelease(OptionalElements.NONE);
    }

    private void talking() {
        attached = true;
        answered = true;
    }

    /** Whether there is something to be heard, which the user hears from now on. TS 24.008 5.5.1. */
    private boolean attaches(Optional<ProgressIndicator> progress) {
        boolean audible =
                progress.map(ProgressIndicator::attachesUserConnection).orElse(false);
        attached |= audible;
        return audible;
    }

    static boolean audible(Disconnect message) {
        return message.get(CcIe.PROGRESS_INDICATOR)
                .map(it -> it.description() == ProgressIndicator.IN_BAND)
                .orElse(false);
    }

    void disconnectedAudibly(Disconnect message) {
        attached = true;
        endedBecause(message);
        changed();
    }

    void disconnected(Disconnect message) {
        endedBecause(message);
        sendRelease(OptionalElements.NONE);
        control.clearing(this);
    }

    private void endedBecause(Disconnect message) {
        timers.stopAll();
        ending = message.cause().value();
        clearing = true;
        endedByNetwork = true;
        message.get(CcIe.FACILITY).ifPresent(facility::received);
    }

    void listenedEnough() {
        sendRelease(OptionalElements.NONE);
        control.clearing(this);
    }

    private void sendRelease(OptionalElements optional) {
        timers.stopAll();
        timers.start(CallTimer.T308);
        send(new Release(transaction, optional));
    }

    void releaseOnceMore() {
        if (releasedOnce) {
            end(ending, endedByNetwork);
        } else {
            releasedOnce = true;
            sendRelease(OptionalElements.of(CcIe.CAUSE, CcCause.ofUser(ending)));
        }
    }

    void released(Release message) {
        send(new ReleaseComplete(transaction));
        message.get(CcIe.FACILITY).ifPresent(facility::received);
        over(message.get(CcIe.CAUSE));
    }

    void over(ReleaseComplete message) {
        message.get(CcIe.FACILITY).ifPresent(facility::received);
        over(message.get(CcIe.CAUSE));
    }

    private void over(Optional<CcCause> told) {
        if (clearing) {
            end(ending, endedByNetwork);
        } else {
            end(told.map(CcCause::value).orElse(CauseValue.NORMAL_UNSPECIFIED), true);
        }
    }

    void overAsAsked() {
        end(ending, endedByNetwork);
    }

    void lost() {
        end(clearing ? ending : CauseValue.TEMPORARY_FAILURE, !clearing || endedByNetwork);
    }

    private void end(CauseValue cause, boolean byNetwork) {
        timers.stopAll();
        hold.over();
        tones.over();
        facility.over();
        control.ended(this, new CallEnd(cause.value(), cause.meaning(), byNetwork));
    }

    // What may come at any time.

    void tellStatus() {
        sendStatus(CauseValue.RESPONSE_TO_STATUS_ENQUIRY);
    }

    void sendStatus(CauseValue cause) {
        send(new Status(transaction, CcCause.ofUser(cause), CallState.numbered(state().number())));
    }

    void facility(CcFacility message) {
        facility.received(message.facility());
    }

    void rejectModification(Modify message) {
        send(new ModifyReject(
                transaction,
                message.bearer(),
                CcCause.ofUser(CauseValue.SERVICE_OR_OPTION_NOT_IMPLEMENTED_UNSPECIFIED)));
    }
}
