package dev.mynah.modem.plmn;

import dev.mynah.modem.sim.PlmnAccess;
import dev.mynah.modem.sim.Subscriber;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** The order of automatic network selection. TS 23.122 4.4.3.1.1. */
final class Priority {
    private Priority() {}

    /**
     * What to try, most wanted first: home, the user's list, the operator's list; then what is received with high quality, at
     * random; then the rest, the strongest first. Shared cells count for each of their networks.
     */
    static List<Candidate> order(Subscriber subscriber, List<CellMeasurement> heard, RandomGenerator random) {
        Map<Plmn, Map<Rat, Integer>> levels = levels(heard);
        List<Candidate> fixed = fixed(subscriber);
        Set<Candidate> order = new LinkedHashSet<>();
        fixed.stream().filter(it -> levels.containsKey(it.plmn())).forEach(order::add);
        List<Candidate> good = new ArrayList<>();
        List<Candidate> rest = new ArrayList<>();
        levels.forEach((plmn, byRat) -> byRat.forEach(
                (rat, level) -> (level >= highQuality(rat) ? good : rest).add(new Candidate(plmn, Set.of(rat)))));
        shuffle(good, random);
        order.addAll(good);
        rest.sort((one, other) -> Integer.compare(level(levels, other), level(levels, one)));
        order.addAll(rest);
        return List.copyOf(order);
    }

    /** How far up the fixed part of the order a network is; the rest share the last place. */
    static int rank(Subscriber subscriber, Plmn plmn) {
        List<Candidate> fixed = fixed(subscriber);
        for (int place = 0; place < fixed.size(); place++) {
            if (fixed.get(place).plmn().equals(plmn)) {
                return place;
            }
        }
        return fixed.size();
    }

    private static List<Candidate> fixed(Subscriber subscriber) {
        List<Candidate> fixed = new ArrayList<>();
        homes(subscriber).forEach(home -> {
            // The HPLMN selector orders the technologies; in those it does not name the home network is wanted as well.
            subscriber.homeAccess().stream()
                    .filter(it -> it.plmn().equals(home))
                    .forEach(it -> fixed.add(candidate(it)));
            fixed.add(Candidate.anyhow(home));
        });
        subscriber.userNetworks().forEach(it -> fixed.add(candidate(it)));
        subscriber.operatorNetworks().forEach(it -> fixed.add(candidate(it)));
        return fixed;
    }

    private static Candidate candidate(PlmnAccess access) {
        return new Candidate(access.plmn(), access.rats());
    }

    /** The EHPLMN list is used where there is one, else the HPLMN. */
    private static List<Plmn> homes(Subscriber subscriber) {
        return subscriber.equivalentHomes().isEmpty() ? List.of(subscriber.home()) : subscriber.equivalentHomes();
    }

    /**
     * From how many dBm on a network counts as received with high quality. TS 36.304 5.1.2.2, TS 38.304 5.1.1.2, TS 25.304
     * 5.1.2.2, TS 23.122 4.4.3 (GERAN).
     */
    private static int highQuality(Rat rat) {
        return switch (rat) {
            case GSM -> -85;
            case UTRAN -> -95;
            case E_UTRAN, NR -> -110;
        };
    }

    /** The strongest level each network is heard with in each technology. */
    private static Map<Plmn, Map<Rat, Integer>> levels(List<CellMeasurement> heard) {
        Map<Plmn, Map<Rat, Integer>> levels = new TreeMap<>();
        for (CellMeasurement cell : heard) {
            for (Plmn plmn : cell.cell().plmns()) {
                levels.computeIfAbsent(plmn, it -> new TreeMap<>())
                        .merge(cell.cell().rat(), cell.rsrp(), Math::max);
            }
        }
        return levels;
    }

    private static int level(Map<Plmn, Map<Rat, Integer>> levels, Candidate candidate) {
        return candidate.rats().stream()
                .mapToInt(it -> levels.getOrDefault(candidate.plmn(), Map.of()).getOrDefault(it, Integer.MIN_VALUE))
                .max()
                .orElse(Integer.MIN_VALUE);
    }

    private static void shuffle(List<Candidate> list, RandomGenerator random) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}
