package dev.mynah.modem.mm;

import dev.mynah.modem.sim.CsKeys;
import dev.mynah.modem.sim.CsUpdateStatus;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.LocationUpdatingType;
import dev.mynah.network.air.nas.element.LocationUpdatingType.Kind;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MobileStationClassmark1;
import dev.mynah.network.air.nas.element.MobileStationClassmark2;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.mm.LocationUpdatingAccept;
import dev.mynah.network.air.nas.mm.LocationUpdatingRequest;
import dev.mynah.network.air.nas.mm.MmIe;
import dev.mynah.network.air.nas.mm.TmsiReallocationComplete;
import java.util.Optional;

/** Location updating with its attempt counter: when, what for, and what becomes of it. TS 24.008 4.4. */
final class LocationUpdates {
    private static final int MOST_ATTEMPTS = 4;
    private static final int NO_AREA = 0xFFFE;
    /** TS 24.008 10.5.1.15: a T3212 of its own is welcome. */
    private static final int EXTENDED_PERIODIC_TIMERS = 1;

    private final MmUe ue;
    private int attempts;
    private boolean attached;
    private boolean periodicDue;
    private boolean congested;
    private Optional<Lai> triedAt = Optional.empty();
    private Kind kind = Kind.NORMAL;

    LocationUpdates(MmUe ue) {
        this.ue = ue;
    }

    /** Switched on: nothing is known of this network but what the card says. */
    void reset() {
        attempts = 0;
        attached = false;
        periodicDue = false;
        congested = false;
        triedAt = Optional.empty();
    }

    /** Whether the network knows that the UE is there. */
    boolean attached() {
        return attached;
    }

    void attached(boolean now) {
        attached = now;
        ue.combined().over();
        ue.context().ifPresent(it -> it.usim().csRegistered(now));
    }

    /** GMM has seen to it. */
    void registered() {
        ue.timers().stop(MmTimer.T3212);
        stopWaiting();
        attempts = 0;
        periodicDue = false;
        attached(true);
    }

    /** T3212. */
    void due() {
        periodicDue = true;
    }

    boolean needed(CsContext context, Lai here) {
        return !attached || periodicDue || !context.updatedAt(here);
    }

    /** Whether to wait before trying here; in another area the UE need not. 4.2.2.2. */
    boolean waiting(Lai here) {
        if (ue.timers().running(MmTimer.T3246)) {
            return true;
        }
        boolean running = ue.timers().running(MmTimer.T3211)
                || ue.timers().running(MmTimer.T3213)
                || (attempts >= MOST_ATTEMPTS && ue.timers().running(MmTimer.T3212));
        if (running && triedAt.isPresent() && !triedAt.get().equals(here)) {
            stopWaiting();
            attempts = 0;
            return false;
        }
        return running;
    }

    void stopWaiting() {
        ue.timers().stop(MmTimer.T3211);
        ue.timers().stop(MmTimer.T3213);
    }

    void request() {
        CsContext context = ue.context().orElseThrow();
        Lai here = ue.whereabouts().lai();
        stopWaiting();
        ue.timers().stop(MmTimer.T3212);
        triedAt = Optional.of(here);
        kind = context.updatedAt(here) && !ue.combined().registered()
                ? (attached ? Kind.PERIODIC : Kind.IMSI_ATTACH)
                : Kind.NORMAL;
        OptionalElements optional = OptionalElements.of(MmIe.MS_NETWORK_FEATURE_SUPPORT, EXTENDED_PERIODIC_TIMERS);
        if (ue.connection().rat() == Rat.UTRAN) {
            optional = optional.with(MmIe.CLASSMARK_FOR_UMTS, MobileStationClassmark2.USUAL);
        }
        ue.connection()
                .initial(new LocationUpdatingRequest(
                        new LocationUpdatingType(kind, ue.requests().any()),
                        context.cksn(),
                        context.lai().orElse(new Lai(here.plmn(), NO_AREA)),
                        MobileStationClassmark1.USUAL,
                        context.identity(),
                        optional));
        ue.timers().start(MmTimer.T3210);
    }

    void accepted(LocationUpdatingAccept accept) {
        ue.timers().stop(MmTimer.T3210);
        ue.timers().stop(MmTimer.T3246);
        stopWaiting();
        attempts = 0;
        attached(true);
        periodicDue = false;
        CsContext context = ue.context().orElseThrow();
        Optional<MobileIdentity> given = accept.get(MmIe.MOBILE_IDENTITY);
        boolean meant = given.map(it -> it instanceof Tmsi || it.equals(new Imsi(context.imsi())))
                .orElse(false);
        context.accepted(accept.lai(), given.filter(it -> meant));
        if (meant) {
            ue.path().send(new TmsiReallocationComplete());
        }
        accept.get(MmIe.PER_MS_T3212).flatMap(GprsTimer3::duration).ifPresent(it -> {
            if (!it.isZero()) {
                ue.timers().duration(MmTimer.T3212, it);
            }
        });
        ue.timers().start(MmTimer.T3240);
        ue.refusals().acceptedBy(accept);
        if (accept.has(MmIe.FOLLOW_ON_PROCEED) && ue.requests().any()) {
            ue.timers().stop(MmTimer.T3240);
            ue.fire(new MmEvent.FollowOn());
        }
    }

    /** The UE is idle and registered: T3212 runs. */
    void idle() {
        if (attached && !ue.combined().registered() && !ue.timers().running(MmTimer.T3212)) {
            ue.timers().start(MmTimer.T3212);
        }
    }

    /** Does what the cause says. 4.4.4.7. */
    void refused(MmEvent.Refused refused) {
        RejectRule rule = refused.rule();
        ue.timers().stop(MmTimer.T3210);
        if (rule.next() != RejectRule.Next.TRY_AGAIN) {
            attempts = 0;
            attached(false);
            ue.context().ifPresent(it -> it.status(rule.status()));
            if (rule.forgets()) {
                ue.context().ifPresent(CsContext::forget);
            }
        } else if (rule == RejectRule.CONGESTION) {
            attempts = 0;
            congested = true;
            refused.backOff().ifPresent(it -> ue.timers().start(MmTimer.T3246, it));
        } else if (rule.usesUpAttempts()) {
            attempts = MOST_ATTEMPTS;
        }
    }

    /** 4.4.4.9: an attempt has failed. */
    void failed() {
        ue.timers().stop(MmTimer.T3210);
        CsContext context = ue.context().orElseThrow();
        boolean counts = !congested;
        congested = false;
        if (counts) {
            attempts = Math.min(attempts + 1, MOST_ATTEMPTS);
        }
        boolean stillUpdated = attached
                && attempts < MOST_ATTEMPTS
                && ue.whereabouts().known()
                && context.updatedAt(ue.whereabouts().lai());
        if (!stillUpdated) {
            attached(false);
            context.status(CsUpdateStatus.NOT_UPDATED);
            context.forget();
            ue.user().equivalentsForgotten();
        }
        if (counts) {
            ue.timers().start(attempts < MOST_ATTEMPTS ? MmTimer.T3211 : MmTimer.T3212);
        }
        ue.fire(new MmEvent.UpdateFailed(stillUpdated));
    }

    /** After T3212 a new round of attempts begins. */
    void newRound() {
        attempts = 0;
    }

    /** The network does not take the UE for the subscriber. 4.3.2.5. */
    void notAuthenticated() {
        ue.timers().stop(MmTimer.T3210);
        attached(false);
        ue.context().ifPresent(it -> {
            it.status(CsUpdateStatus.ROAMING_NOT_ALLOWED);
            it.forget();
            it.keepKeys(CsKeys.NONE);
        });
    }
}
