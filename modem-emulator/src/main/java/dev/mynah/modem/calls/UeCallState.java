package dev.mynah.modem.calls;

/** The UE's states of a call, with the numbers STATUS has for them. TS 24.008 5.1.1.1. */
enum UeCallState {
    NULL(0),
    /** The MM connection is being opened: U0.1. */
    MM_CONNECTION_PENDING(2),
    CALL_INITIATED(1),
    MO_CALL_PROCEEDING(3),
    CALL_DELIVERED(4),
    CALL_PRESENT(6),
    CALL_RECEIVED(7),
    CONNECT_REQUEST(8),
    MT_CALL_CONFIRMED(9),
    ACTIVE(10),
    DISCONNECT_REQUEST(11),
    DISCONNECT_INDICATION(12),
    RELEASE_REQUEST(19);

    private final int number;

    UeCallState(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
