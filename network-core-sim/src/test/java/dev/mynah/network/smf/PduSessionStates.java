package dev.mynah.network.smf;

import dev.mynah.network.air.fsm.Transitions;

/** The table of a PDU session, for the page. */
public final class PduSessionStates {
    private PduSessionStates() {}

    public static Transitions<?, ?> table() {
        return PduSessionTable.SM5G;
    }

    public static int count() {
        return PduSessionState.values().length;
    }
}
