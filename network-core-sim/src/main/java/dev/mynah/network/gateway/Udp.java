package dev.mynah.network.gateway;

import dev.mynah.network.air.ip.Icmp;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.UdpDatagram;
import java.util.Map;
import java.util.function.Consumer;

/** UDP of the host: RFC 768. */
final class Udp {
    private final Map<Integer, UdpService> services;

    Udp(Map<Integer, UdpService> services) {
        this.services = Map.copyOf(services);
    }

    /** Takes a datagram; {@code send} gets the service's answer, now or in a later turn, or that nobody listens. */
    void receive(IpPacket packet, Consumer<byte[]> send) {
        UdpDatagram.read(packet).ifPresent(datagram -> serve(packet, datagram, send));
    }

    private void serve(IpPacket packet, UdpDatagram asked, Consumer<byte[]> send) {
        UdpService service = services.get(asked.destinationPort());
        if (service == null) {
            Icmp.error(Icmp.Problem.PORT_CLOSED, packet, packet.destination()).ifPresent(send);
            return;
        }
        service.receive(
                asked.data(),
                answer -> send.accept(new UdpDatagram(
                                /* sourcePort= */ asked.destinationPort(),
                                /* destinationPort= */ asked.sourcePort(),
                                answer)
                        .packet(packet.destination(), packet.source())));
    }
}
