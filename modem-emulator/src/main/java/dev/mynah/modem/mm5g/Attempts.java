package dev.mynah.modem.mm5g;

import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.time.NamedTimers;
import java.time.Duration;
import java.util.Optional;

/**
 * The registration attempt counter and the waits it leads to: T3511 between attempts, T3502 after the fifth. Elsewhere, in
 * another tracking area, the UE need not wait. TS 24.501 5.5.1.2.7, 5.3.9.
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
        timers.stop(Mm5gTimer.T3346);
    }

    void stopWaiting() {
        timers.stop(Mm5gTimer.T3511);
        timers.stop(Mm5gTimer.T3502);
    }

    /** Counts a failure and waits; false when the last attempt of the round is gone. */
    boolean another() {
        if (congested) {
            congested = false;
            return true;
        }
        counter = Math.min(counter + 1, MOST);
        if (counter < MOST) {
            timers.start(Mm5gTimer.T3511);
            return true;
        }
        waitForNextRound();
        return false;
    }

    void waitForNextRound() {
        counter = 0;
        timers.stop(Mm5gTimer.T3511);
        timers.start(Mm5gTimer.T3502);
    }

    /** The next failure is the last of its round. */
    void useUp() {
        counter = MOST;
    }

    /** The network asks to be left alone for a while. The refusal does not count. TS 24.501 5.5.1.2.5 #22. */
    void congested(Duration howLong) {
        counter = 0;
        congested = true;
        stopWaiting();
        timers.start(Mm5gTimer.T3346, howLong);
    }

    /** Whether to wait before trying in an area; entering another one than that of the failure ends the waiting. */
    boolean waiting(Tai here) {
        if (timers.running(Mm5gTimer.T3346)) {
            return true;
        }
        boolean running = timers.running(Mm5gTimer.T3511) || timers.running(Mm5gTimer.T3502);
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
