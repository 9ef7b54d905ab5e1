package dev.mynah.network.operator;

import dev.mynah.network.operator.HomeSpec.Endpoint;
import dev.mynah.network.pdn.ApnSpec;
import java.util.Optional;

/**
 * What an operator's UEs reach beyond the host behind its gateway.
 *
 * @param tun the TUN device on which other packets leave the testbed and come back
 * @param allowed whether anything may leave the machine's own loopback: a TUN device, and a name server elsewhere, need it
 * @param dns the name server that is asked for names the host does not know, by its address
 */
public record DataNetworkSpec(Optional<String> tun, boolean allowed, Optional<Endpoint> dns) {
    /** Nothing leaves the testbed. */
    public static final DataNetworkSpec NONE = new DataNetworkSpec(Optional.empty(), false, Optional.empty());

    public DataNetworkSpec {
        if (tun.isPresent()) {
            // IFNAMSIZ is 16 with the zero at its end.
            if (!tun.get().matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,14}")) {
                throw new IllegalArgumentException(
                        "tun: \"" + tun.get() + "\" is not the name of a device (as mynah0)");
            }
            if (!allowed) {
                throw new IllegalArgumentException(
                        "tun: packets would leave the testbed through " + tun.get() + "; say allow: true if they may");
            }
        }
        if (dns.isPresent()) {
            String host = dns.get().host();
            boolean loopback;
            try {
                loopback = ApnSpec.servers(host).get(0).isLoopbackAddress();
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("dns: \"" + host + "\" is not an address (as 127.0.0.1:53)", e);
            }
            if (!loopback && !allowed) {
                throw new IllegalArgumentException(
                        "dns: questions would leave the machine for " + host + "; say allow: true if they may");
            }
        }
    }
}
