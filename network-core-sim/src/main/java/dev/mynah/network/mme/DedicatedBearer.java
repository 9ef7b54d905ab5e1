package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.esm.ActivateDedicatedEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.DeactivateEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.EsmIe;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.esm.EsmStatus;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextReject;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextRequest;
import dev.mynah.network.air.tft.FilterSet;
import dev.mynah.network.air.tft.TrafficFlowTemplate;
import dev.mynah.network.air.tft.TrafficFlowTemplate.Operation;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.pdn.BearerQos;
import dev.mynah.network.pdn.PdnSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bearer for some of the packets of a PDN connection. A UE that is idle is paged for what it has to be told. */
final class DedicatedBearer {
    /** The bearer has been granted. */
    record Activate() {}

    /** Its packets or its quality change. */
    record Modify(int pti, Optional<TrafficFlowTemplate> tft, Optional<BearerQos> qos) {}

    /** It ends. */
    record Deactivate(int pti, EsmCause cause) {}

    /** One side has lost it, or its connection is over. */
    record Lost() {}

    static final Step<DedicatedBearer> REQUEST_ACTIVATION =
            Step.of("ACTIVATE DEDICATED EPS BEARER CONTEXT REQUEST, start T3485", DedicatedBearer::requestActivation);
    static final Step<DedicatedBearer> ACTIVATED = Step.of("its packets go on it", DedicatedBearer::activated);
    static final Step<DedicatedBearer> REQUEST_MODIFICATION = Step.of(
            "MODIFY EPS BEARER CONTEXT REQUEST, start T3486", Modify.class, DedicatedBearer::requestModification);
    static final Step<DedicatedBearer> MODIFIED = Step.of("other packets go on it", DedicatedBearer::modified);
    static final Step<DedicatedBearer> NOT_MODIFIED =
            Step.of("it stays as it was", ModifyEpsBearerContextReject.class, DedicatedBearer::notModified);
    static final Step<DedicatedBearer> STAYS = Step.of("it stays as it was", DedicatedBearer::done);
    static final Step<DedicatedBearer> REQUEST_DEACTIVATION = Step.of(
            "DEACTIVATE EPS BEARER CONTEXT REQUEST, start T3495",
            Deactivate.class,
            DedicatedBearer::requestDeactivation);
    static final Step<DedicatedBearer> REPEAT = Step.of("repeat", DedicatedBearer::expired);
    static final Step<DedicatedBearer> CLOSE = Step.of("forget it", DedicatedBearer::close);

    /** TS 24.301 7.4. */
    static final Step<DedicatedBearer> NOT_COMPATIBLE = Step.of(
            "ESM STATUS #98",
            EsmMessage.class,
            (bearer, message) -> bearer.ue.send(new EsmStatus(
                    bearer.ebi, message.pti(), EsmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE)));

    private static final int MOST_REPEATS = 4;

    private UeContext ue;
    private final int ebi;
    private final int linked;
    private final int pti;
    private final PdnSession session;
    private final NamedTimers timers;
    private final Machine<BearerState, DedicatedBearer> machine;
    private FilterSet filters;
    private FilterSet proposed;
    private BearerQos qos;
    private BearerQos proposedQos;
    private @Nullable EsmMessage pending;
    private MmeTimer guard = MmeTimer.T3485;
    private int repeated;

    /** @param pti the UE's transaction that asked for it; 0 when the network begins */
    DedicatedBearer(UeContext ue, int ebi, Bearer of, int pti, BearerQos qos, FilterSet filters) {
        this.ue = ue;
        this.ebi = ebi;
        this.linked = of.ebi();
        this.session = of.session();
        this.pti = pti;
        this.qos = qos;
        this.proposedQos = qos;
        this.filters = filters;
        this.proposed = filters;
        this.timers = ue.mme().timers(this::fire);
        this.machine = new Machine<>(
                DedicatedBearerTable.ESM,
                this,
                BearerState.INACTIVE,
                ue.mme().watch("ESM bearer " + ebi, () -> this.ue.imsi()));
    }

    void fire(Object event) {
        machine.fire(event);
    }

    void belongsTo(UeContext owner) {
        ue = owner;
    }

    int ebi() {
        return ebi;
    }

    int linked() {
        return linked;
    }

    /** The transaction of the UE's that has led to what is under way; 0 otherwise. */
    int pti() {
        return pending == null ? 0 : pending.pti();
    }

    BearerState state() {
        return machine.state();
    }

    PdnSession session() {
        return session;
    }

    FilterSet filters() {
        return filters;
    }

    BearerQos qos() {
        return qos;
    }

    private void requestActivation() {
        Octets tft = TrafficFlowTemplate.of(Operation.CREATE, filters.filters()).encode();
        begin(MmeTimer.T3485, new ActivateDedicatedEpsBearerContextRequest(ebi, pti, linked, qos.eps(), tft));
    }

    private void activated() {
        done();
        session.bind(ebi, filters);
        ue.connection().establishBearers();
        ue.note(SubscriberEvent.Kind.BEARER_ACTIVATED, describe());
    }

    private void requestModification(Modify wanted) {
        proposed = wanted.tft().map(tft -> filters.apply(tft).now()).orElse(filters);
        proposedQos = wanted.qos().orElse(qos);
        begin(
                MmeTimer.T3486,
                new ModifyEpsBearerContextRequest(
                        ebi,
                        wanted.pti(),
                        OptionalElements.NONE
                                .with(EsmIe.EPS_QOS, wanted.qos().map(BearerQos::eps))
                                .with(EsmIe.TFT, wanted.tft().map(TrafficFlowTemplate::encode))));
    }

    private void modified() {
        done();
        filters = proposed;
        qos = proposedQos;
        session.bind(ebi, filters);
        ue.note(SubscriberEvent.Kind.BEARER_MODIFIED, describe());
    }

    /** TS 24.301 6.4.3.4: a UE that does not know the bearer has lost it. */
    private void notModified(ModifyEpsBearerContextReject reject) {
        done();
        if (reject.cause().equals(EsmCause.INVALID_EPS_BEARER_IDENTITY)) {
            fire(new Lost());
        }
    }

    private void requestDeactivation(Deactivate wanted) {
        begin(MmeTimer.T3495, new DeactivateEpsBearerContextRequest(ebi, wanted.pti(), wanted.cause()));
    }

    private void begin(MmeTimer timer, EsmMessage message) {
        timers.stopAll();
        guard = timer;
        pending = message;
        repeated = 0;
        again();
    }

    private void again() {
        EsmMessage message = pending;
        if (message == null) {
            return;
        }
        timers.start(guard);
        if (ue.connected()) {
            ue.send(message);
        } else {
            ue.fire(new MmeEvent.PageWanted());
        }
    }

    private void expired() {
        if (++repeated > MOST_REPEATS) {
            fire(new MmeEvent.GaveUp(guard));
        } else {
            again();
        }
    }

    /** Whether the UE is to be told something. */
    boolean waiting() {
        return pending != null;
    }

    /** The UE is connected now: what it has not heard is said. */
    void attend() {
        again();
    }

    private void done() {
        timers.stopAll();
        pending = null;
    }

    private void close() {
        done();
        session.unbind(ebi);
        ue.bearers().dedicated().closed(this);
        ue.note(SubscriberEvent.Kind.BEARER_DEACTIVATED, describe());
    }

    private String describe() {
        return session.apn().name() + " bearer " + ebi + " QCI " + qos.qci();
    }
}
