package dev.mynah.modem.emm;

import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.sim.EpsUpdateStatus;
import dev.mynah.network.air.nas.element.EmmCause;
import java.util.Optional;

/** Does what the table of causes says, and remembers the last one. TS 24.301 5.5.1.2.5 and its relatives. */
final class Refusals {
    private final EmmUe ue;
    private final ForbiddenPlaces forbidden;
    private final Attempts attachAttempts;
    private final Attempts updateAttempts;
    private Optional<EmmCause> cause = Optional.empty();
    private boolean usimInvalid;

    Refusals(EmmUe ue, ForbiddenPlaces forbidden, Attempts attachAttempts, Attempts updateAttempts) {
        this.ue = ue;
        this.forbidden = forbidden;
        this.attachAttempts = attachAttempts;
        this.updateAttempts = updateAttempts;
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

    /** Switched off, or another USIM: everything begins anew. */
    void forget() {
        cause = Optional.empty();
        usimInvalid = false;
    }

    void obey(EmmEvent.Refused refused) {
        cause = Optional.of(refused.cause());
        stopGuards();
        ue.awaitRelease();
        RejectRule rule = refused.rule();
        list(rule.listing());
        RejectRule.Forget forget = rule.forget(refused.procedure());
        if (forget != RejectRule.Forget.NOTHING) {
            ue.forgetIdentity();
        }
        if (forget == RejectRule.Forget.EVERYTHING) {
            ue.user().equivalentsForgotten();
        }
        usimInvalid |= refused.next() == RejectRule.Next.NO_IMSI;
        countAttempts(refused, refused.procedure() == Procedure.ATTACH ? attachAttempts : updateAttempts);
    }

    private void countAttempts(EmmEvent.Refused refused, Attempts attempts) {
        RejectRule rule = refused.rule();
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
            case PLMN -> ue.context().usim().forbid(ue.here().plmn());
            case PACKET_SERVICE -> forbidden.forbidForPacketService(ue.here().plmn());
            case AREA_ROAMING -> {
                forbidden.forbidForRoaming(ue.area());
                ue.context().excludes(ue.here());
            }
            case AREA_REGIONAL -> {
                forbidden.forbidRegionally(ue.area());
                ue.user().stayWithNetwork();
            }
            case NONE -> {}
        }
    }

    /** AUTHENTICATION REJECT. TS 24.301 5.4.2.5. */
    void notAuthenticated() {
        cause = Optional.of(EmmCause.ILLEGAL_UE);
        usimInvalid = true;
        stopGuards();
        ue.awaitRelease();
        ue.forgetIdentity();
        ue.user().equivalentsForgotten();
        ue.context().status(EpsUpdateStatus.ROAMING_NOT_ALLOWED);
    }

    private void stopGuards() {
        ue.timers().stop(EmmTimer.T3410);
        ue.timers().stop(EmmTimer.T3417);
        ue.timers().stop(EmmTimer.T3430);
    }
}
