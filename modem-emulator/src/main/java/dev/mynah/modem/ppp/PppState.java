package dev.mynah.modem.ppp;

/** The states of the option negotiation automaton. RFC 1661 4.2. */
enum PppState {
    INITIAL,
    STARTING,
    CLOSED,
    STOPPED,
    CLOSING,
    STOPPING,
    REQ_SENT,
    ACK_RCVD,
    ACK_SENT,
    OPENED
}
