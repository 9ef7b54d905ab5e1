package dev.mynah.network.pdn;

import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * One direction of a session: packets leave it in the order they came, no faster than its rate and no sooner than its
 * latency. What would wait too long for its turn is lost, as in a router whose queue is full.
 */
final class ShapedLine {
    private static final Duration LONGEST_QUEUE = Duration.ofMillis(500);
    /** Below this a packet is taken on at once: timelines don't tell shorter times apart. */
    private static final Duration GRAIN = Duration.ofMillis(1);
    /** However low the rate, so many packets may wait. */
    private static final int SHORTEST_QUEUE = 8;

    private final Timeline timeline;
    private final RandomGenerator random;
    private Instant free = Instant.MIN;
    private int waiting;

    ShapedLine(Timeline timeline, RandomGenerator random) {
        this.timeline = timeline;
        this.random = random;
    }

    /**
     * Takes a packet; {@code out} runs when it has come through.
     *
     * @return false when it is lost
     */
    boolean carry(int octets, int kbps, Shaping shaping, Runnable out) {
        if (shaping.lossPerMille() > 0 && random.nextInt(1000) < shaping.lossPerMille()) {
            return false;
        }
        Instant now = timeline.now();
        Instant begin = free.isAfter(now) ? free : now;
        if (waiting >= SHORTEST_QUEUE && Duration.between(now, begin).compareTo(LONGEST_QUEUE) > 0) {
            return false;
        }
        free = begin.plusNanos(octets * 8L * 1_000_000L / kbps);
        Duration delay = Duration.between(now, free).plus(shaping.latency());
        if (waiting == 0 && delay.compareTo(GRAIN) < 0) {
            out.run();
        } else {
            waiting++;
            timeline.after(delay, () -> {
                waiting--;
                out.run();
            });
        }
        return true;
    }
}
