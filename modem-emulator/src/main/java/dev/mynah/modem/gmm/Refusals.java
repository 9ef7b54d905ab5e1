package dev.mynah.modem.gmm;

import dev.mynah.modem.Domain;
import dev.mynah.modem.plmn.Area;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.sim.PsUpdateStatus;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.PdpContextStatus;
import dev.mynah.network.air.nas.element.Rai;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** Does what the table of causes says, and remembers the last one. TS 24.008 4.7.3.1.4 and its relatives. */
final class Refusals {
    private final GmmEntity ue;
    private final ForbiddenPlaces forbidden;
    private final Doubts doubts;
    private final RandomGenerator random;
    private Optional<GmmCause> cause = Optional.empty();
    private boolean usimInvalid;

    Refusals(GmmEntity ue, ForbiddenPlaces forbidden, Doubts doubts, RandomGenerator random) {
        this.ue = ue;
        this.forbidden = forbidden;
        this.doubts = doubts;
        this.random = random;
    }

    Optional<GmmCause> cause() {
        return cause;
    }

    boolean usimInvalid() {
        return usimInvalid;
    }

    /** A network has accepted the UE. */
    void succeeded() {
        cause = Optional.empty();
        forbidden.succeeded(area());
        doubts.accepted(Domain.GPRS, area().plmn());
    }

    /** Switched off, or another USIM: everything begins anew. */
    void forget() {
        cause = Optional.empty();
        usimInvalid = false;
    }

    /** A refusal as an event: what it leads to depends on whether anybody could have sent it. */
    GmmEvent.Refused read(Procedure procedure, GmmCause given, Optional<Duration> t3346, boolean genuine) {
        RejectRule rule = RejectRule.of(given);
        if (rule == RejectRule.CONGESTION) {
            return t3346.isEmpty()
                    ? new GmmEvent.Refused(procedure, given, RejectRule.OTHER, t3346, genuine)
                    : new GmmEvent.Refused(procedure, given, rule, Optional.of(backOff(t3346.get(), genuine)), genuine);
        }
        boolean doubted = !genuine && doubts.doubted(Domain.GPRS, rule.about(), area().plmn());
        return new GmmEvent.Refused(procedure, given, doubted ? RejectRule.DOUBTED : rule, t3346, genuine);
    }

    /** Without integrity protection the UE sets T3346 itself, from 15 to 30 minutes. TS 24.008 4.7.3.1.4 #22. */
    private Duration backOff(Duration given, boolean genuine) {
        Duration least = GmmTimer.T3346.standard();
        return genuine ? given : least.plusMillis(random.nextLong(least.toMillis()));
    }

    /** Whether the UE keeps out of the area it camps in, for want of a reason to believe that it may not be there. */
    boolean keepOff() {
        return keepOff(area());
    }

    boolean keepOff(Area area) {
        return doubts.keepOff(Domain.GPRS, area);
    }

    void obey(GmmEvent.Refused refused) {
        cause = Optional.of(refused.cause());
        ue.stopGuards();
        if (ue.emergency().only()) {
            ue.session().helpRefused(OptionalInt.of(refused.cause().value()));
        }
        Doubts.About about = RejectRule.of(refused.cause()).about();
        if (refused.genuine()) {
            doubts.settled(Domain.GPRS, about, area().plmn());
        } else {
            doubts.refused(Domain.GPRS, about, area().plmn(), area());
        }
        RejectRule rule = refused.rule();
        list(rule.listing());
        RejectRule.Forget forget = rule.forget(refused.procedure());
        if (forget != RejectRule.Forget.NOTHING) {
            ue.context().forgetIdentity();
        }
        if (forget == RejectRule.Forget.EVERYTHING) {
            ue.user().equivalentsForgotten();
        }
        if (refused.next() == RejectRule.Next.NO_IMSI) {
            usimInvalid = true;
            ue.user().usimInvalid(rule.othersInvalid());
        }
        if (rule == RejectRule.NO_PDP_CONTEXT_ACTIVATED && refused.procedure() == Procedure.SERVICE) {
            ue.session().contextsAtNetwork(PdpContextStatus.of(List.of()));
        }
        if (refused.next() == RejectRule.Next.TRY_AGAIN && ue.emergency().only()) {
            // Whoever needs help decides whether to ask again. TS 24.008 4.7.3.1.5.
            return;
        }
        Attempts attempts = refused.procedure() == Procedure.ATTACH ? ue.attachAttempts() : ue.updateAttempts();
        if (refused.next() != RejectRule.Next.TRY_AGAIN) {
            ue.context().status(rule.status());
            attempts.reset();
        } else if (rule == RejectRule.CONGESTION) {
            if (refused.procedure() != Procedure.SERVICE) {
                ue.context().status(rule.status());
            }
            attempts.congested(refused.t3346().orElseThrow());
        } else if (rule.usesUpAttempts()) {
            attempts.useUp();
        }
    }

    private void list(RejectRule.Listing listing) {
        switch (listing) {
            case PLMN -> ue.context().usim().ifPresent(it -> it.forbid(area().plmn()));
            case PACKET_SERVICE -> forbidden.forbidForPacketService(area().plmn());
            case AREA_ROAMING -> forbidden.forbidForRoaming(area());
            case AREA_REGIONAL -> {
                forbidden.forbidRegionally(area());
                ue.user().stayWithNetwork();
            }
            case NONE -> {}
        }
    }

    /** A network without emergency services for devices alone, or another reason that no USIM has to remember. */
    void deviceRefused(GmmCause given) {
        cause = Optional.of(given);
        ue.stopGuards();
        ue.session().helpRefused(OptionalInt.of(given.value()));
    }

    /** AUTHENTICATION AND CIPHERING REJECT. TS 24.008 4.7.7.5. */
    void notAuthenticated() {
        cause = Optional.of(GmmCause.ILLEGAL_MS);
        usimInvalid = true;
        ue.stopGuards();
        ue.user().equivalentsForgotten();
        forgetRegistration();
        ue.user().usimInvalid(RejectRule.ILLEGAL_MS.othersInvalid());
    }

    /** The same, unproven. */
    void authenticationDoubted() {
        cause = Optional.of(GmmCause.ILLEGAL_MS);
        ue.stopGuards();
        doubts.refused(Domain.GPRS, Doubts.About.USIM, area().plmn(), area());
        list(RejectRule.DOUBTED.listing());
        ue.context().forgetIdentity();
        ue.context().status(RejectRule.DOUBTED.status());
        ue.attachAttempts().reset();
    }

    boolean doubtAuthenticationReject(boolean genuine) {
        return !genuine && doubts.doubted(Domain.GPRS, Doubts.About.USIM, area().plmn());
    }

    /** Another system has learnt it. */
    void usimRefused() {
        usimInvalid = true;
    }

    /** What is left of a registration for a USIM that no network takes. */
    void forgetRegistration() {
        ue.context().forgetIdentity();
        ue.context().status(PsUpdateStatus.ROAMING_NOT_ALLOWED);
    }

    private Area area() {
        return area(ue.here());
    }

    static Area area(Rai here) {
        return new Area(Area.Kind.LOCATION_AREA, here.lai().plmn(), here.lai().lac());
    }
}
