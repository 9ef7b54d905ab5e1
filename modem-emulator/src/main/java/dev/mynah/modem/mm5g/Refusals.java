package dev.mynah.modem.mm5g;

import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.sim.UpdateStatus5gs;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.Mm5gCause;
import java.util.Optional;

/** Does what the table of causes says, and remembers the last one. TS 24.501 5.5.1.2.5 and its relatives. */
final class Refusals {
    private final Mm5gUe ue;
    private final ForbiddenPlaces forbidden;
    private final Attempts attempts;
    private Optional<Mm5gCause> cause = Optional.empty();
    private boolean usimInvalid;

    Refusals(Mm5gUe ue, ForbiddenPlaces forbidden, Attempts attempts) {
        this.ue = ue;
        this.forbidden = forbidden;
        this.attempts = attempts;
    }

    Optional<Mm5gCause> cause() {
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

    void obey(Mm5gEvent.Refused refused) {
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
            ue.forgetEquivalents();
        }
        if (refused.next() == RejectRule.Next.NO_SUPI) {
            usimInvalid = true;
            ue.user().usimInvalid(rule.othersInvalid());
        }
        countAttempts(refused);
    }

    private void countAttempts(Mm5gEvent.Refused refused) {
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
            case N1_MODE -> ue.user().avoid(Rat.NR, Optional.empty());
            case NONE -> {}
        }
    }

    /** AUTHENTICATION REJECT. TS 24.501 5.4.1.3.5. */
    void notAuthenticated() {
        cause = Optional.of(Mm5gCause.ILLEGAL_UE);
        usimInvalid = true;
        stopGuards();
        ue.awaitRelease();
        ue.forgetEquivalents();
        forgetRegistration();
        ue.user().usimInvalid(RejectRule.ILLEGAL_UE.othersInvalid());
    }

    /** Another system has learnt it. */
    void usimRefused() {
        usimInvalid = true;
    }

    /** What is left of a registration for a USIM that no network takes. */
    void forgetRegistration() {
        ue.forgetIdentity();
        ue.context().status(UpdateStatus5gs.ROAMING_NOT_ALLOWED);
    }

    private void stopGuards() {
        ue.timers().stop(Mm5gTimer.T3510);
        ue.timers().stop(Mm5gTimer.T3517);
    }
}
