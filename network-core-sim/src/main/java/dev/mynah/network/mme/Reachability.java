package dev.mynah.network.mme;

import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.Guti;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import java.time.Duration;
import java.util.Optional;

/** Finding UEs that have no connection. TS 24.301 5.3.5 and 5.6.2. */
final class Reachability {
    static final Step<UeContext> ATTEND = Step.of("do what waited for the UE", (UeContext ue) -> {
        Reachability.attend(ue);
    });
    static final Step<UeContext> IDLE = Step.of("start mobile reachable timer", Reachability::idle);
    static final Step<UeContext> PAGE = Step.of("page, start T3413", Reachability::begin);
    static final Step<UeContext> PAGE_AGAIN = Step.of("page again", Reachability::again);
    static final Step<UeContext> UNREACHABLE = Step.of("give up what waited for the UE", Reachability::unreachable);
    static final Step<UeContext> WAIT_FOR_IMPLICIT_DETACH =
            Step.of("start implicit detach timer", ue -> ue.timers().start(MmeTimer.IMPLICIT_DETACH));

    private static final int PAGES = 3;
    /** 5.3.5: the mobile reachable timer is longer than T3412 by this much. */
    private static final Duration GRACE = Duration.ofMinutes(4);

    private Reachability() {}

    /** Does what waited for the UE to be connected; false when nothing did. */
    static boolean attend(UeContext ue) {
        ue.timers().stop(MmeTimer.T3413);
        ue.timers().start(MmeTimer.INACTIVITY);
        boolean messages = ue.shortMessages().attend();
        Optional<MmeEvent> waiting = ue.wishes().take();
        waiting.ifPresent(ue::fire);
        boolean bearers = ue.bearers().attend();
        return ue.traffic().flush() || messages || bearers || waiting.isPresent();
    }

    static void idle(UeContext ue) {
        ue.abort();
        ue.timers().stop(MmeTimer.INACTIVITY);
        MmeSpec spec = ue.mme().spec();
        if (ue.emergency().only()) {
            // 5.3.5: no periodic update is waited for.
            ue.timers().start(MmeTimer.IMPLICIT_DETACH, spec.duration(MmeTimer.T3412));
            return;
        }
        ue.timers()
                .start(
                        MmeTimer.MOBILE_REACHABLE,
                        spec.timers()
                                .getOrDefault(
                                        MmeTimer.MOBILE_REACHABLE,
                                        ue.powerSaving()
                                                .periodicUpdate()
                                                .orElse(spec.duration(MmeTimer.T3412))
                                                .plus(GRACE)));
        if (ue.wishes().any()
                || ue.shortMessages().waiting()
                || ue.traffic().isWaiting()
                || ue.bearers().dedicated().waiting()) {
            ue.fire(new MmeEvent.PageWanted());
        }
    }

    private static void begin(UeContext ue) {
        if (ue.connected() || ue.timers().running(MmeTimer.T3413)) {
            return;
        }
        ue.wishes().notPaged();
        page(ue);
    }

    private static void again(UeContext ue) {
        if (ue.wishes().pages() < PAGES) {
            page(ue);
        } else {
            ue.fire(new MmeEvent.GaveUp(MmeTimer.T3413));
        }
    }

    private static void page(UeContext ue) {
        Optional<Guti> guti = ue.temporary().guti();
        if (guti.isPresent()) {
            ue.wishes().paged();
            ue.mme()
                    .page(
                            ue.areas(),
                            Page.of(new PagingIdentity.STmsi(
                                    guti.get().mmeCode(), guti.get().mTmsi())));
            ue.timers().start(MmeTimer.T3413);
        }
    }

    /** What was to be told to the UE is done all the same; it learns of it when it comes back. */
    private static void unreachable(UeContext ue) {
        ue.note(SubscriberEvent.Kind.NO_ANSWER, "paging");
        ue.traffic().drop();
        ue.shortMessages().unreachable();
        ue.bearers().dedicated().unreachable();
        MmeEvent waiting = ue.wishes().take().orElse(null);
        if (waiting instanceof MmeEvent.DetachWanted wanted && wanted.type() == UeTerminatedDetachType.IMSI_DETACH) {
            ue.sgs().end();
        } else if (waiting instanceof MmeEvent.DetachWanted) {
            ue.fire(new MmeEvent.LocationCancelled());
        } else if (waiting instanceof MmeEvent.DeactivationWanted wanted) {
            ue.bearers().find(wanted.ebi()).ifPresent(bearer -> bearer.fire(new Bearer.Lost()));
        }
    }
}
