package dev.mynah.testbed.junit;

import dev.mynah.network.air.time.TimerName;
import dev.mynah.network.air.time.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** The time of a testbed, which passes only when a test lets it. */
public final class TestClock {
    /** Short against every timer of the standards, long against the time a test may take. */
    private static final Duration STEP = Duration.ofMillis(50);

    private final VirtualTime time;

    TestClock(VirtualTime time) {
        this.time = time;
    }

    public Instant now() {
        return time.now();
    }

    /** Lets everything happen that is due now. */
    public void settle() {
        time.settle();
    }

    public void advance(Duration duration) {
        time.advance(duration);
    }

    /** Lets a timer's standard duration pass, and a moment more. */
    public void pass(TimerName timer) {
        advance(timer.standard().plus(STEP));
    }

    /** Lets time pass until a condition holds; says whether it did before the longest time had passed. */
    public boolean until(BooleanSupplier condition, Duration longest) {
        Instant end = time.now().plus(longest);
        time.settle();
        while (!condition.getAsBoolean()) {
            if (!time.now().isBefore(end)) {
                return false;
            }
            time.advance(STEP);
        }
        return true;
    }
}
