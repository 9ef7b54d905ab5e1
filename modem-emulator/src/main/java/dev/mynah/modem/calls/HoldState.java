package dev.mynah.modem.calls;

/** The auxiliary state of a call: hold. TS 24.083 2.1.1, TS 24.008 10.5.4.4. */
enum HoldState {
    IDLE,
    HOLD_REQUEST,
    HELD,
    RETRIEVE_REQUEST
}
