package dev.mynah.network.sgsn;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.QualityOfService;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.sm.ActivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.ModifyPdpContextReject;
import dev.mynah.network.air.nas.sm.MsModifyPdpContextRequest;
import dev.mynah.network.air.nas.sm.NetworkModifyPdpContextAccept;
import dev.mynah.network.air.nas.sm.SmIe;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.nas.sm.SmStatus;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.pdn.PdnSession;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** One primary PDP context of a station. */
final class PdpContext {
    /** The context has been granted. */
    record Activate() {}

    /** The network ends the context. */
    record Deactivate(SmCause cause) {}

    /** The station no longer has the context, or the network no longer the station. */
    record Lost() {}

    /** It comes from LTE as it stood there. */
    record Arrive() {}

    /** Another node has it from now on. */
    record Depart() {}

    static final Step<PdpContext> GO_ON = Step.of("its packets go here", PdpContext::arrived);
    static final Step<PdpContext> LET_GO = Step.of("forget it", PdpContext::departed);
    static final Step<PdpContext> ACCEPT = Step.of("ACTIVATE PDP CONTEXT ACCEPT", PdpContext::accepted);
    static final Step<PdpContext> ACCEPT_AGAIN = Step.of("ACTIVATE PDP CONTEXT ACCEPT again", PdpContext::accept);
    static final Step<PdpContext> ACCEPT_DEACTIVATION = Step.of(
            "DEACTIVATE PDP CONTEXT ACCEPT",
            context -> context.ms.send(new DeactivatePdpContextAccept(context.toStation())));
    static final Step<PdpContext> REQUEST_DEACTIVATION =
            Step.of("DEACTIVATE PDP CONTEXT REQUEST, start T3395", Deactivate.class, PdpContext::requestDeactivation);
    static final Step<PdpContext> REPEAT = Step.of("repeat", PdpContext::expired);
    static final Step<PdpContext> CLOSE = Step.of("give the address back", PdpContext::close);
    static final Step<PdpContext> MODIFY = Step.of(
            "MODIFY PDP CONTEXT ACCEPT with the quality there is, or REJECT #41",
            MsModifyPdpContextRequest.class,
            PdpContext::modify);

    /** TS 24.008 8.4. */
    static final Step<PdpContext> NOT_COMPATIBLE = Step.of(
            "SM STATUS #98",
            context -> context.ms.send(
                    new SmStatus(context.toStation(), SmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE)));

    private static final int MOST_REPEATS = 4;

    private MsContext ms;
    private final int transaction;
    private final int nsapi;
    private final PdnSession session;
    private final ActivatePdpContextAccept accept;
    private final NamedTimers timers;
    private final Machine<PdpState, PdpContext> machine;
    private @Nullable SmMessage pending;
    private int repeated;

    /** @param transaction the number of the station's transaction, without flag */
    PdpContext(MsContext ms, int transaction, int nsapi, PdnSession session, ActivatePdpContextAccept accept) {
        this.ms = ms;
        this.transaction = transaction;
        this.nsapi = nsapi;
        this.session = session;
        this.accept = accept;
        this.timers = ms.sgsn().timers(this::fire);
        this.machine = new Machine<>(
                PdpTable.SM, this, PdpState.INACTIVE, ms.sgsn().watch("PDP context " + nsapi, () -> this.ms.imsi()));
    }

    void fire(Object event) {
        machine.fire(event);
    }

    void belongsTo(MsContext owner) {
        ms = owner;
        if (active()) {
            session.serve(nsapi, ms.traffic());
        }
    }

    int nsapi() {
        return nsapi;
    }

    int transaction() {
        return transaction;
    }

    PdnSession session() {
        return session;
    }

    boolean active() {
        return machine.state() == PdpState.ACTIVE;
    }

    /** The transaction as messages to the station, which began it, have it. */
    int toStation() {
        return transaction | SmMessage.TO_INITIATOR;
    }

    private void accepted() {
        accept();
        ms.connection().establishBearers();
        session.serve(nsapi, ms.traffic());
        ms.note(SubscriberEvent.Kind.PDN_CONNECTED, describe());
    }

    private void arrived() {
        session.handOver(nsapi, ms.traffic());
    }

    private void departed() {
        timers.stopAll();
        pending = null;
        ms.contexts().closed(this);
    }

    private void accept() {
        ms.send(accept);
    }

    private void requestDeactivation(Deactivate wanted) {
        pending = new DeactivatePdpContextRequest(
                toStation(), wanted.cause(), OptionalElements.of(SmIe.TEAR_DOWN_INDICATOR, 1));
        repeated = 0;
        ms.send(pending);
        timers.start(SgsnTimer.T3395);
    }

    private void expired() {
        if (pending == null || ++repeated > MOST_REPEATS) {
            fire(new SgsnEvent.GaveUp(SgsnTimer.T3395));
        } else {
            ms.send(pending);
            timers.start(SgsnTimer.T3395);
        }
    }

    private void modify(MsModifyPdpContextRequest request) {
        if (request.has(SmIe.NEW_TFT)) {
            // A filter means nothing where a context is the only one of its address.
            ms.send(new ModifyPdpContextReject(toStation(), SmCause.SEMANTIC_ERROR_IN_THE_TFT_OPERATION));
        } else {
            ms.send(new NetworkModifyPdpContextAccept(
                    toStation(), OptionalElements.of(SmIe.QOS, QualityOfService.INTERACTIVE)));
        }
    }

    private void close() {
        timers.stopAll();
        pending = null;
        ms.contexts().secondary().ended(this);
        ms.sgsn().gateway().close(session);
        ms.contexts().closed(this);
        ms.note(SubscriberEvent.Kind.PDN_DISCONNECTED, describe());
    }

    /** As {@code internet 10.45.0.2}. */
    private String describe() {
        return session.apn().name()
                + session.ipv4()
                        .map(InetAddress::getHostAddress)
                        .map(it -> " " + it)
                        .orElse("");
    }
}
