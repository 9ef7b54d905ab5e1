package dev.mynah.euicc.cat.applet;

import java.time.Duration;
import java.util.List;

/**
 * What the application does when some time has passed since it started.
 *
 * @param after 1 second to a day
 * @param again whether the time begins anew then
 */
public record TimerReaction(Duration after, boolean again, List<Step> steps) {

    /** Checks the time. */
    public TimerReaction {
        steps = List.copyOf(steps);
        if (after.toSeconds() < 1 || after.compareTo(Duration.ofHours(24)) >= 0) {
            throw new IllegalArgumentException("after: " + after.toSeconds() + " s is not from 1 s to less than 24 h");
        }
    }
}
