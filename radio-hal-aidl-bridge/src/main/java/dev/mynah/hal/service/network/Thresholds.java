package dev.mynah.hal.service.network;

import dev.mynah.hal.parcel.Ints;

/** Reporting by thresholds: a value is told when it has crossed one of them, and has moved by the hysteresis at least. */
final class Thresholds {
    private Thresholds() {}

    /** The hysteresis may not be wider than the distance of two thresholds. */
    static boolean sensible(Ints thresholds, int hysteresisMs, int hysteresis) {
        if (hysteresisMs < 0 || hysteresis < 0) {
            return false;
        }
        long[] sorted = thresholds.stream().asLongStream().sorted().toArray();
        for (int i = 1; i < sorted.length; i++) {
            if (hysteresis > sorted[i] - sorted[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** Without thresholds any move counts, and without hysteresis any distance. */
    static boolean met(Ints thresholds, int hysteresis, int before, int now) {
        boolean crossed = thresholds.size() == 0
                ? before != now
                : thresholds.stream().anyMatch(it -> (before < it) != (now < it));
        return crossed && Math.abs((long) now - before) >= hysteresis;
    }
}
