package dev.mynah.modem.positioning;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which signals the receiver has found, and which orbits it has read from them. A receiver that knows the time and about where
 * it is finds a signal at once; reading an orbit takes three subframes of six seconds (IS-GPS-200 20.3.3), and it is good for
 * four hours.
 */
final class Tracking {
    private static final Duration SEARCH = Duration.ofSeconds(2);
    private static final Duration READING = Duration.ofSeconds(18);
    private static final Duration FIT = Duration.ofHours(4);

    private final Map<Integer, Instant> heardSince = new HashMap<>();
    private final Map<Integer, Instant> orbitUntil = new HashMap<>();
    private Duration search = SEARCH;

    /** Begins to look for signals. */
    void begin(boolean aided) {
        heardSince.clear();
        search = aided ? Duration.ZERO : SEARCH;
    }

    /** These are there to be heard, and no others. */
    void hear(Set<Integer> satellites, Instant now) {
        heardSince.keySet().retainAll(satellites);
        for (int number : satellites) {
            Instant since = heardSince.computeIfAbsent(number, unheard -> now);
            if (!since.plus(search).plus(READING).isAfter(now)) {
                orbitUntil.put(number, now.plus(FIT));
            }
        }
    }

    boolean tracked(int number, Instant now) {
        Instant since = heardSince.get(number);
        return since != null && !since.plus(search).isAfter(now);
    }

    boolean orbitKnown(int number, Instant now) {
        Instant until = orbitUntil.get(number);
        return until != null && until.isAfter(now);
    }

    /** The orbits have to be read anew, from now on. */
    void forget(Set<Integer> satellites) {
        orbitUntil.keySet().removeAll(satellites);
        heardSince.keySet().removeAll(satellites);
    }
}
