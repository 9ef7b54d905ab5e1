package dev.mynah.modem.emm;

import dev.mynah.network.air.time.TimerName;

/** What a timer that runs out comes to: mostly an event of the state machine. TS 24.301 10.2. */
final class TimerExpiry {
    private final EmmUe ue;

    TimerExpiry(EmmUe ue) {
        this.ue = ue;
    }

    void expired(TimerName timer) {
        if (timer == EmmTimer.T3416) {
            ue.authentication().forgetAnswer();
        } else if (timer == EmmTimer.T3418 || timer == EmmTimer.T3420) {
            ue.authentication().notGenuine();
        } else if (timer == EmmTimer.T3412 && ue.emergency().only()) {
            // Nothing is brought up to date: who calls for help is there, or is not. TS 24.301 5.3.5.
            ue.fire(new EmmEvent.HelpOver());
        } else if (timer == EmmTimer.T3324) {
            ue.powerSaving().sleep();
        } else if (timer == EmmTimer.T3440) {
            ue.connection().letGo();
            ue.reselect();
        } else if (timer != EmmTimer.T3442) {
            ue.fire(timer);
        }
    }
}
