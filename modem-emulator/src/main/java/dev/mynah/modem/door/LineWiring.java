package dev.mynah.modem.door;

import dev.mynah.modem.door.FlowControl.Means;

/**
 * Which circuits of the modem an adapter's two outputs drive. What the cable does not carry stays unsaid.
 *
 * @param dtr the circuit that DTR drives
 * @param rts the circuit that RTS drives; CTS is the system's to drive, for flow control
 */
public record LineWiring(Circuit dtr, Circuit rts) {
    /** A null modem cable with all its wires: RTS to CTS, DTR to DCD and DSR, where most hosts look for the call. */
    public static final LineWiring NULL_MODEM = new LineWiring(Circuit.DCD, Circuit.CTS);

    /** What a host sees on its own connector. */
    public enum Circuit {
        /** Circuit 109. */
        DCD,
        /** Circuit 107. */
        DSR,
        /** Circuit 125. */
        RI,
        /** Circuit 106. */
        CTS
    }

    public LineWiring {
        if (dtr == Circuit.CTS) {
            throw new IllegalArgumentException("dtr: no system drives DTR for flow control");
        }
        if (dtr == rts) {
            throw new IllegalArgumentException("rts: is wired where dtr is already");
        }
    }

    /** What is left of a flow control on this cable: circuits that it does not carry are always ready. */
    public FlowControl possible(FlowControl wanted) {
        return rts == Circuit.CTS ? wanted : new FlowControl(without(wanted.byHost()), without(wanted.byModem()));
    }

    private static Means without(Means means) {
        return means == Means.CIRCUIT ? Means.NONE : means;
    }
}
