package dev.mynah.network.cbs;

import java.time.Duration;
import java.util.Set;

/**
 * Where and how often something is broadcast. TS 23.041 9.2.2.
 *
 * @param cells the cells' names; none means all
 * @param period from one broadcast to the next
 * @param times how often; 0 until it is stopped
 */
public record BroadcastSpec(Set<String> cells, Duration period, int times) {
    /** In all cells, once. */
    public static final BroadcastSpec ONCE = new BroadcastSpec(Set.of(), Duration.ofSeconds(2), 1);

    public BroadcastSpec {
        if (period.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("period: " + period + " is less than a second");
        }
        if (times < 0) {
            throw new IllegalArgumentException("times: " + times + " is less than 0");
        }
        cells = Set.copyOf(cells);
    }
}
