package dev.mynah.network.amf;

import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.STmsi5g;
import dev.mynah.network.mme.SubscriberEvent;
import java.time.Duration;

/** Finding UEs that have no connection. TS 24.501 5.3.7 and 5.6.2. */
final class Reachability {
    static final Step<UeContext> ATTEND = Step.of("do what waited for the UE", (UeContext ue) -> {
        Reachability.attend(ue);
    });
    static final Step<UeContext> IDLE = Step.of("start mobile reachable timer", Reachability::idle);
    static final Step<UeContext> PAGE = Step.of("page, start T3513", Reachability::begin);
    static final Step<UeContext> PAGE_AGAIN = Step.of("page again", Reachability::again);
    static final Step<UeContext> UNREACHABLE = Step.of("give up what waited for the UE", Reachability::unreachable);
    static final Step<UeContext> WAIT_FOR_IMPLICIT_DEREGISTRATION =
            Step.of("start implicit deregistration timer", ue -> ue.timers().start(AmfTimer.IMPLICIT_DEREGISTRATION));

    private static final int PAGES = 3;

    /** 5.3.7: the mobile reachable timer is longer than T3512 by this much. */
    private static final Duration GRACE = Duration.ofMinutes(4);

    private Reachability() {}

    /** Does what waited for the UE to be connected; false when nothing did. */
    static boolean attend(UeContext ue) {
        ue.timers().stop(AmfTimer.T3513);
        ue.timers().start(AmfTimer.INACTIVITY);
        boolean sessions = ue.sessions().attend();
        boolean messages = ue.transport().attend();
        if (ue.wishes()) {
            ue.fire(new AmfEvent.DeregistrationPossible());
            return true;
        }
        return sessions || messages;
    }

    static void idle(UeContext ue) {
        ue.abort();
        ue.timers().stop(AmfTimer.INACTIVITY);
        AmfSpec spec = ue.amf().spec();
        if (ue.emergency().only()) {
            // 5.3.7: no periodic registration is waited for.
            ue.timers().start(AmfTimer.IMPLICIT_DEREGISTRATION, spec.duration(AmfTimer.T3512));
            return;
        }
        ue.timers()
                .start(
                        AmfTimer.MOBILE_REACHABLE,
                        spec.timers()
                                .getOrDefault(
                                        AmfTimer.MOBILE_REACHABLE,
                                        spec.duration(AmfTimer.T3512).plus(GRACE)));
        if (ue.wishes() || ue.sessions().waiting() || ue.transport().waiting()) {
            ue.fire(new AmfEvent.PageWanted());
        }
    }

    private static void begin(UeContext ue) {
        if (!ue.connected() && !ue.timers().running(AmfTimer.T3513)) {
            ue.pages(0);
            page(ue);
        }
    }

    private static void again(UeContext ue) {
        if (ue.pages() < PAGES) {
            page(ue);
        } else {
            ue.fire(new AmfEvent.GaveUp(AmfTimer.T3513));
        }
    }

    private static void page(UeContext ue) {
        ue.temporary().guti().ifPresent(guti -> {
            STmsi5g tmsi = guti.shortForm();
            ue.pages(ue.pages() + 1);
            ue.amf().page(ue.areas(), new PagingIdentity.STmsi5g(tmsi.amfSet(), tmsi.amfPointer(), tmsi.tmsi()));
            ue.timers().start(AmfTimer.T3513);
        });
    }

    /** What was to be told to the UE is done all the same; it learns of it when it comes back. */
    private static void unreachable(UeContext ue) {
        ue.note(SubscriberEvent.Kind.NO_ANSWER, "paging");
        ue.sessions().unreachable();
        ue.transport().unreachable();
        if (ue.takeWish().isPresent()) {
            ue.fire(new AmfEvent.ServedElsewhere());
        }
    }
}
