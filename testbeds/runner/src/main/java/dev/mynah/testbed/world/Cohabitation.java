package dev.mynah.testbed.world;

import dev.mynah.testbed.file.TestbedModem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which modems live on one timeline: a card has one owner, so modems that share a card share their owner. */
final class Cohabitation {
    private final Map<String, Integer> homes = new HashMap<>();
    private final Set<String> housed;

    Cohabitation(List<TestbedModem> modems) {
        Map<String, Integer> homeOfCard = new HashMap<>();
        int next = 0;
        for (TestbedModem modem : modems) {
            int home = next++;
            homes.put(modem.name(), home);
            for (String card : modem.cards()) {
                Integer taken = homeOfCard.putIfAbsent(card, home);
                if (taken != null && taken != home) {
                    move(homes, home, taken);
                    move(homeOfCard, home, taken);
                    home = taken;
                }
            }
        }
        housed = Set.copyOf(homeOfCard.keySet());
    }

    /** Whether a card is in a slot, and so lives where the modem does. */
    boolean houses(String card) {
        return housed.contains(card);
    }

    private static void move(Map<String, Integer> all, int from, int to) {
        all.replaceAll((name, home) -> home == from ? to : home);
    }

    int of(String modem) {
        return homes.getOrDefault(modem, -1);
    }

    /** How many homes there are. */
    int size() {
        return new HashSet<>(homes.values()).size();
    }
}
