package dev.mynah.network.sgsn;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.sm.ActivateSecondaryPdpContextAccept;
import dev.mynah.network.air.nas.sm.ActivateSecondaryPdpContextRequest;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.ModifyPdpContextReject;
import dev.mynah.network.air.nas.sm.MsModifyPdpContextRequest;
import dev.mynah.network.air.nas.sm.NetworkModifyPdpContextAccept;
import dev.mynah.network.air.nas.sm.NetworkModifyPdpContextRequest;
import dev.mynah.network.air.nas.sm.RequestSecondaryPdpContextActivation;
import dev.mynah.network.air.nas.sm.SmIe;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.nas.sm.SmStatus;
import dev.mynah.network.air.tft.FilterSet;
import dev.mynah.network.air.tft.TftFault;
import dev.mynah.network.air.tft.TrafficFlowTemplate;
import dev.mynah.network.air.tft.TrafficFlowTemplate.Operation;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.pdn.BearerQos;
import dev.mynah.network.pdn.PdnSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A PDP context for some of the packets of a primary one. A station that is idle is paged for what it has to be told. */
final class SecondaryContext {
    /** The network has the station ask for it. */
    record Offer() {}

    /** The station's request is granted. */
    record Grant(ActivateSecondaryPdpContextRequest request) {}

    /** Its packets or its quality change. */
    record Modify(Optional<TrafficFlowTemplate> tft, Optional<BearerQos> qos) {}

    static final Step<SecondaryContext> OFFER =
            Step.of("REQUEST SECONDARY PDP CONTEXT ACTIVATION, start T3385", SecondaryContext::offer);
    static final Step<SecondaryContext> ACCEPT =
            Step.of("ACTIVATE SECONDARY PDP CONTEXT ACCEPT", Grant.class, SecondaryContext::accepted);
    static final Step<SecondaryContext> ACCEPT_AGAIN =
            Step.of("ACTIVATE SECONDARY PDP CONTEXT ACCEPT again", SecondaryContext::accept);
    static final Step<SecondaryContext> ANSWER_MODIFICATION =
            Step.of("MODIFY PDP CONTEXT ACCEPT or REJECT", MsModifyPdpContextRequest.class, SecondaryContext::answer);
    static final Step<SecondaryContext> REQUEST_MODIFICATION =
            Step.of("MODIFY PDP CONTEXT REQUEST, start T3386", Modify.class, SecondaryContext::requestModification);
    static final Step<SecondaryContext> MODIFIED = Step.of("other packets go in it", SecondaryContext::modified);
    static final Step<SecondaryContext> STAYS = Step.of("it stays as it was", SecondaryContext::done);
    static final Step<SecondaryContext> REQUEST_DEACTIVATION = Step.of(
            "DEACTIVATE PDP CONTEXT REQUEST, start T3395",
            PdpContext.Deactivate.class,
            SecondaryContext::requestDeactivation);
    static final Step<SecondaryContext> ACCEPT_DEACTIVATION = Step.of(
            "DEACTIVATE PDP CONTEXT ACCEPT",
            context -> context.ms.send(new DeactivatePdpContextAccept(context.toStation())));
    static final Step<SecondaryContext> REPEAT = Step.of("repeat", SecondaryContext::expired);
    static final Step<SecondaryContext> CLOSE = Step.of("forget it", SecondaryContext::close);

    /** TS 24.008 8.4. */
    static final Step<SecondaryContext> NOT_COMPATIBLE = Step.of(
            "SM STATUS #98",
            context -> context.ms.send(
                    new SmStatus(context.toStation(), SmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE)));

    static final int NO_NSAPI = -1;

    private static final int MOST_REPEATS = 4;

    private MsContext ms;
    private final int transaction;
    private final PdpContext primary;
    private final NamedTimers timers;
    private final Machine<PdpState, SecondaryContext> machine;
    private int nsapi = NO_NSAPI;
    private BearerQos qos;
    private BearerQos proposedQos;
    private FilterSet filters;
    private FilterSet proposed;
    private @Nullable SmMessage pending;
    private SgsnTimer guard = SgsnTimer.T3385;
    private int repeated;

    /** @param transaction as messages of the station have it: with the flag where the network began it */
    SecondaryContext(MsContext ms, int transaction, PdpContext primary, BearerQos qos, FilterSet filters) {
        this.ms = ms;
        this.transaction = transaction;
        this.primary = primary;
        this.qos = qos;
        this.proposedQos = qos;
        this.filters = filters;
        this.proposed = filters;
        this.timers = ms.sgsn().timers(this::fire);
        this.machine = new Machine<>(
                SecondaryTable.SM,
                this,
                PdpState.INACTIVE,
                ms.sgsn().watch("secondary PDP context", () -> this.ms.imsi()));
    }

    void fire(Object event) {
        machine.fire(event);
    }

    void belongsTo(MsContext owner) {
        ms = owner;
    }

    int transaction() {
        return transaction;
    }

    int nsapi() {
        return nsapi;
    }

    PdpContext primary() {
        return primary;
    }

    PdnSession session() {
        return primary.session();
    }

    boolean active() {
        return machine.state() == PdpState.ACTIVE || machine.state() == PdpState.MODIFY_PENDING;
    }

    /** Waits for the station to ask for it. */
    boolean offered() {
        return machine.state() == PdpState.ACTIVE_PENDING;
    }

    private int toStation() {
        return transaction ^ SmMessage.TO_INITIATOR;
    }

    private void offer() {
        begin(
                SgsnTimer.T3385,
                new RequestSecondaryPdpContextActivation(
                        toStation(),
                        qos.gprs(),
                        Octets.of((byte) (primary.toStation() << 4)),
                        OptionalElements.of(
                                SmIe.TFT,
                                TrafficFlowTemplate.of(Operation.CREATE, filters.filters())
                                        .encode())));
    }

    private void accepted(Grant grant) {
        done();
        nsapi = grant.request().nsapi();
        accept();
        ms.connection().establishBearers();
        session().bind(nsapi, filters);
        ms.note(SubscriberEvent.Kind.BEARER_ACTIVATED, describe());
    }

    private void accept() {
        ms.send(new ActivateSecondaryPdpContextAccept(
                toStation(), PdpContexts.SAPI, qos.gprs(), PdpContexts.RADIO_PRIORITY));
    }

    /** The station wants other packets or another quality. TS 24.008 6.1.3.3.2. */
    private void answer(MsModifyPdpContextRequest request) {
        FilterSet.Applied tft = request.get(SmIe.NEW_TFT)
                .map(filters::apply)
                .orElseGet(() -> new FilterSet.Applied(filters, Optional.empty()));
        Optional<BearerQos> wanted = request.get(SmIe.QOS).map(BearerQos::of);
        Optional<Integer> refusal = tft.fault().map(TftFault::cause).or(() -> wanted.flatMap(session()::refusal));
        if (refusal.isPresent()) {
            ms.send(new ModifyPdpContextReject(toStation(), SmCause.of(refusal.get())));
            return;
        }
        proposed = tft.now();
        proposedQos = wanted.orElse(qos);
        modified();
        ms.send(new NetworkModifyPdpContextAccept(toStation(), OptionalElements.of(SmIe.QOS, qos.gprs())));
    }

    private void requestModification(Modify wanted) {
        proposed = wanted.tft().map(tft -> filters.apply(tft).now()).orElse(filters);
        proposedQos = wanted.qos().orElse(qos);
        begin(
                SgsnTimer.T3386,
                new NetworkModifyPdpContextRequest(
                        toStation(),
                        PdpContexts.RADIO_PRIORITY,
                        PdpContexts.SAPI,
                        proposedQos.gprs(),
                        OptionalElements.NONE.with(SmIe.TFT, wanted.tft().map(TrafficFlowTemplate::encode))));
    }

    private void modified() {
        done();
        filters = proposed;
        qos = proposedQos;
        session().bind(nsapi, filters);
        ms.note(SubscriberEvent.Kind.BEARER_MODIFIED, describe());
    }

    private void requestDeactivation(PdpContext.Deactivate wanted) {
        begin(SgsnTimer.T3395, new DeactivatePdpContextRequest(toStation(), wanted.cause()));
    }

    private void begin(SgsnTimer timer, SmMessage message) {
        timers.stopAll();
        guard = timer;
        pending = message;
        repeated = 0;
        attend();
    }

    /** Says what the station has not answered yet, or has it paged. */
    void attend() {
        SmMessage message = pending;
        if (message == null) {
            return;
        }
        timers.start(guard);
        if (ms.connected()) {
            ms.send(message);
        } else {
            ms.fire(new SgsnEvent.PageWanted());
        }
    }

    private void expired() {
        if (++repeated > MOST_REPEATS) {
            fire(new SgsnEvent.GaveUp(guard));
        } else {
            attend();
        }
    }

    boolean waiting() {
        return pending != null;
    }

    private void done() {
        timers.stopAll();
        pending = null;
    }

    private void close() {
        done();
        session().unbind(nsapi);
        ms.contexts().secondary().closed(this);
        if (nsapi != NO_NSAPI) {
            ms.note(SubscriberEvent.Kind.BEARER_DEACTIVATED, describe());
        }
    }

    private String describe() {
        return session().apn().name() + " NSAPI " + nsapi + " QCI " + qos.qci();
    }
}
