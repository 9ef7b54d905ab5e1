package dev.mynah.modem.emm;

import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.time.NamedTimers;
import java.time.Duration;
import java.util.Optional;

/**
 * The attempt counter of attaching or updating and the waits it leads to: T3411 between attempts, T3402 after the fifth.
 * Elsewhere, in another tracking area, the UE need not wait. TS 24.301 5.5.1.1, 5.2.2.3.3.
 */
final class Attempts {
    private static final int MOST = 5;

    private final NamedTimers timers;
    private int counter;
    private Optional<Tai> where = Optional.empty();
    private boolean congested;

    Attempts(NamedTimers timers) {
        this.timers = timers;
    }

    void reset() {
        counter = 0;
        congested = false;
        stopWaiting();
        timers.stop(EmmTimer.T3346);
    }

    void stopWaiting() {
        timers.stop(EmmTimer.T3411);
        timers.stop(EmmTimer.T3402);
    }

    /** Counts a failure and waits; false when the last attempt of the round is gone. */
    boolean another() {
        if (congested) {
            congested = false;
            return true;
        }
        counter = Math.min(counter + 1, MOST);
        if (counter < MOST) {
            timers.start(EmmTimer.T3411);
            return true;
        }
        waitForNextRound();
        return false;
    }

    void waitForNextRound() {
        counter = 0;
        timers.stop(EmmTimer.T3411);
        timers.start(EmmTimer.T3402);
    }

    /** The next failure is the last of its round. */
    void useUp() {
        counter = MOST;
    }

    /** The network asks to be left alone for a while. The refusal does not count. TS 24.301 5.5.1.2.5 #22. */
    void congested(Duration howLong) {
        counter = 0;
        congested = true;
        stopWaiting();
        timers.start(EmmTimer.T3346, howLong);
    }

    /** Whether to wait before trying in an area; entering another one than that of the failure ends the waiting. */
    boolean waiting(Tai here) {
        if (timers.running(EmmTimer.T3346)) {
            return true;
        }
        boolean running = timers.running(EmmTimer.T3411) || timers.running(EmmTimer.T3402);
        if (running && where.isPresent() && !where.get().equals(here)) {
            stopWaiting();
            return false;
        }
        return running;
    }

    /** Remembers where the attempt at hand is made; in another network counting begins anew. */
    void at(Tai area) {
        if (where.isPresent() && !where.get().plmn().equals(area.plmn())) {
            counter = 0;
        }
        where = Optional.of(area);
    }
}
