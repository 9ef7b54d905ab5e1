package dev.mynah.network.sgsn;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.MsDetachType;
import dev.mynah.network.air.nas.element.NetworkDetachType;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.MsDetachRequest;
import dev.mynah.network.air.nas.gmm.NetworkDetachAccept;
import dev.mynah.network.air.nas.gmm.NetworkDetachRequest;

/** Detach from either side, TS 24.008 4.7.4, and the end of a PDP context the network wants. */
final class Detach {
    /** 4.7.4.1.2: a station that is being switched off does not wait for an answer. */
    static final Step<MsContext> ANSWER =
            Step.of("DETACH ACCEPT unless switched off", MsDetachRequest.class, (ms, request) -> {
                if (!request.type().powerOff()) {
                    ms.send(new NetworkDetachAccept(0));
                }
            });

    static final Step<MsContext> FORGET = Step.of("give the contexts back", MsContext::detached);
    static final Step<MsContext> BEGIN = Step.of("page if idle", SgsnEvent.DetachWanted.class, Detach::begin);
    static final Step<MsContext> REMEMBER = Step.of(
            "detach later",
            SgsnEvent.DetachWanted.class,
            (ms, wanted) -> ms.wishes().later(wanted));
    static final Step<MsContext> BEGIN_DEACTIVATION =
            Step.of("deactivate, or page if idle", SgsnEvent.DeactivationWanted.class, Detach::deactivate);
    static final Step<MsContext> REMEMBER_DEACTIVATION = Step.of(
            "deactivate later",
            SgsnEvent.DeactivationWanted.class,
            (ms, wanted) -> ms.wishes().later(wanted));
    static final Step<MsContext> REQUEST = Step.of("DETACH REQUEST, start T3322", Detach::request);

    /** 4.7.4.2.1: a station detached from non-GPRS services goes on with GPRS. */
    static final Step<MsContext> FROM_CIRCUITS = Step.of("stop T3322, tell the VLR", Detach::fromCircuits);

    private Detach() {}

    private static void fromCircuits(MsContext ms) {
        ms.repetition().end(SgsnTimer.T3322);
        ms.gs().end();
        ms.connection().active();
    }

    static boolean nonGprsOnly(MsDetachRequest request) {
        return request.type().from() == MsDetachType.From.IMSI
                && !request.type().powerOff();
    }

    private static void begin(MsContext ms, SgsnEvent.DetachWanted wanted) {
        if (ms.gs().asking()) {
            ms.wishes().later(wanted);
        } else if (ms.connected()) {
            ms.wishes().now(wanted);
            ms.fire(new SgsnEvent.DetachPossible(wanted.type() == NetworkDetachType.IMSI_DETACH));
        } else {
            ms.wishes().later(wanted);
            ms.fire(new SgsnEvent.PageWanted());
        }
    }

    private static void deactivate(MsContext ms, SgsnEvent.DeactivationWanted wanted) {
        if (ms.connected()) {
            ms.contexts()
                    .find(wanted.nsapi())
                    .ifPresent(context -> context.fire(new PdpContext.Deactivate(wanted.cause())));
        } else {
            ms.wishes().later(wanted);
            ms.fire(new SgsnEvent.PageWanted());
        }
    }

    private static void request(MsContext ms) {
        ms.timers().stop(SgsnTimer.INACTIVITY);
        ms.timers().stop(SgsnTimer.T3314);
        ms.wishes()
                .detaching()
                .ifPresent(wanted -> ms.repetition()
                        .begin(
                                SgsnTimer.T3322,
                                new NetworkDetachRequest(
                                        wanted.type(), 0, OptionalElements.NONE.with(GmmIe.CAUSE, wanted.cause()))));
    }
}
