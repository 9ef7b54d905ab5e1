package dev.mynah.modem.plmn;

import dev.mynah.modem.sim.PlmnAccess;
import dev.mynah.modem.sim.Subscriber;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Plmn;
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
    /** From here on a network counts as received with high quality, in dBm. TS 36.304 5.1.2.2. */
    private static final int HIGH_QUALITY = -110;

    private Priority() {}

    /** The networks heard, most wanted first. Shared cells count for each of their networks. */
    static List<Plmn> order(Subscriber subscriber, List<CellMeasurement> heard, RandomGenerator random) {
        Map<Plmn, Integer> levels = levels(heard);
        Set<Plmn> order = new LinkedHashSet<>();
        homes(subscriber).stream().filter(levels::containsKey).forEach(order::add);
        listed(subscriber.userNetworks()).stream().filter(levels::containsKey).forEach(order::add);
        listed(subscriber.operatorNetworks()).stream()
                .filter(levels::containsKey)
                .forEach(order::add);
        List<Plmn> good = new ArrayList<>();
        levels.forEach((plmn, level) -> {
            if (level >= HIGH_QUALITY) {
                good.add(plmn);
            }
        });
        shuffle(good, random);
        order.addAll(good);
        levels.entrySet().stream()
                .sorted(Map.Entry.<Plmn, Integer>comparingByValue().reversed())
                .forEach(it -> order.add(it.getKey()));
        return List.copyOf(order);
    }

    /** How far up the fixed part of the order a network is; the rest share the last place. */
    static int rank(Subscriber subscriber, Plmn plmn) {
        List<Plmn> fixed = new ArrayList<>(homes(subscriber));
        fixed.addAll(listed(subscriber.userNetworks()));
        fixed.addAll(listed(subscriber.operatorNetworks()));
        int place = fixed.indexOf(plmn);
        return place < 0 ? fixed.size() : place;
    }

    /** The EHPLMN list is used where there is one, else the HPLMN. */
    private static List<Plmn> homes(Subscriber subscriber) {
        return subscriber.equivalentHomes().isEmpty() ? List.of(subscriber.home()) : subscriber.equivalentHomes();
    }

    private static List<Plmn> listed(List<PlmnAccess> list) {
        return list.stream().map(PlmnAccess::plmn).toList();
    }

    /** The strongest level each network is heard with. */
    private static Map<Plmn, Integer> levels(List<CellMeasurement> heard) {
        Map<Plmn, Integer> levels = new TreeMap<>();
        heard.forEach(it -> it.cell().plmns().forEach(plmn -> levels.merge(plmn, it.rsrp(), Math::max)));
        return levels;
    }

    private static void shuffle(List<Plmn> list, RandomGenerator random) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}
