package dev.mynah.network.mme;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.PdnAddress;
import dev.mynah.network.pdn.PdnSession;
import java.nio.ByteBuffer;
import java.util.Optional;

/** A session's addresses as NAS carries them (TS 24.301 9.9.4.9). */
final class PdnAddresses {
    private PdnAddresses() {}

    static PdnAddress of(PdnSession session) {
        Optional<Octets> ipv4 = session.ipv4().map(address -> Octets.of(address.getAddress()));
        Optional<Octets> ipv6 = session.ipv6()
                .map(prefix -> Octets.of(ByteBuffer.allocate(Long.BYTES)
                        .putLong(prefix.interfaceIdentifier())
                        .array()));
        if (ipv4.isPresent() && ipv6.isPresent()) {
            return PdnAddress.ipv4v6(ipv6.get(), ipv4.get());
        }
        return ipv4.map(PdnAddress::ipv4)
                .or(() -> ipv6.map(PdnAddress::ipv6))
                .orElseThrow(() -> new IllegalStateException("a session has an address"));
    }
}
