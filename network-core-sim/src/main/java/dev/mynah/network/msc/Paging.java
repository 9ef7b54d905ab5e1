package dev.mynah.network.msc;

import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.mme.SubscriberEvent;
import java.time.Duration;
import java.util.Optional;

/** Finding UEs that have no connection, and noticing that they are gone. TS 24.008 4.5.1.3, 4.4.2. */
final class Paging {
    static final Step<Visitor> BEGIN = Step.of("page, start T3113", Paging::begin);
    static final Step<Visitor> REPEAT = Step.of("page again", Paging::repeat);
    static final Step<Visitor> GIVE_UP = Step.of("tell those who wait", Paging::giveUp);
    static final Step<Visitor> END = Step.of(
            "stop T3113 and implicit detach timer", visitor -> visitor.timers().stopAll());
    static final Step<Visitor> SERVE = Step.of("give the connection to those who wait", Paging::serve);
    static final Step<Visitor> NEXT = Step.of("page if somebody waits", Paging::next);
    static final Step<Visitor> WATCH = Step.of("start implicit detach timer", Paging::watch);
    static final Step<Visitor> LOSE_CALLS = Step.of("the calls that waited are lost", Visitor::loseCalls);
    static final Step<Visitor> FORGET = Step.of("tell those who wait, start purge timer alone", Paging::forget);

    private static final int PAGES = 3;
    /** How much longer than T3212 a UE may be silent. */
    private static final Duration GRACE = Duration.ofMinutes(4);

    private Paging() {}

    private static void begin(Visitor visitor) {
        visitor.timers().stop(MscTimer.IMPLICIT_DETACH);
        visitor.pages(0);
        page(visitor);
    }

    private static void repeat(Visitor visitor) {
        if (visitor.pages() < PAGES) {
            page(visitor);
        } else {
            visitor.msc().note(visitor.imsi(), SubscriberEvent.Kind.NO_ANSWER, "paging");
            visitor.fire(new VisitorEvent.Unanswered());
        }
    }

    private static void page(Visitor visitor) {
        visitor.pages(visitor.pages() + 1);
        Optional<PagingIdentity> temporary = visitor.tmsi().map(Tmsi::value).map(PagingIdentity.ByTmsi::new);
        PagingIdentity whom = temporary.orElseGet(() -> new PagingIdentity.ByImsi(visitor.imsi()));
        boolean asked = pagedByAnother(visitor, whom);
        // A UE that left for a cell of the same location area without another node has told nobody here.
        if (!asked || visitor.pages() > 1) {
            visitor.msc().page(visitor.lai(), whom);
        }
        visitor.timers().start(MscTimer.T3113);
    }

    private static boolean pagedByAnother(Visitor visitor, PagingIdentity whom) {
        return switch (visitor.reach()) {
            case SGS -> visitor.msc().mme().page(visitor.imsi());
            case GS -> visitor.msc().sgsn().page(visitor.imsi(), whom);
            case AIR -> false;
        };
    }

    private static void giveUp(Visitor visitor) {
        var why = visitor.state() == VisitorState.DETACHED
                ? MobileTerminating.Unreachable.ABSENT
                : MobileTerminating.Unreachable.NO_PAGING_RESPONSE;
        while (visitor.wanted()) {
            visitor.nextWant().ifPresent(want -> want.failed().accept(why));
        }
    }

    private static void serve(Visitor visitor) {
        MmContext context = visitor.context();
        if (context != null) {
            context.fire(new MscEvent.ConnectionWanted());
        }
    }

    private static void next(Visitor visitor) {
        if (visitor.wanted()) {
            visitor.fire(new VisitorEvent.Wanted());
        }
    }

    private static void watch(Visitor visitor) {
        visitor.timers().stop(MscTimer.PURGE);
        if (visitor.reach() != Reach.AIR) {
            // MME or SGSN watch it (TS 29.118 5.6, TS 29.018 8.2).
            visitor.timers().stop(MscTimer.IMPLICIT_DETACH);
            return;
        }
        MscSpec spec = visitor.msc().spec();
        Duration silence = spec.timers()
                .getOrDefault(
                        MscTimer.IMPLICIT_DETACH, spec.duration(MscTimer.T3212).plus(GRACE));
        visitor.timers().start(MscTimer.IMPLICIT_DETACH, silence);
    }

    private static void forget(Visitor visitor) {
        visitor.timers().stopAll();
        visitor.timers().start(MscTimer.PURGE);
        visitor.loseCalls();
        giveUp(visitor);
        if (visitor.attached()) {
            visitor.attached(false);
            visitor.msc().note(visitor.imsi(), SubscriberEvent.Kind.DETACHED, "");
        }
    }
}
