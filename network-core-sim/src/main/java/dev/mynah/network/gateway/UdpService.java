package dev.mynah.network.gateway;

import java.util.Optional;

/** Something behind a UDP port that answers each datagram by one or none. */
interface UdpService {
    /** RFC 862. */
    UdpService ECHO = Optional::of;

    /** RFC 863. */
    UdpService DISCARD = datagram -> Optional.empty();

    Optional<byte[]> answer(byte[] datagram);
}
