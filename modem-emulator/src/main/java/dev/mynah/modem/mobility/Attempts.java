package dev.mynah.modem.mobility;

import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.TimerName;
import java.time.Duration;
import java.util.Optional;

/**
 * The attempt counter of registering or updating in tracking areas, and the waits it leads to: a short one between attempts, a
 * long one after the fifth. Elsewhere, in another tracking area, the UE need not wait. TS 24.301 5.5.1.1, 5.2.2.3.3, TS 24.501
 * 5.5.1.2.7, 5.3.9.
 */
public final class Attempts {
    private static final int MOST = 5;

    private final NamedTimers timers;
    private final TimerName again;
    private final TimerName nextRound;
    private final TimerName backOff;
    private int counter;
    private Optional<Tai> where = Optional.empty();
    private boolean congested;

    /**
     * @param again runs between attempts: T3411, T3511
     * @param nextRound runs after the last: T3402, T3502
     * @param backOff runs while a congested network is left alone: T3346
     */
    public Attempts(NamedTimers timers, TimerName again, TimerName nextRound, TimerName backOff) {
        this.timers = timers;
        this.again = again;
        this.nextRound = nextRound;
        this.backOff = backOff;
    }

    public void reset() {
        counter = 0;
        congested = false;
        stopWaiting();
        timers.stop(backOff);
    }

    public void stopWaiting() {
        timers.stop(again);
        timers.stop(nextRound);
    }

    /** Counts a failure and waits; false when the last attempt of the round is gone. */
    public boolean another() {
        if (congested) {
            congested = false;
            return true;
        }
        counter = Math.min(counter + 1, MOST);
        if (counter < MOST) {
            timers.start(again);
            return true;
        }
        waitForNextRound();
        return false;
    }

    public void waitForNextRound() {
        counter = 0;
        timers.stop(again);
        timers.start(nextRound);
    }

    /** The next failure is the last of its round. */
    public void useUp() {
        counter = MOST;
    }

    /** The network asks to be left alone for a while. The refusal does not count. TS 24.301, TS 24.501 5.5.1.2.5 #22. */
    public void congested(Duration howLong) {
        counter = 0;
        congested = true;
        stopWaiting();
        timers.start(backOff, howLong);
    }

    /** Whether to wait before trying in an area; entering another one than that of the failure ends the waiting. */
    public boolean waiting(Tai here) {
        if (timers.running(backOff)) {
            return true;
        }
        boolean running = timers.running(again) || timers.running(nextRound);
        if (running && where.isPresent() && !where.get().equals(here)) {
            stopWaiting();
            return false;
        }
        return running;
    }

    /** Remembers where the attempt at hand is made; in another network counting begins anew. */
    public void at(Tai area) {
        if (where.isPresent() && !where.get().plmn().equals(area.plmn())) {
            counter = 0;
        }
        where = Optional.of(area);
    }
}
