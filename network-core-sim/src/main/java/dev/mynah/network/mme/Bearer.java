package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.DeactivateEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.EsmIe;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.esm.EsmStatus;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextReject;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.PdnDisconnectRequest;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.pdn.PdnSession;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One PDN connection of a UE and its default EPS bearer context. */
final class Bearer {
    /** The PDN connection has been granted. */
    record Activate(boolean attaching) {}

    /** The network ends the PDN connection. */
    record Deactivate(EsmCause cause) {}

    /** The connection has other rates. */
    record Modify() {}

    /** It comes from another system as it stood there. */
    record Arrive() {}

    /**
     * Another node has the UE from now on.
     *
     * @param movable whether it has the connection too
     */
    record Depart(boolean movable) {}

    /** The UE no longer has the context, or the network no longer the UE. */
    record Lost() {}

    static final Step<Bearer> REQUEST_ACTIVATION = Step.of(
            "ACTIVATE DEFAULT EPS BEARER CONTEXT REQUEST, start T3485",
            bearer -> bearer.begin(MmeTimer.T3485, bearer.activation));
    static final Step<Bearer> GO_ON = Step.of("its packets go here", Bearer::arrived);
    static final Step<Bearer> LET_GO = Step.of("forget it", Bearer::departed);
    static final Step<Bearer> ACTIVATED = Step.of("the bearer stands", Bearer::activated);
    static final Step<Bearer> CLOSE = Step.of("give the address back", Bearer::close);
    static final Step<Bearer> AGAIN = Step.of("repeat", Bearer::again);
    static final Step<Bearer> REPEAT_ACTIVATION = Step.of("repeat", bearer -> bearer.expired(MmeTimer.T3485));
    static final Step<Bearer> REPEAT_DEACTIVATION = Step.of("repeat", bearer -> bearer.expired(MmeTimer.T3495));
    static final Step<Bearer> REQUEST_DEACTIVATION =
            Step.of("DEACTIVATE EPS BEARER CONTEXT REQUEST, start T3495", Object.class, Bearer::requestDeactivation);

    static final Step<Bearer> REQUEST_MODIFICATION =
            Step.of("MODIFY EPS BEARER CONTEXT REQUEST, start T3486", Bearer::requestModification);
    static final Step<Bearer> MODIFIED = Step.of("the UE knows", Bearer::modified);
    static final Step<Bearer> REPEAT_MODIFICATION = Step.of("repeat", bearer -> bearer.expired(MmeTimer.T3486));

    /** TS 24.301 7.4. */
    static final Step<Bearer> NOT_COMPATIBLE = Step.of(
            "ESM STATUS #98",
            EsmMessage.class,
            (bearer, message) -> bearer.ue.send(new EsmStatus(
                    bearer.ebi, message.pti(), EsmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE)));

    private static final int MOST_REPEATS = 4;

    private UeContext ue;
    private final int ebi;
    private final OptionalInt transaction;
    private final PdnSession session;
    private final ActivateDefaultEpsBearerContextRequest activation;
    private final NamedTimers timers;
    private final Machine<BearerState, Bearer> machine;
    private @Nullable EsmMessage pending;
    private int repeated;
    private boolean stood;
    private boolean untold;

    /** @param transaction what it would go by as a PDP context; none where it can't be one */
    Bearer(
            UeContext ue,
            int ebi,
            OptionalInt transaction,
            PdnSession session,
            ActivateDefaultEpsBearerContextRequest activation) {
        this.ue = ue;
        this.ebi = ebi;
        this.transaction = transaction;
        this.session = session;
        this.activation = activation;
        this.timers = ue.mme().timers(this::fire);
        this.machine = new Machine<>(
                BearerTable.ESM, this, BearerState.INACTIVE, ue.mme().watch("ESM bearer " + ebi, () -> this.ue.imsi()));
    }

    void fire(Object event) {
        machine.fire(event);
    }

    void belongsTo(UeContext owner) {
        ue = owner;
        if (stands()) {
            session.serve(ebi, ue.traffic());
        }
    }

    int ebi() {
        return ebi;
    }

    OptionalInt transaction() {
        return transaction;
    }

    int pti() {
        return activation.pti();
    }

    PdnSession session() {
        return session;
    }

    BearerState state() {
        return machine.state();
    }

    boolean stands() {
        return state() == BearerState.ACTIVE || state() == BearerState.MODIFY_PENDING;
    }

    ActivateDefaultEpsBearerContextRequest activation() {
        return activation;
    }

    private void begin(MmeTimer timer, EsmMessage message) {
        pending = message;
        repeated = 0;
        ue.send(message);
        timers.start(timer);
    }

    private void again() {
        if (pending != null) {
            ue.send(pending);
        }
    }

    private void expired(MmeTimer timer) {
        if (++repeated > MOST_REPEATS) {
            fire(new MmeEvent.GaveUp(timer));
        } else {
            again();
            timers.start(timer);
        }
    }

    private void activated() {
        timers.stopAll();
        pending = null;
        stood = true;
        session.serve(ebi, ue.traffic());
        ue.note(SubscriberEvent.Kind.PDN_CONNECTED, this::describe);
    }

    private void arrived() {
        stood = true;
        session.handOver(ebi, ue.traffic());
    }

    private void departed() {
        timers.stopAll();
        pending = null;
        ue.bearers().closed(this);
    }

    static boolean unknown(ModifyEpsBearerContextReject reject) {
        return reject.cause().equals(EsmCause.INVALID_EPS_BEARER_IDENTITY);
    }

    /** The UE is told at once, or when it is connected again. */
    void rateChanged() {
        untold = true;
        attend();
    }

    /** The UE is connected. */
    boolean attend() {
        boolean tell = untold && ue.connected() && state() == BearerState.ACTIVE;
        if (tell) {
            fire(new Modify());
        }
        return tell;
    }

    private void requestModification() {
        untold = false;
        begin(
                MmeTimer.T3486,
                new ModifyEpsBearerContextRequest(
                        ebi, 0, OptionalElements.of(EsmIe.APN_AMBR, PdnConnectivity.rate(session.shaping()))));
    }

    private void modified() {
        timers.stopAll();
        pending = null;
        attend();
    }

    private void requestDeactivation(Object because) {
        timers.stopAll();
        int pti = because instanceof PdnDisconnectRequest request ? request.pti() : 0;
        EsmCause cause = because instanceof Deactivate wanted ? wanted.cause() : EsmCause.REGULAR_DEACTIVATION;
        begin(MmeTimer.T3495, new DeactivateEpsBearerContextRequest(ebi, pti, cause));
    }

    private void close() {
        timers.stopAll();
        pending = null;
        ue.mme().gateway().close(session);
        ue.bearers().closed(this);
        if (stood) {
            ue.note(SubscriberEvent.Kind.PDN_DISCONNECTED, this::describe);
        }
    }

    /** As {@code internet 10.45.0.2}. */
    String describe() {
        return session.apn().name()
                + session.ipv4().map(address -> " " + address.getHostAddress()).orElse("")
                + session.ipv6()
                        .map(prefix -> " %x/64".formatted(prefix.prefix()))
                        .orElse("");
    }
}
