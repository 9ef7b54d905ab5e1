package dev.mynah.network.air;

/**
 * How packets of NR are marked on the air: by PDU session and, beside the session's default flow, by QoS flow (TS 37.324 6.2.2,
 * TS 38.331 5.3.5.6.5). The number takes the place of a bearer identity.
 */
public final class QosFlow {
    private static final int SESSION_BITS = 4;
    private static final int SESSION = 0xF;

    private QosFlow() {}

    /**
     * @param session 1 to 15
     * @param qfi 1 to 63, or 0 for the default flow
     */
    public static int bearer(int session, int qfi) {
        return qfi << SESSION_BITS | session;
    }

    public static int session(int bearer) {
        return bearer & SESSION;
    }

    /** 0 for the default flow. */
    public static int qfi(int bearer) {
        return bearer >> SESSION_BITS;
    }
}
