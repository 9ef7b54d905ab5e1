package dev.mynah.modem.ppp;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * What the host gets of the network's.
 *
 * @param ipv4 its address, where the context has IPv4
 * @param dns IPv4 name servers, of which PPP can tell two
 * @param interfaceIdentifier the lower half of its IPv6 addresses, where the context has IPv6
 */
public record NetworkParameters(Optional<InetAddress> ipv4, List<InetAddress> dns, Optional<Long> interfaceIdentifier) {
    public NetworkParameters {
        dns = List.copyOf(dns);
    }
}
