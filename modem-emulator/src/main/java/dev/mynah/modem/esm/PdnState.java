package dev.mynah.modem.esm;

/**
 * A PDN connection: the state of its default bearer (TS 24.301 6.1.3.2.2) together with that of the UE's transaction about
 * it (6.1.3.2.4).
 */
enum PdnState {
    INACTIVE,
    /** PDN CONNECTIVITY REQUEST is on its way, alone or in an attach. */
    CONNECTING,
    ACTIVE,
    /** PDN DISCONNECT REQUEST is on its way. */
    DISCONNECTING
}
