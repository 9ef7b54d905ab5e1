package dev.mynah.modem.plmn;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The lists of places where registration was refused that a UE keeps until it is switched off; the list that outlives that
 * is EF.FPLMN. TS 24.301 5.3.2, TS 23.122 3.1.
 */
public final class ForbiddenPlaces {
    /** How long a cell that failed authentication is treated as barred. TS 36.304 5.3.1. */
    private static final Duration BARRED_FOR = Duration.ofMinutes(5);

    private static final int MOST_AREAS = 40;

    private final Set<Area> roaming = new LinkedHashSet<>();
    private final Set<Area> regional = new LinkedHashSet<>();
    private final Set<Plmn> forPacketService = new LinkedHashSet<>();
    private final Map<Long, Instant> barred = new HashMap<>();

    /** Forbidden tracking or location areas for roaming: causes #13 and #15. */
    public void forbidForRoaming(Area area) {
        add(roaming, area);
    }

    /** Forbidden tracking or location areas for regional provision of service: cause #12. */
    public void forbidRegionally(Area area) {
        add(regional, area);
    }

    /** Forbidden PLMNs for GPRS service: cause #14. A network that may not serve for now (#42, #78) is kept here as well. */
    public void forbidForPacketService(Plmn plmn) {
        forPacketService.add(plmn);
    }

    /** Treats a cell as barred for a while: it could not prove to be genuine. TS 24.301 5.4.2.7. */
    public void bar(Cell cell, Instant now) {
        barred.put(cell.identity(), now.plus(BARRED_FOR));
    }

    /** What a user who chooses a network by hand overrides. TS 23.122 4.4.3.1.2. */
    public void forgive(Plmn plmn) {
        forPacketService.remove(plmn);
        roaming.removeIf(it -> it.plmn().equals(plmn));
        regional.removeIf(it -> it.plmn().equals(plmn));
    }

    /** An area may be tried again: what kept the UE out was not proven. */
    public void forgive(Area area) {
        roaming.remove(area);
        regional.remove(area);
    }

    /** The same for a network's packet service. */
    public void forgivePacketService(Plmn plmn) {
        forPacketService.remove(plmn);
    }

    /** A registration for packet services succeeded there after all. */
    public void succeeded(Area area) {
        forgive(area);
        forPacketService.remove(area.plmn());
    }

    /** Whether any network is kept from packet service. */
    public boolean anyForPacketService() {
        return !forPacketService.isEmpty();
    }

    public void clearPacketService() {
        forPacketService.clear();
    }

    /** Areas are forgotten from time to time; what is said of networks holds until switched off. */
    public void clearAreas() {
        roaming.clear();
        regional.clear();
    }

    public void clear() {
        roaming.clear();
        regional.clear();
        forPacketService.clear();
        barred.clear();
    }

    /** Whether a network may be asked for packet service. */
    public boolean allowsPacketService(Plmn plmn) {
        return !forPacketService.contains(plmn);
    }

    /** Whether an area may be registered in. */
    public boolean allows(Area area) {
        return !roaming.contains(area) && !regional.contains(area);
    }

    boolean barred(Cell cell, Instant now) {
        Instant until = barred.get(cell.identity());
        return until != null && now.isBefore(until);
    }

    /** The lists hold 40 areas; the oldest makes room. TS 24.301 5.3.2. */
    private static void add(Set<Area> list, Area area) {
        list.remove(area);
        if (list.size() == MOST_AREAS) {
            list.remove(list.iterator().next());
        }
        list.add(area);
    }
}
