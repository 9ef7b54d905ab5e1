package dev.mynah.network.amf;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.NetworkDeregistrationRequest;
import dev.mynah.network.air.nas.mm5g.UeDeregistrationAccept;
import dev.mynah.network.air.nas.mm5g.UeDeregistrationRequest;

/** Deregistration from either side. TS 24.501 5.5.2. */
final class Deregistration {
    /** 5.5.2.2.2: a UE that is being switched off does not wait for an answer. */
    static final Step<UeContext> ANSWER =
            Step.of("DEREGISTRATION ACCEPT unless switched off", UeDeregistrationRequest.class, (ue, request) -> {
                if (!request.type().switchOff()) {
                    ue.send(new UeDeregistrationAccept());
                }
            });

    static final Step<UeContext> FORGET = Step.of("release the PDU sessions", UeContext::deregistered);
    static final Step<UeContext> BEGIN =
            Step.of("page if idle", AmfEvent.DeregistrationWanted.class, Deregistration::begin);
    static final Step<UeContext> REMEMBER =
            Step.of("deregister later", AmfEvent.DeregistrationWanted.class, (ue, wanted) -> ue.wish(wanted));
    static final Step<UeContext> REQUEST = Step.of("DEREGISTRATION REQUEST, start T3522", Deregistration::request);

    private Deregistration() {}

    private static void begin(UeContext ue, AmfEvent.DeregistrationWanted wanted) {
        ue.wish(wanted);
        ue.fire(ue.connected() ? new AmfEvent.DeregistrationPossible() : new AmfEvent.PageWanted());
    }

    private static void request(UeContext ue) {
        ue.timers().stop(AmfTimer.INACTIVITY);
        ue.takeWish()
                .ifPresent(wanted -> ue.repetition()
                        .begin(
                                AmfTimer.T3522,
                                new NetworkDeregistrationRequest(
                                        wanted.type(), OptionalElements.NONE.with(Mm5gIe.MM5G_CAUSE, wanted.cause()))));
    }
}
