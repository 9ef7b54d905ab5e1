package dev.mynah.modem.baseband;

import dev.mynah.modem.DualSim;

/** The receiver a slot may have to share with the others of its modem ({@link DualSim}). */
interface SharedReceiver {
    /** Whether a call in another slot has it. */
    boolean taken();

    /** Takes it away from other slots by ending their calls: somebody calls for help. TS 22.101 10.1. */
    void free();
}
