package dev.mynah.testbed.benchmarks;

import dev.mynah.euicc.Euicc;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;

/** How much memory an idle card takes when there are thousands: what they share is counted once, before. */
public final class CardFootprint {
    private static final int CARDS = 4_000;

    private CardFootprint() {}

    public static void main(String... arguments) {
        List<Euicc> cards = new ArrayList<>(CARDS + 1);
        cards.add(BenchmarkCards.dualSim(CARDS));
        try {
            long before = used();
            for (int i = 0; i < CARDS; i++) {
                cards.add(BenchmarkCards.dualSim(i));
            }
            long after = used();
            System.out.printf(
                    "%d cards with three profiles each, two enabled: %.1f KiB a card%n",
                    CARDS, (after - before) / 1024.0 / CARDS);
        } finally {
            Reference.reachabilityFence(cards);
        }
    }

    private static long used() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
