package dev.mynah.modem.mm5g;

import dev.mynah.modem.Domain;
import dev.mynah.modem.mobility.Attempts;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.sim.UpdateStatus5gs;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.Mm5gCause;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** Does what the table of causes says, and remembers the last one. TS 24.501 5.5.1.2.5 and its relatives. */
final class Refusals {
    private final Mm5gSublayer ue;
    private final ForbiddenPlaces forbidden;
    private final Doubts doubts;
    private final Attempts attempts;
    private final RandomGenerator random;
    private Optional<Mm5gCause> cause = Optional.empty();
    private boolean usimInvalid;

    Refusals(Mm5gSublayer ue, ForbiddenPlaces forbidden, Doubts doubts, Attempts attempts, RandomGenerator random) {
        this.ue = ue;
        this.forbidden = forbidden;
        this.doubts = doubts;
        this.attempts = attempts;
        this.random = random;
    }

    Optional<Mm5gCause> cause() {
        return cause;
    }

    boolean usimInvalid() {
        return usimInvalid;
    }

    void acceptedBy(Plmn plmn) {
        cause = Optional.empty();
        doubts.accepted(Domain.NG, plmn);
    }

    /** Switched off, or another USIM: everything begins anew. */
    void forget() {
        cause = Optional.empty();
        usimInvalid = false;
    }

    /** A refusal as an event: what it leads to depends on whether anybody could have sent it. */
    Mm5gEvent.Refused read(Procedure procedure, Mm5gCause given, Optional<Duration> t3346, boolean genuine) {
        RejectRule rule = RejectRule.of(given);
        if (rule == RejectRule.CONGESTION) {
            return t3346.isEmpty()
                    ? new Mm5gEvent.Refused(procedure, given, RejectRule.OTHER, t3346, genuine)
                    : new Mm5gEvent.Refused(
                            procedure, given, rule, Optional.of(backOff(t3346.get(), genuine)), genuine);
        }
        boolean doubted =
                !genuine && doubts.doubted(Domain.NG, rule.about(), ue.here().plmn());
        return new Mm5gEvent.Refused(procedure, given, doubted ? RejectRule.DOUBTED : rule, t3346, genuine);
    }

    /** Without integrity protection the UE sets T3346 itself, from 15 to 30 minutes. TS 24.501 5.5.1.2.5 #22. */
    private Duration backOff(Duration given, boolean genuine) {
        Duration least = Mm5gTimer.T3346.standard();
        return genuine ? given : least.plusMillis(random.nextLong(least.toMillis()));
    }

    void obey(Mm5gEvent.Refused refused) {
        cause = Optional.of(refused.cause());
        stopGuards();
        ue.awaitRelease();
        if (ue.emergency().only()) {
            ue.session().helpRefused(OptionalInt.of(refused.cause().value()));
        }
        Doubts.About about = RejectRule.of(refused.cause()).about();
        if (refused.rule() == RejectRule.OTHER_SLICES) {
            // Nothing is said of NR yet.
            about = Doubts.About.NOTHING;
        }
        if (refused.genuine()) {
            doubts.settled(Domain.NG, about, ue.here().plmn());
        } else {
            doubts.refused(Domain.NG, about, ue.here().plmn(), ue.whereabouts().area());
        }
        RejectRule rule = refused.rule();
        list(rule.listing());
        RejectRule.Forget forget = rule.forget(refused.procedure());
        if (forget != RejectRule.Forget.NOTHING) {
            ue.held().forgetIdentity();
        }
        if (forget == RejectRule.Forget.EVERYTHING) {
            ue.held().forgetEquivalents();
        }
        if (refused.next() == RejectRule.Next.NO_SUPI) {
            usimInvalid = true;
            ue.user().usimInvalid(rule.othersInvalid());
        }
        countAttempts(refused);
    }

    private void countAttempts(Mm5gEvent.Refused refused) {
        RejectRule rule = refused.rule();
        if (refused.next() == RejectRule.Next.TRY_AGAIN && ue.emergency().only()) {
            // Whoever needs help decides whether to ask again. TS 24.501 5.5.1.2.7.
            return;
        }
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
            case PLMN -> ue.context().usim().ifPresent(it -> it.forbid(ue.here().plmn()));
            case PACKET_SERVICE -> forbidden.forbidForPacketService(ue.here().plmn());
            case AREA_ROAMING -> {
                forbidden.forbidForRoaming(ue.whereabouts().area());
                ue.context().excludes(ue.here());
            }
            case AREA_REGIONAL -> {
                forbidden.forbidRegionally(ue.whereabouts().area());
                ue.user().stayWithNetwork();
            }
            case N1_MODE -> ue.user().avoid(Rat.NR, Optional.empty());
            case NONE -> {}
        }
    }

    /** A network without emergency services for devices alone, or another reason that no USIM has to remember. */
    void deviceRefused(Mm5gCause given) {
        cause = Optional.of(given);
        stopGuards();
        ue.awaitRelease();
        ue.session().helpRefused(OptionalInt.of(given.value()));
    }

    /** AUTHENTICATION REJECT. TS 24.501 5.4.1.3.5. */
    void notAuthenticated() {
        cause = Optional.of(Mm5gCause.ILLEGAL_UE);
        usimInvalid = true;
        stopGuards();
        ue.awaitRelease();
        ue.held().forgetEquivalents();
        forgetRegistration();
        ue.user().usimInvalid(RejectRule.ILLEGAL_UE.othersInvalid());
    }

    /** The same, unproven. */
    void authenticationDoubted() {
        cause = Optional.of(Mm5gCause.ILLEGAL_UE);
        stopGuards();
        ue.awaitRelease();
        doubts.refused(
                Domain.NG, Doubts.About.USIM, ue.here().plmn(), ue.whereabouts().area());
        list(RejectRule.DOUBTED.listing());
        ue.held().forgetIdentity();
        ue.context().status(RejectRule.DOUBTED.status());
        attempts.reset();
    }

    boolean doubtAuthenticationReject(boolean genuine) {
        return !genuine
                && doubts.doubted(Domain.NG, Doubts.About.USIM, ue.here().plmn());
    }

    /** Another system has learnt it. */
    void usimRefused() {
        usimInvalid = true;
    }

    /** What is left of a registration for a USIM that no network takes. */
    void forgetRegistration() {
        ue.held().forgetIdentity();
        ue.context().status(UpdateStatus5gs.ROAMING_NOT_ALLOWED);
    }

    private void stopGuards() {
        ue.timers().stop(Mm5gTimer.T3510);
        ue.timers().stop(Mm5gTimer.T3517);
    }
}
