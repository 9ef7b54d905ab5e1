package dev.mynah.modem.gmm;

import dev.mynah.modem.plmn.Area;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.sim.PsUpdateStatus;
import dev.mynah.network.air.nas.element.GmmCause;
import java.util.Optional;

/** Does what the table of causes says, and remembers the last one. TS 24.008 4.7.3.1.4 and its relatives. */
final class Refusals {
    private final GmmUe ue;
    private final ForbiddenPlaces forbidden;
    private Optional<GmmCause> cause = Optional.empty();
    private boolean usimInvalid;

    Refusals(GmmUe ue, ForbiddenPlaces forbidden) {
        this.ue = ue;
        this.forbidden = forbidden;
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
    }

    /** Switched off, or another USIM: everything begins anew. */
    void forget() {
        cause = Optional.empty();
        usimInvalid = false;
    }

    void obey(GmmEvent.Refused refused) {
        cause = Optional.of(refused.cause());
        ue.stopGuards();
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
        Attempts attempts = refused.procedure() == Procedure.ATTACH ? ue.attachAttempts() : ue.updateAttempts();
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
            case PLMN -> ue.context().usim().forbid(area().plmn());
            case PACKET_SERVICE -> forbidden.forbidForPacketService(area().plmn());
            case AREA_ROAMING -> forbidden.forbidForRoaming(area());
            case AREA_REGIONAL -> {
                forbidden.forbidRegionally(area());
                ue.user().stayWithNetwork();
            }
            case NONE -> {}
        }
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
        return new Area(
                Area.Kind.LOCATION_AREA, ue.here().lai().plmn(), ue.here().lai().lac());
    }
}
