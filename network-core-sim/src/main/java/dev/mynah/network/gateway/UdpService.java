package dev.mynah.network.gateway;

import java.util.function.Consumer;

/** Something behind a UDP port that answers each datagram by one or none. */
interface UdpService {
    /** RFC 862. */
    UdpService ECHO = (datagram, answer) -> answer.accept(datagram);

    /** RFC 863. */
    UdpService DISCARD = (datagram, answer) -> {};

    /** @param answer takes the answer, in this turn or a later one */
    void receive(byte[] datagram, Consumer<byte[]> answer);
}
