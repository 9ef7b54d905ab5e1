package dev.mynah.network.smf;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Sm5gCause;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentAccept;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationCommand;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationReject;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationRequest;
import dev.mynah.network.air.nas.sm5g.PduSessionReleaseCommand;
import dev.mynah.network.air.nas.sm5g.PduSessionReleaseRequest;
import dev.mynah.network.air.nas.sm5g.Sm5gIe;
import dev.mynah.network.air.nas.sm5g.Sm5gMessage;
import dev.mynah.network.air.nas.sm5g.Sm5gStatus;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.pdn.PdnSession;
import dev.mynah.network.reject.RejectRule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One PDU session of a UE, with the one QoS flow that all its packets are in. */
final class PduSession {
    /** The session has been granted. */
    record Establish() {}

    /**
     * The network, or the UE by its transaction, changes the flows.
     *
     * @param elements of the command
     * @param done what it means once the UE has agreed
     */
    record Modify(int pti, OptionalElements elements, Runnable done) {}

    /** The network ends the session. */
    record Release(Sm5gCause cause) {}

    /** The UE no longer has the session, or the network no longer the UE. */
    record Lost() {}

    /** A command was repeated as often as the standard says and never answered. */
    record GaveUp() {}

    static final Step<PduSession> ACCEPT = Step.of("PDU SESSION ESTABLISHMENT ACCEPT", PduSession::accept);
    static final Step<PduSession> ACCEPT_AGAIN =
            Step.of("PDU SESSION ESTABLISHMENT ACCEPT again", session -> session.access.send(session.accept));
    static final Step<PduSession> ANSWER_MODIFICATION = Step.of(
            "PDU SESSION MODIFICATION REJECT, or change the flows",
            PduSessionModificationRequest.class,
            PduSession::answer);
    static final Step<PduSession> CHANGE_FLOWS =
            Step.of("PDU SESSION MODIFICATION COMMAND, start T3591", Modify.class, PduSession::change);
    static final Step<PduSession> LATER =
            Step.of("change the flows later", Modify.class, (session, wanted) -> session.later.add(wanted));
    static final Step<PduSession> CHANGED = Step.of("the flows are changed", PduSession::changed);
    static final Step<PduSession> NOT_CHANGED = Step.of("the flows stay", PduSession::notChanged);
    static final Step<PduSession> COMMAND_MODIFICATION = Step.of(
            "PDU SESSION MODIFICATION COMMAND, start T3591",
            PduSessionModificationRequest.class,
            (session, request) ->
                    session.begin(SmfTimer.T3591, new PduSessionModificationCommand(session.id(), request.pti())));
    static final Step<PduSession> COMMAND_RELEASE =
            Step.of("PDU SESSION RELEASE COMMAND, start T3592", Object.class, PduSession::commandRelease);
    static final Step<PduSession> AGAIN = Step.of("repeat", PduSession::again);
    static final Step<PduSession> REPEAT = Step.of("repeat", PduSession::expired);
    static final Step<PduSession> STOP = Step.of("the command is done", PduSession::stop);
    static final Step<PduSession> CLOSE = Step.of("give the address back", PduSession::close);

    /** TS 24.501 7.4. */
    static final Step<PduSession> NOT_COMPATIBLE = Step.of(
            "5GSM STATUS #98",
            Sm5gMessage.class,
            (session, message) -> session.access.send(new Sm5gStatus(
                    session.id(), message.pti(), Sm5gCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE)));

    private static final int MOST_REPEATS = 4;

    private final Sessions sessions;
    private final SessionAccess access;
    private final PdnSession pdn;
    private final PduSessionEstablishmentAccept accept;
    private final NamedTimers timers;
    private final Machine<PduSessionState, PduSession> machine;
    private final QosFlows flows;
    private final Deque<Modify> later = new ArrayDeque<>();
    private Optional<Modify> modifying = Optional.empty();
    private @Nullable SmfTimer guard;
    private @Nullable Sm5gMessage pending;
    private int repeated;

    PduSession(
            Sessions sessions,
            SessionAccess access,
            PdnSession pdn,
            PduSessionEstablishmentAccept accept,
            Timeline timeline) {
        this.sessions = sessions;
        this.access = access;
        this.pdn = pdn;
        this.accept = accept;
        this.flows = new QosFlows(accept.sessionId(), pdn);
        this.timers = new NamedTimers(timeline, this::fire);
        this.machine = new Machine<>(
                PduSessionTable.SM5G,
                this,
                PduSessionState.INACTIVE,
                access.watch("5GSM session " + accept.sessionId()));
    }

    static boolean otherQos(PduSessionModificationRequest request) {
        return request.has(Sm5gIe.REQUESTED_QOS_RULES) || request.has(Sm5gIe.REQUESTED_QOS_FLOW_DESCRIPTIONS);
    }

    void fire(Object event) {
        machine.fire(event);
    }

    int id() {
        return accept.sessionId();
    }

    /** The transaction that made it. */
    int pti() {
        return accept.pti();
    }

    PduSessionState state() {
        return machine.state();
    }

    PdnSession pdn() {
        return pdn;
    }

    private void accept() {
        access.send(accept);
        access.establish();
        pdn.serve(id(), sessions);
        access.note(SubscriberEvent.Kind.PDN_CONNECTED, describe());
    }

    QosFlows flows() {
        return flows;
    }

    private void answer(PduSessionModificationRequest request) {
        Optional<RejectRule> rule = sessions.bearerRule();
        QosFlows.Answer answer = rule.isPresent()
                ? new QosFlows.Answer(Optional.empty(), Sm5gCause.of(rule.get().cause()))
                : flows.requested(request);
        answer.modify()
                .ifPresentOrElse(
                        this::fire,
                        () -> access.send(new PduSessionModificationReject(id(), request.pti(), answer.refusal())));
    }

    private void change(Modify wanted) {
        modifying = Optional.of(wanted);
        begin(SmfTimer.T3591, new PduSessionModificationCommand(id(), wanted.pti(), wanted.elements()));
    }

    private void changed() {
        stop();
        modifying.ifPresent(it -> it.done().run());
        next();
    }

    private void notChanged() {
        stop();
        next();
    }

    private void next() {
        modifying = Optional.empty();
        Modify waiting = later.poll();
        if (waiting != null) {
            fire(waiting);
        }
    }

    private void commandRelease(Object because) {
        timers.stopAll();
        int pti = because instanceof PduSessionReleaseRequest request ? request.pti() : 0;
        Sm5gCause cause = because instanceof Release wanted ? wanted.cause() : Sm5gCause.REGULAR_DEACTIVATION;
        begin(SmfTimer.T3592, new PduSessionReleaseCommand(id(), pti, cause));
    }

    private void begin(SmfTimer timer, Sm5gMessage message) {
        guard = timer;
        pending = message;
        repeated = 0;
        again();
    }

    private void again() {
        if (pending == null || guard == null) {
            return;
        }
        timers.start(guard);
        if (access.connected()) {
            access.send(pending);
        } else {
            access.page();
        }
    }

    /** The UE has come back: what it has not heard is said now. */
    boolean attend() {
        if (pending != null) {
            again();
        }
        return pending != null;
    }

    private void expired() {
        if (++repeated > MOST_REPEATS) {
            fire(new GaveUp());
        } else {
            again();
        }
    }

    private void stop() {
        timers.stopAll();
        pending = null;
        guard = null;
    }

    private void close() {
        stop();
        sessions.closed(this);
        access.note(SubscriberEvent.Kind.PDN_DISCONNECTED, describe());
    }

    /** As {@code internet 10.45.0.2}. */
    private String describe() {
        return pdn.apn().name()
                + pdn.ipv4().map(address -> " " + address.getHostAddress()).orElse("")
                + pdn.ipv6().map(prefix -> " %x/64".formatted(prefix.prefix())).orElse("");
    }
}
