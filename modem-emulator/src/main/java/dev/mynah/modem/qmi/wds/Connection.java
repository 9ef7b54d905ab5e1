package dev.mynah.modem.qmi.wds;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import java.util.Optional;

/** A connection a client has, or is about to have.
 *
 * @param handle the number by which the host ends it
 * @param cid the context it goes through; several connections may share one, as one of IPv4 and one of IPv6 do
 */
record Connection(long handle, int cid, IpFamily family) {
    static final Memory<Optional<Connection>> OWN = new Memory<>("WDS connection", Optional.empty());
    static final Memory<IpFamily> FAMILY = new Memory<>("WDS IP family", IpFamily.UNSPECIFIED);

    /** The context of a client's connection, while it is active. */
    static Optional<PacketData.Context> context(QmiClient client) {
        return client.get(OWN)
                .flatMap(own -> Contexts.of(client.subscription().packetData(), own.cid()))
                .filter(it -> it.bearer().isPresent());
    }

    /** Refused with OUT_OF_CALL where the client has none. */
    static PacketData.Context required(QmiClient client) {
        return context(client).orElseThrow(() -> new QmiRefusal(QmiError.OUT_OF_CALL));
    }
}
