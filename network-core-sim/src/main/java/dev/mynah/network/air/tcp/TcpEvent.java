package dev.mynah.network.air.tcp;

/** What moves a connection besides its timers: findings about segments, and what its application wants. RFC 9293 3.10. */
sealed interface TcpEvent {
    /** The peer has begun this connection as we have. */
    record SynReceived() implements TcpEvent {}

    /** Our SYN is acknowledged. */
    record HandshakeDone() implements TcpEvent {}

    /** The peer has sent all it had. */
    record FinReceived() implements TcpEvent {}

    /** The application has sent all it had. */
    record CloseWanted() implements TcpEvent {}

    /** Our FIN is acknowledged. */
    record FinAcknowledged() implements TcpEvent {}

    /** The peer has given the connection up. */
    record Reset() implements TcpEvent {}

    /** The peer does not answer, or this end has no use for the connection. */
    record Aborted() implements TcpEvent {}
}
