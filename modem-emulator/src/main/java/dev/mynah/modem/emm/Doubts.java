package dev.mynah.modem.emm;

import dev.mynah.modem.plmn.Area;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.network.air.Plmn;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Refusals without integrity protection, which anybody could have sent. The UE obeys them for a while only: it keeps out of
 * the area, or of the visited network, until T3247 runs out. After too many in a row it believes them. Not kept over
 * switching off. TS 24.301 5.3.7b.
 */
final class Doubts {
    /** How often in all a refusal is doubted; the clause leaves it to the UE, up to 10. */
    private static final int MOST = 5;

    private static final Duration SHORTEST = Duration.ofMinutes(30);

    private final EmmUe ue;
    private final ForbiddenPlaces forbidden;
    private final RandomGenerator random;
    private final Set<Area> areas = new LinkedHashSet<>();
    private final Map<Plmn, Integer> networks = new HashMap<>();
    private int usimEvents;

    Doubts(EmmUe ue, ForbiddenPlaces forbidden, RandomGenerator random) {
        this.ue = ue;
        this.forbidden = forbidden;
        this.random = random;
    }

    /** Whether a cause that is about the USIM, or that comes from the home network, is not believed yet. */
    boolean doubted(RejectRule rule) {
        return switch (rule) {
            case ILLEGAL_UE, ILLEGAL_ME, EPS_SERVICES_NOT_ALLOWED, NO_SERVICES_ALLOWED -> usimEvents < MOST;
            case PLMN_NOT_ALLOWED, NOT_IN_THIS_PLMN, SERVICE_OPTION_NOT_AUTHORIZED -> ue.atHome();
            default -> false;
        };
    }

    /** An unprotected refusal is about to be obeyed: by its own rule, or, being doubted, by leaving the area. */
    void refused(RejectRule rule) {
        switch (rule) {
            case ILLEGAL_UE, ILLEGAL_ME, EPS_SERVICES_NOT_ALLOWED, NO_SERVICES_ALLOWED -> {
                if (usimEvents < MOST) {
                    usimEvents++;
                    areas.add(ue.area());
                }
            }
            case AREA_NOT_ALLOWED, ROAMING_NOT_ALLOWED_HERE, NO_SUITABLE_CELLS -> areas.add(ue.area());
            case PLMN_NOT_ALLOWED, NOT_IN_THIS_PLMN, SERVICE_OPTION_NOT_AUTHORIZED -> {
                if (ue.atHome()) {
                    areas.add(ue.area());
                } else {
                    networks.merge(ue.here().plmn(), 1, Integer::sum);
                }
            }
            default -> {
                return;
            }
        }
        if (!ue.timers().running(EmmTimer.T3247)) {
            ue.timers().start(EmmTimer.T3247, SHORTEST.plusMillis(random.nextLong(SHORTEST.toMillis())));
        }
    }

    /** A refusal with integrity protection settles the matter. */
    void settled(RejectRule rule) {
        switch (rule) {
            case ILLEGAL_UE, ILLEGAL_ME, EPS_SERVICES_NOT_ALLOWED, NO_SERVICES_ALLOWED -> usimEvents = MOST;
            case PLMN_NOT_ALLOWED, NOT_IN_THIS_PLMN, SERVICE_OPTION_NOT_AUTHORIZED ->
                networks.put(ue.here().plmn(), MOST);
            default -> {}
        }
    }

    /** T3247 has run out, or the UE is switched off: what was doubted gets another chance. */
    void over() {
        areas.forEach(forbidden::forgive);
        areas.clear();
        networks.forEach((plmn, times) -> {
            if (times < MOST) {
                forbidden.forgivePacketService(plmn);
                ue.context().usim().allow(plmn);
            }
        });
    }

    /** Accepted by a network: its refusals were somebody else's. */
    void accepted(Plmn plmn) {
        networks.remove(plmn);
        usimEvents = 0;
    }

    void forget() {
        areas.clear();
        networks.clear();
        usimEvents = 0;
    }
}
