package dev.mynah.modem.mm;

import dev.mynah.modem.Domain;
import dev.mynah.modem.plmn.Area;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.sim.CsUpdateStatus;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.PlmnList;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.mm.LocationUpdatingAccept;
import dev.mynah.network.air.nas.mm.MmIe;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Does what the table of causes says, and remembers the last one; an accept makes up for all. TS 24.008 4.4.4.6, 4.4.4.7. */
final class MmRefusals {
    private final MmUe ue;
    private final ForbiddenPlaces forbidden;
    private final Doubts doubts;
    private final RandomGenerator random;
    private Optional<RejectCause> cause = Optional.empty();
    private boolean usimInvalid;

    MmRefusals(MmUe ue, ForbiddenPlaces forbidden, Doubts doubts, RandomGenerator random) {
        this.ue = ue;
        this.forbidden = forbidden;
        this.doubts = doubts;
        this.random = random;
    }

    OptionalInt cause() {
        return cause.map(it -> OptionalInt.of(it.value())).orElse(OptionalInt.empty());
    }

    boolean usimInvalid() {
        return usimInvalid;
    }

    /** Another system has learnt it. */
    void usimRefused() {
        usimInvalid = true;
    }

    void forget() {
        cause = Optional.empty();
        usimInvalid = false;
    }

    /** A network has accepted the UE. */
    void acceptedBy(LocationUpdatingAccept accept) {
        cause = Optional.empty();
        Area area = ue.whereabouts().area().orElseThrow();
        forbidden.forgive(area);
        doubts.accepted(Domain.CS, area.plmn());
        ue.context().ifPresent(it -> it.usim().allow(area.plmn()));
        Set<Plmn> equivalents = new LinkedHashSet<>();
        accept.get(MmIe.EQUIVALENT_PLMNS).map(PlmnList::plmns).ifPresent(equivalents::addAll);
        ue.user().registered(area.plmn(), equivalents);
        ue.user().emergencyNumbers(area.plmn(), accept.get(MmIe.EMERGENCY_NUMBER_LIST));
    }

    /** What GMM was told of this domain. */
    void combined(Optional<Integer> refusedWith) {
        cause = refusedWith.map(RejectCause::of);
    }

    /** A refusal as an event: what it leads to depends on whether anybody could have sent it. */
    MmEvent.Refused read(RejectCause given, Optional<Duration> backOff) {
        boolean genuine = ue.path().genuine();
        RejectRule rule = RejectRule.of(given);
        if (rule == RejectRule.CONGESTION) {
            return backOff.isEmpty()
                    ? new MmEvent.Refused(given, RejectRule.OTHER, backOff, genuine)
                    : new MmEvent.Refused(given, rule, backOff.map(it -> backOff(it, genuine)), genuine);
        }
        boolean doubted = !genuine
                && ue.whereabouts()
                        .area()
                        .map(it -> doubts.doubted(Domain.CS, rule.about(), it.plmn()))
                        .orElse(false);
        return new MmEvent.Refused(given, doubted ? RejectRule.DOUBTED : rule, backOff, genuine);
    }

    /** Without integrity protection the UE sets T3246 itself, from 15 to 30 minutes. 4.4.4.7 #22. */
    private Duration backOff(Duration given, boolean genuine) {
        Duration least = MmTimer.T3246.standard();
        return genuine ? given : least.plusMillis(random.nextLong(least.toMillis()));
    }

    /** Whether the UE keeps out of an area, for want of a reason to believe that it may not be there. */
    boolean keepOff(Area area) {
        return doubts.keepOff(Domain.CS, area);
    }

    void obey(MmEvent.Refused refused) {
        cause = Optional.of(refused.cause());
        Doubts.About about = RejectRule.of(refused.cause()).about();
        ue.whereabouts().area().ifPresent(it -> {
            if (refused.genuine()) {
                doubts.settled(Domain.CS, about, it.plmn());
            } else {
                doubts.refused(Domain.CS, about, it.plmn(), it);
            }
        });
        ue.updates().refused(refused);
        RejectRule rule = refused.rule();
        if (rule.next() == RejectRule.Next.NO_IMSI) {
            usimInvalid = true;
        }
        ue.whereabouts().area().ifPresent(at -> list(rule.listing(), at));
        if (rule.listing() == RejectRule.Listing.PLMN || rule == RejectRule.ROAMING_NOT_ALLOWED_HERE) {
            ue.user().equivalentsForgotten();
        }
    }

    private void list(RejectRule.Listing listing, Area area) {
        switch (listing) {
            case PLMN -> ue.context().ifPresent(it -> it.usim().forbid(area.plmn()));
            case AREA_ROAMING -> forbidden.forbidForRoaming(area);
            case AREA_REGIONAL -> {
                forbidden.forbidRegionally(area);
                ue.user().stayWithNetwork();
            }
            case NONE -> {}
        }
    }

    /** CM SERVICE REJECT. 4.5.1.1: #4 has the UE update its location, #6 is about more than a service. */
    void obey(MmEvent.ServiceRefused refused) {
        ue.requests().refused(refused.cause().value());
        if (refused.cause().equals(RejectCause.IMSI_UNKNOWN_IN_VLR)) {
            ue.updates().attached(false);
            ue.context().ifPresent(it -> {
                it.status(CsUpdateStatus.NOT_UPDATED);
                it.forget();
            });
        } else if (refused.cause().equals(RejectCause.ILLEGAL_ME)) {
            ue.fire(read(refused.cause(), Optional.empty()));
        } else if (refused.cause().equals(RejectCause.CONGESTION)) {
            refused.backOff()
                    .ifPresent(it -> ue.timers()
                            .start(MmTimer.T3246, backOff(it, ue.path().genuine())));
        }
    }

    /** Whether to take an AUTHENTICATION REJECT for somebody else's. 4.3.2.5. */
    boolean doubtAuthenticationReject() {
        return !ue.path().genuine()
                && ue.whereabouts()
                        .area()
                        .map(it -> doubts.doubted(Domain.CS, Doubts.About.USIM, it.plmn()))
                        .orElse(false);
    }

    /** AUTHENTICATION REJECT, unproven: as a refusal of the USIM that is. */
    void authenticationDoubted() {
        obey(new MmEvent.Refused(RejectCause.ILLEGAL_MS, RejectRule.DOUBTED, Optional.empty(), false));
        ue.connection().letGo();
    }

    /** AUTHENTICATION REJECT, which speaks for the packet domain as well. 4.3.2.5, annex G.1 #3. */
    void notAuthenticated() {
        cause = Optional.of(RejectCause.ILLEGAL_MS);
        usimInvalid = true;
        ue.updates().notAuthenticated();
        ue.user().usimInvalid(EnumSet.of(Domain.GPRS, Domain.EPS, Domain.NG));
        ue.connection().letGo();
    }
}
