package dev.mynah.hal.service.data;

import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.data.KeepaliveRequest;
import dev.mynah.modem.PacketData.KeepAlive;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;

/** What a host wants sent while it sleeps. */
final class KeepAliveReading {
    private static final int MOST_PORT = 65_535;

    private KeepAliveReading() {}

    /** Empty where it makes no sense. */
    static Optional<KeepAlive> of(KeepaliveRequest request) {
        int length = request.type() == KeepaliveRequest.TYPE_NATT_IPV4 ? 4 : 16;
        return request.type() < KeepaliveRequest.TYPE_NATT_IPV4 || request.type() > KeepaliveRequest.TYPE_NATT_IPV6
                ? Optional.empty()
                : end(request.sourceAddress(), request.sourcePort(), length)
                        .flatMap(from -> end(request.destinationAddress(), request.destinationPort(), length)
                                .map(to -> new KeepAlive(
                                        from, to, Duration.ofMillis(request.maxKeepaliveIntervalMillis()))));
    }

    private static Optional<InetSocketAddress> end(Bytes address, int port, int length) {
        if (address.length() != length || port < 1 || port > MOST_PORT) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InetSocketAddress(InetAddress.getByAddress(address.toByteArray()), port));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
