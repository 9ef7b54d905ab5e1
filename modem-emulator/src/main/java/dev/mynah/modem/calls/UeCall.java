package dev.mynah.modem.calls;

import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.Line;
import dev.mynah.modem.Calls.Name;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.cc.CallState;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcCause;
import dev.mynah.network.air.nas.cc.CcFacility;
import dev.mynah.network.air.nas.cc.CcMessage;
import dev.mynah.network.air.nas.cc.HoldAcknowledge;
import dev.mynah.network.air.nas.cc.HoldReject;
import dev.mynah.network.air.nas.cc.Modify;
import dev.mynah.network.air.nas.cc.ModifyReject;
import dev.mynah.network.air.nas.cc.ProgressIndicator;
import dev.mynah.network.air.nas.cc.RetrieveAcknowledge;
import dev.mynah.network.air.nas.cc.RetrieveReject;
import dev.mynah.network.air.nas.cc.StartDtmfAcknowledge;
import dev.mynah.network.air.nas.cc.StartDtmfReject;
import dev.mynah.network.air.nas.cc.Status;
import dev.mynah.network.air.nas.cc.StopDtmfAcknowledge;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import dev.mynah.network.air.nas.ss.component.CallerName;
import dev.mynah.network.air.nas.ss.component.UssdText;
import dev.mynah.network.air.time.NamedTimers;
import java.util.Optional;

/** One call of the UE: its machine, what is known of it, and what rides on it. */
final class UeCall {
    /** DTMF by messages, TS 24.008 10.5.4.5a. */
    static final Octets CC_CAPABILITIES = Octets.hex("0100");

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
    private final Originating originating = new Originating(this);
    private final Terminating terminating = new Terminating(this);
    private final Clearing clearing = new Clearing(this);
    private Optional<CmLink> link = Optional.empty();
    private String number = "";
    private Line line = Line.VALID;
    private Optional<Name> name = Optional.empty();
    private Optional<String> connected = Optional.empty();
    private Optional<String> redirecting = Optional.empty();
    private Optional<String> called = Optional.empty();
    private boolean multiparty;
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

    /** The number the caller has dialled. */
    Optional<String> called() {
        return called;
    }

    void called(Optional<String> number) {
        called = number;
    }

    boolean multiparty() {
        return multiparty;
    }

    /** The network tells who calls. TS 24.096. */
    void calledBy(CallerName caller) {
        Optional<String> told = caller.text().filter(it -> !caller.restricted()).flatMap(UssdText::text);
        name = Optional.of(told.map(it -> new Name(it, Line.VALID))
                .orElseGet(() -> new Name("", caller.restricted() ? Line.WITHHELD : Line.NOT_AVAILABLE)));
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
            case CALL_RECEIVED, MT_CALL_CONFIRMED, CALL_PRESENT, CONNECT_REQUEST ->
                control.othersThan(this) ? State.WAITING : State.INCOMING;
            case NULL, MM_CONNECTION_PENDING, CALL_INITIATED, MO_CALL_PROCEEDING ->
                incoming() ? State.INCOMING : State.DIALLING;
            case DISCONNECT_INDICATION -> answered ? State.ACTIVE : State.DIALLING;
            default -> hold.held() ? State.HELD : State.ACTIVE;
        };
        return new Call(
                id, incoming(), shown, number, line, connected, redirecting, multiparty, emergency, attached, name);
    }

    void changed() {
        control.changed(this);
    }

    void send(CcMessage message) {
        link.ifPresent(it -> it.send(message.encode().toByteArray()));
    }

    // What its procedures share.

    Originating originating() {
        return originating;
    }

    Terminating terminating() {
        return terminating;
    }

    Clearing clearing() {
        return clearing;
    }

    CallControl control() {
        return control;
    }

    NamedTimers timers() {
        return timers;
    }

    Optional<Dialling> dialled() {
        return dialled;
    }

    boolean emergency() {
        return emergency;
    }

    String number() {
        return number;
    }

    /** Who calls. */
    void line(String newNumber, Line newLine) {
        number = newNumber;
        line = newLine;
    }

    /** Whom the caller had dialled. */
    void redirecting(Optional<String> told) {
        redirecting = told;
    }

    /** Who has answered. */
    void connected(Optional<String> told) {
        connected = told;
    }

    void talking() {
        attached = true;
        answered = true;
    }

    /** Lets the user hear. */
    void attach() {
        attached = true;
    }

    /** Whether there is something to be heard, which the user hears from now on. TS 24.008 5.5.1. */
    boolean attaches(Optional<ProgressIndicator> progress) {
        boolean audible =
                progress.map(ProgressIndicator::attachesUserConnection).orElse(false);
        attached |= audible;
        return audible;
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
