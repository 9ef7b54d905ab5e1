package dev.mynah.modem.emm;

import dev.mynah.modem.Domain;
import dev.mynah.modem.mobility.Attempts;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.sim.EpsUpdateStatus;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.EmmCause;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Does what the table of causes says, and remembers the last one. TS 24.301 5.5.1.2.5 and its relatives. */
final class Refusals {
    private final EmmUe ue;
    private final ForbiddenPlaces forbidden;
    private final Attempts attachAttempts;
    private final Attempts updateAttempts;
    private final Doubts doubts;
    private final RandomGenerator random;
    private Optional<EmmCause> cause = Optional.empty();
    private boolean usimInvalid;

    Refusals(
            EmmUe ue,
            ForbiddenPlaces forbidden,
            Attempts attachAttempts,
            Attempts updateAttempts,
            Doubts doubts,
            RandomGenerator random) {
        this.ue = ue;
        this.forbidden = forbidden;
        this.attachAttempts = attachAttempts;
        this.updateAttempts = updateAttempts;
        this.doubts = doubts;
        this.random = random;
    }

    Optional<EmmCause> cause() {
        return cause;
    }

    boolean usimInvalid() {
        return usimInvalid;
    }

    void forgetCause() {
        cause = Optional.empty();
    }

    /** Another USIM: everything begins anew. */
    void forget() {
        cause = Optional.empty();
        usimInvalid = false;
    }

    /** A refusal as an event: what it leads to depends on whether anybody could have sent it. */
    EmmEvent.Refused read(Procedure procedure, EmmCause given, Optional<Duration> t3346, boolean genuine) {
        RejectRule rule = RejectRule.of(given);
        if (rule == RejectRule.CONGESTION) {
            return t3346.isEmpty()
                    ? new EmmEvent.Refused(procedure, given, RejectRule.OTHER, t3346, genuine)
                    : new EmmEvent.Refused(procedure, given, rule, Optional.of(backOff(t3346.get(), genuine)), genuine);
        }
        boolean doubted = !genuine
                && doubts.doubted(Domain.EPS, rule.about(), ue.place().here().plmn());
        return new EmmEvent.Refused(procedure, given, doubted ? RejectRule.DOUBTED : rule, t3346, genuine);
    }

    /** Without integrity protection the UE sets T3346 itself, from 15 to 30 minutes. TS 24.301 5.5.1.2.5 #22. */
    private Duration backOff(Duration given, boolean genuine) {
        Duration least = EmmTimer.T3346.standard();
        return genuine ? given : least.plusMillis(random.nextLong(least.toMillis()));
    }

    void obey(EmmEvent.Refused refused) {
        cause = Optional.of(refused.cause());
        stopGuards();
        ue.connection().awaitRelease();
        if (ue.emergency().only()) {
            ue.session().attachRefused(refused.cause());
        }
        Doubts.About about = RejectRule.of(refused.cause()).about();
        if (refused.genuine()) {
            doubts.settled(Domain.EPS, about, ue.place().here().plmn());
        } else {
            doubts.refused(
                    Domain.EPS, about, ue.place().here().plmn(), ue.place().area());
        }
        RejectRule rule = refused.rule();
        list(rule.listing());
        RejectRule.Forget forget = rule.forget(refused.procedure());
        if (forget != RejectRule.Forget.NOTHING) {
            ue.registration().forgetIdentity();
        }
        if (forget == RejectRule.Forget.EVERYTHING) {
            ue.user().equivalentsForgotten();
        }
        if (refused.next() == RejectRule.Next.NO_IMSI) {
            usimInvalid = true;
            ue.user().usimInvalid(rule.othersInvalid());
        }
        countAttempts(refused, refused.procedure() == Procedure.ATTACH ? attachAttempts : updateAttempts);
    }

    private void countAttempts(EmmEvent.Refused refused, Attempts attempts) {
        RejectRule rule = refused.rule();
        if (refused.next() == RejectRule.Next.TRY_AGAIN && ue.emergency().only()) {
            // Whoever needs help decides whether to ask again. TS 24.301 5.5.1.2.6.
            return;
        }
        if (refused.next() != RejectRule.Next.TRY_AGAIN) {
            ue.context().status(rule.status());
            attempts.reset();
        } else if (rule == RejectRule.CONGESTION) {
            ue.context().status(rule.status());
            attempts.congested(refused.t3346().orElseThrow());
        } else if (rule.usesUpAttempts()) {
            attempts.useUp();
        }
    }

    private void list(RejectRule.Listing listing) {
        switch (listing) {
            case PLMN ->
                ue.context().usim().ifPresent(it -> it.forbid(ue.place().here().plmn()));
            case PACKET_SERVICE ->
                forbidden.forbidForPacketService(ue.place().here().plmn());
            case AREA_ROAMING -> {
                forbidden.forbidForRoaming(ue.place().area());
                ue.context().excludes(ue.place().here());
            }
            case AREA_REGIONAL -> {
                forbidden.forbidRegionally(ue.place().area());
                ue.user().stayWithNetwork();
            }
            case NONE -> {}
        }
    }

    /** A network without emergency services for devices alone, or another reason that no USIM has to remember. */
    void deviceRefused(EmmCause given) {
        cause = Optional.of(given);
        stopGuards();
        ue.connection().awaitRelease();
        ue.session().attachRefused(given);
    }

    /** AUTHENTICATION REJECT. TS 24.301 5.4.2.5. */
    void notAuthenticated() {
        cause = Optional.of(EmmCause.ILLEGAL_UE);
        usimInvalid = true;
        stopGuards();
        ue.connection().awaitRelease();
        ue.user().equivalentsForgotten();
        forgetRegistration();
        ue.user().usimInvalid(RejectRule.ILLEGAL_UE.othersInvalid());
    }

    /** The same, unproven. */
    void authenticationDoubted() {
        cause = Optional.of(EmmCause.ILLEGAL_UE);
        stopGuards();
        ue.connection().awaitRelease();
        doubts.refused(
                Domain.EPS,
                Doubts.About.USIM,
                ue.place().here().plmn(),
                ue.place().area());
        list(RejectRule.DOUBTED.listing());
        ue.registration().forgetIdentity();
        ue.context().status(RejectRule.DOUBTED.status());
        attachAttempts.reset();
    }

    boolean doubtAuthenticationReject(boolean genuine) {
        return !genuine
                && doubts.doubted(
                        Domain.EPS, Doubts.About.USIM, ue.place().here().plmn());
    }

    void acceptedBy(Plmn plmn) {
        forgetCause();
        doubts.accepted(Domain.EPS, plmn);
    }

    /** Another system has learnt it. */
    void usimRefused() {
        usimInvalid = true;
    }

    /** What is left of a registration for a USIM that no network takes. */
    void forgetRegistration() {
        ue.registration().forgetIdentity();
        ue.context().status(EpsUpdateStatus.ROAMING_NOT_ALLOWED);
    }

    private void stopGuards() {
        ue.timers().stop(EmmTimer.T3410);
        ue.timers().stop(EmmTimer.T3417);
        ue.timers().stop(EmmTimer.T3417EXT);
        ue.timers().stop(EmmTimer.T3430);
    }
}
