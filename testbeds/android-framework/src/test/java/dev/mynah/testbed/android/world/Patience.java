package dev.mynah.testbed.android.world;

/**
 * How long tests wait for what comes at once on an idle machine. A wait that is over early costs nothing, and a machine that is
 * busy with other suites is no fault of a modem's.
 */
public final class Patience {
    public static final long SECONDS = 120;

    private Patience() {}
}
