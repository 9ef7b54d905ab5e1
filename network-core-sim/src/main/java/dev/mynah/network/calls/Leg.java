package dev.mynah.network.calls;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.cc.CallState;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcCause;
import dev.mynah.network.air.nas.cc.CcFacility;
import dev.mynah.network.air.nas.cc.CcMessage;
import dev.mynah.network.air.nas.cc.Status;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.SsNotification;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.calls.TrunkMessage.Notified;
import dev.mynah.network.hlr.map.CallServices;
import dev.mynah.network.msc.CmConnection;
import java.util.Optional;

/** One call of a UE at the MSC: its machine, the connection to the UE and the trunk to the other half. */
final class Leg {
    private final Party party;
    private final TransactionIdentifier transaction;
    private final NamedTimers timers;
    private final Machine<LegState, Leg> machine;
    private final Originating originating = new Originating(this);
    private final Terminating terminating = new Terminating(this);
    private final Conversation conversation = new Conversation(this);
    private final Clearing clearing = new Clearing(this);
    private final Charging charging = new Charging(this);
    private final LegSpeech speech;
    private Optional<CmConnection> connection = Optional.empty();
    private Optional<Trunk.End> trunk = Optional.empty();
    private Optional<CallOffer> offer = Optional.empty();
    private Optional<CallServices> services = Optional.empty();
    private boolean held;
    private boolean multiparty;

    /** A call; {@code transaction} as this side writes it. */
    Leg(Party party, TransactionIdentifier transaction) {
        this.party = party;
        this.transaction = transaction;
        this.timers = new NamedTimers(party.timeline(), this::fire);
        this.speech = new LegSpeech(this);
        this.machine = new Machine<>(LegTable.TABLE, this, LegState.NULL, party.watch(this));
    }

    void fire(Object event) {
        machine.fire(event);
    }

    LegState state() {
        return machine.state();
    }

    // Its procedures.

    Originating originating() {
        return originating;
    }

    Terminating terminating() {
        return terminating;
    }

    Conversation conversation() {
        return conversation;
    }

    Clearing clearing() {
        return clearing;
    }

    Charging charging() {
        return charging;
    }

    LegSpeech speech() {
        return speech;
    }

    // What they share.

    Party party() {
        return party;
    }

    TransactionIdentifier transaction() {
        return transaction;
    }

    NamedTimers timers() {
        return timers;
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

    /** Takes one end of a trunk. */
    void trunk(Trunk.End given) {
        trunk = Optional.of(given);
        given.user(this::fire);
        given.ear(frame -> party.speech().heard(this, frame));
    }

    /** Gives the trunk away: the call goes on without this half. */
    Optional<Trunk.End> giveTrunk() {
        Optional<Trunk.End> given = trunk.filter(it -> !it.over());
        trunk = Optional.empty();
        return given;
    }

    Optional<CallServices> services() {
        return services;
    }

    void services(Optional<CallServices> known) {
        services = known;
    }

    Optional<CallOffer> offer() {
        return offer;
    }

    /** Where the call goes, when it is allowed. */
    void offering(CallOffer wanted) {
        offer = Optional.of(wanted);
    }

    boolean active() {
        return state() == LegState.ACTIVE && !held;
    }

    boolean held() {
        return state() == LegState.ACTIVE && held;
    }

    boolean ringing() {
        return state() == LegState.CALL_RECEIVED || state() == LegState.MT_CALL_CONFIRMED;
    }

    /** Whether it keeps the UE busy. */
    boolean busy() {
        return switch (state()) {
            case NULL, DISCONNECT_INDICATION, RELEASE_REQUEST -> false;
            default -> true;
        };
    }

    /** The other side is told whenever it changes. */
    void held(boolean now) {
        if (held != now) {
            held = now;
            tell(new Notified(SsNotification.NONE.withOnHold(now)));
        }
    }

    boolean multiparty() {
        return multiparty;
    }

    void multiparty(boolean now) {
        multiparty = now;
    }

    void joined() {
        held(false);
        multiparty = true;
        tell(new Notified(SsNotification.NONE.withMultiparty()));
    }

    void send(CcMessage message) {
        connection.ifPresent(it -> it.send(message.encode().toByteArray()));
    }

    void tell(TrunkMessage message) {
        trunk.ifPresent(it -> it.send(message));
    }

    void answer(Component component) {
        send(new CcFacility(transaction, component.encode()));
    }

    static Octets notification(SsNotification what) {
        return notification(1, what);
    }

    /** One of several in the same message. */
    static Octets notification(int id, SsNotification what) {
        return Component.Invoke.of(id, SsOperation.NOTIFY_SS, what.encode()).encode();
    }

    void tellStatus() {
        sendStatus(CauseValue.RESPONSE_TO_STATUS_ENQUIRY);
    }

    void sendStatus(CauseValue cause) {
        send(new Status(transaction, CcCause.ofNetwork(cause), CallState.numbered(state().number())));
    }

    void over() {
        timers.stopAll();
        speech.over();
        party.over(this);
    }

    /** The network goes off. */
    void stop() {
        timers.stopAll();
        speech.over();
        tell(TrunkMessage.Release.because(CauseValue.NETWORK_OUT_OF_ORDER));
    }
}
