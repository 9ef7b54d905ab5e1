package dev.mynah.network.sgsn;

import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.NetworkDetachType;
import dev.mynah.network.mme.SubscriberEvent;
import java.time.Duration;
import java.util.Optional;

/** Finding stations that have no connection. TS 24.008 4.7.2 and 4.7.9. */
final class Reachability {
    static final Step<MsContext> ATTEND = Step.of("do what waited for the station", (MsContext ms) -> {
        Reachability.attend(ms);
    });
    static final Step<MsContext> IDLE = Step.of("start mobile reachable timer", Reachability::idle);
    static final Step<MsContext> PAGE = Step.of("page, start T3313", Reachability::begin);
    static final Step<MsContext> PAGE_AGAIN = Step.of("page again", Reachability::again);
    static final Step<MsContext> UNREACHABLE =
            Step.of("give up what waited for the station", Reachability::unreachable);
    static final Step<MsContext> WAIT_FOR_IMPLICIT_DETACH =
            Step.of("start implicit detach timer", ms -> ms.timers().start(SgsnTimer.IMPLICIT_DETACH));

    private static final int PAGES = 3;
    /** 4.7.2.2: the mobile reachable timer is longer than T3312 by this much. */
    private static final Duration GRACE = Duration.ofMinutes(4);

    private Reachability() {}

    /** Does what waited for the station to be connected; false when nothing did. */
    static boolean attend(MsContext ms) {
        ms.timers().stop(SgsnTimer.T3313);
        ms.connection().active();
        Optional<SgsnEvent> waiting = ms.wishes().take();
        waiting.ifPresent(ms::fire);
        boolean contexts = ms.contexts().secondary().attend();
        boolean messages = ms.shortMessages().attend();
        return ms.traffic().flush() || contexts || messages || waiting.isPresent();
    }

    static void idle(MsContext ms) {
        ms.abort();
        SgsnSpec spec = ms.sgsn().spec();
        if (ms.emergency().only()) {
            // 4.7.2.2: no periodic update is waited for.
            ms.timers().start(SgsnTimer.IMPLICIT_DETACH, spec.duration(SgsnTimer.T3312));
            return;
        }
        ms.timers()
                .start(
                        SgsnTimer.MOBILE_REACHABLE,
                        spec.timers()
                                .getOrDefault(
                                        SgsnTimer.MOBILE_REACHABLE,
                                        spec.duration(SgsnTimer.T3312).plus(GRACE)));
        if (ms.wishes().any()
                || ms.traffic().isWaiting()
                || ms.shortMessages().waiting()
                || ms.contexts().secondary().waiting()) {
            ms.fire(new SgsnEvent.PageWanted());
        }
    }

    private static void begin(MsContext ms) {
        if (ms.connected() || ms.timers().running(SgsnTimer.T3313)) {
            return;
        }
        ms.wishes().notPaged();
        page(ms);
    }

    private static void again(MsContext ms) {
        if (ms.wishes().pages() < PAGES) {
            page(ms);
        } else {
            ms.fire(new SgsnEvent.GaveUp(SgsnTimer.T3313));
        }
    }

    private static void page(MsContext ms) {
        ms.temporary().pTmsi().ifPresent(pTmsi -> {
            ms.wishes().paged();
            ms.sgsn().page(ms.area(), Page.of(new PagingIdentity.ByPTmsi(pTmsi)));
            ms.timers().start(SgsnTimer.T3313);
        });
    }

    /** What was to be told to the station is done all the same; it learns of it when it comes back. */
    private static void unreachable(MsContext ms) {
        ms.note(SubscriberEvent.Kind.NO_ANSWER, "paging");
        ms.traffic().drop();
        ms.shortMessages().unreachable();
        ms.contexts().secondary().unreachable();
        SgsnEvent waiting = ms.wishes().take().orElse(null);
        if (waiting instanceof SgsnEvent.DetachWanted wanted && wanted.type() == NetworkDetachType.IMSI_DETACH) {
            ms.gs().end();
        } else if (waiting instanceof SgsnEvent.DetachWanted) {
            ms.fire(new SgsnEvent.LocationCancelled());
        } else if (waiting instanceof SgsnEvent.DeactivationWanted wanted) {
            ms.contexts().find(wanted.nsapi()).ifPresent(context -> context.fire(new PdpContext.Lost()));
        }
    }
}
