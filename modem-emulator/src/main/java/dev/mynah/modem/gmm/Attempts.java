package dev.mynah.modem.gmm;

import dev.mynah.network.air.nas.element.Rai;
import dev.mynah.network.air.time.NamedTimers;
import java.time.Duration;
import java.util.Optional;

/**
 * The attempt counter of attaching or updating and the waits it leads to: T3311 between attempts, T3302 after the fifth.
 * In another routing area the UE need not wait. TS 24.008 4.7.3.1.5, 4.7.5.1.5.
 */
final class Attempts {
    private static final int MOST = 5;

    private final NamedTimers timers;
    private int counter;
    private Optional<Rai> where = Optional.empty();
    private boolean congested;

    Attempts(NamedTimers timers) {
        this.timers = timers;
    }

    void reset() {
        counter = 0;
        congested = false;
        stopWaiting();
        timers.stop(GmmTimer.T3346);
    }

    /** Counts anew, whatever still runs. */
    void forget() {
        counter = 0;
        congested = false;
        where = Optional.empty();
    }

    void stopWaiting() {
        timers.stop(GmmTimer.T3311);
        timers.stop(GmmTimer.T3302);
    }

    /** Counts a failure and waits; false when the last attempt of the round is gone. */
    boolean another() {
        if (congested) {
            congested = false;
            return true;
        }
        counter = Math.min(counter + 1, MOST);
        if (counter < MOST) {
            timers.start(GmmTimer.T3311);
            return true;
        }
        counter = 0;
        timers.stop(GmmTimer.T3311);
        timers.start(GmmTimer.T3302);
        return false;
    }

    /** The next failure is the last of its round. */
    void useUp() {
        counter = MOST;
    }

    /** The network asks to be left alone for a while; the refusal does not count. TS 24.008 4.7.3.1.4 #22. */
    void congested(Duration howLong) {
        counter = 0;
        congested = true;
        stopWaiting();
        timers.start(GmmTimer.T3346, howLong);
    }

    /** Whether to wait before trying in an area; entering another one than that of the failure ends the waiting. */
    boolean waiting(Rai here) {
        if (timers.running(GmmTimer.T3346)) {
            return true;
        }
        boolean running = timers.running(GmmTimer.T3311) || timers.running(GmmTimer.T3302);
        if (running && where.isPresent() && !where.get().equals(here)) {
            stopWaiting();
            return false;
        }
        return running;
    }

    /** Whether all attempts in an area are used up for a while, or a congested network wants none. */
    boolean givenUp(Rai here) {
        return timers.running(GmmTimer.T3346) || (timers.running(GmmTimer.T3302) && where.equals(Optional.of(here)));
    }

    /** Remembers where the attempt at hand is made. */
    void at(Rai area) {
        where = Optional.of(area);
    }
}
