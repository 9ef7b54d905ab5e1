package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.UeOriginatingDetachType;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.air.nas.emm.DetachAccept;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.UeOriginatingDetachRequest;
import dev.mynah.network.air.nas.emm.UeTerminatedDetachRequest;

/** Detach from either side, TS 24.301 5.5.2, and the end of a PDN connection the network wants. */
final class Detach {
    /** 5.5.2.2.2: a UE that is being switched off does not wait for an answer. */
    static final Step<UeContext> ANSWER =
            Step.of("DETACH ACCEPT unless switched off", UeOriginatingDetachRequest.class, (ue, request) -> {
                if (request.type().from() == UeOriginatingDetachType.From.IMSI) {
                    ue.sgs().end();
                }
                if (!request.type().switchOff()) {
                    ue.send(new DetachAccept());
                }
            });

    static final Step<UeContext> FORGET = Step.of("give the bearers back", UeContext::detached);
    static final Step<UeContext> LET_GO = Step.of("keep identity and keys", UeContext::departed);
    static final Step<UeContext> BEGIN = Step.of("page if idle", MmeEvent.DetachWanted.class, Detach::begin);
    static final Step<UeContext> REMEMBER = Step.of(
            "detach later",
            MmeEvent.DetachWanted.class,
            (ue, wanted) -> ue.wishes().later(wanted));
    static final Step<UeContext> BEGIN_DEACTIVATION =
            Step.of("deactivate, or page if idle", MmeEvent.DeactivationWanted.class, Detach::deactivate);
    static final Step<UeContext> REMEMBER_DEACTIVATION = Step.of(
            "deactivate later",
            MmeEvent.DeactivationWanted.class,
            (ue, wanted) -> ue.wishes().later(wanted));
    static final Step<UeContext> REQUEST = Step.of("DETACH REQUEST, start T3422", Detach::request);

    /** 5.5.2.3.2: a UE detached from non-EPS services goes on with EPS. */
    static final Step<UeContext> FROM_CIRCUITS = Step.of("stop T3422, tell the VLR", ue -> {
        ue.repetition().end(MmeTimer.T3422);
        ue.sgs().end();
        ue.connection().active();
    });

    private Detach() {}

    static boolean nonEpsOnly(UeOriginatingDetachRequest request) {
        return request.type().from() == UeOriginatingDetachType.From.IMSI
                && !request.type().switchOff();
    }

    private static void begin(UeContext ue, MmeEvent.DetachWanted wanted) {
        if (ue.sgs().asking()) {
            ue.wishes().later(wanted);
        } else if (ue.connected()) {
            ue.wishes().now(wanted);
            ue.fire(new MmeEvent.DetachPossible(wanted.type() == UeTerminatedDetachType.IMSI_DETACH));
        } else {
            ue.wishes().later(wanted);
            ue.fire(new MmeEvent.PageWanted());
        }
    }

    /** 6.4.4.2. */
    private static void deactivate(UeContext ue, MmeEvent.DeactivationWanted wanted) {
        if (ue.connected()) {
            ue.bearers().find(wanted.ebi()).ifPresent(bearer -> bearer.fire(new Bearer.Deactivate(wanted.cause())));
        } else {
            ue.wishes().later(wanted);
            ue.fire(new MmeEvent.PageWanted());
        }
    }

    private static void request(UeContext ue) {
        ue.timers().stop(MmeTimer.INACTIVITY);
        ue.wishes()
                .detaching()
                .ifPresent(wanted -> ue.repetition()
                        .begin(
                                MmeTimer.T3422,
                                new UeTerminatedDetachRequest(
                                        wanted.type(), OptionalElements.NONE.with(EmmIe.EMM_CAUSE, wanted.cause()))));
    }
}
