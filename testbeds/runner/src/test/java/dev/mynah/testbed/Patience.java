package dev.mynah.testbed;

/**
 * How long tests wait for what comes at once on an idle machine. A wait that is over early costs nothing, and a machine that is
 * busy with other suites is no fault of a testbed's.
 */
public final class Patience {
    public static final int SECONDS = 120;

    /** How long a whole test may take. */
    public static final int OF_A_TEST = 600;

    private Patience() {}
}
