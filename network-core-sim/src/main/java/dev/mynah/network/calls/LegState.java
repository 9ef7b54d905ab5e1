package dev.mynah.network.calls;

/** The network's states of a UE's call, with the numbers STATUS has for them. TS 24.008 5.1.1.2. */
enum LegState {
    NULL(0),
    CALL_INITIATED(1),
    /** The UE is being paged: N0.2. */
    MM_CONNECTION_PENDING(2),
    MO_CALL_PROCEEDING(3),
    CALL_DELIVERED(4),
    CALL_PRESENT(6),
    CALL_RECEIVED(7),
    MT_CALL_CONFIRMED(9),
    ACTIVE(10),
    DISCONNECT_INDICATION(12),
    RELEASE_REQUEST(19),
    CONNECT_INDICATION(28);

    private final int number;

    LegState(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
