package dev.mynah.testbed.linux;

import java.time.Duration;

/**
 * How long tests wait for what comes at once on an idle machine. Nothing takes longer for it where all is well, and a machine that
 * is busy with other suites is no fault of a modem's.
 */
final class Patience {
    static final Duration SOON = Duration.ofMinutes(4);

    /** How long a whole test may take, in seconds: some wait for much, one thing after the other. */
    static final int OF_A_TEST = 900;

    private Patience() {}
}
