package dev.mynah.network.gateway;

/** The states of a connection this host accepted. RFC 9293 3.3.2. */
enum TcpState {
    SYN_RECEIVED,
    ESTABLISHED,
    FIN_WAIT_1,
    FIN_WAIT_2,
    CLOSE_WAIT,
    CLOSING,
    LAST_ACK,
    TIME_WAIT,
    CLOSED
}
