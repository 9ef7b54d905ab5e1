package dev.mynah.network.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.pdn.PdnAnswer;
import dev.mynah.network.pdn.PdnGateway;
import dev.mynah.network.pdn.PdnRequest;
import dev.mynah.network.pdn.PdnSession;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A UE's end of one PDN connection, with the gateway and its host behind it. */
final class Wire {
    static final InetAddress UE = address("10.45.0.2");
    static final InetAddress HOST = address("10.45.0.1");
    static final InetAddress UE6 = address("2001:db8:45:1::1");
    static final InetAddress HOST6 = address("2001:db8:45::1");
    static final ApnSpec APN = ApnSpec.dual("internet", "10.45.0.0/16", "2001:db8:45::/48", "10.45.0.1", "192.0.2.53");

    final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T12:00:00Z"));
    final List<Event> events = new ArrayList<>();
    final Deque<IpPacket> received = new ArrayDeque<>();
    final Outside outside = new Outside(false, time.timeline());
    final BuiltInHost host;
    final PdnGateway gateway;
    final PdnSession session;

    Wire() {
        this(APN);
    }

    Wire(ApnSpec apn) {
        EventStream stream = new EventStream();
        stream.subscribe(events::add);
        Map<String, List<InetAddress>> names = Map.of("www.example.test", List.of(address("198.51.100.1"), UE6));
        host = new BuiltInHost("gateway", List.of(apn), names, outside, time.timeline(), new Random(3), stream);
        gateway = new PdnGateway(List.of(apn), host, time.timeline(), new Random(4));
        session = ((PdnAnswer.Granted)
                        gateway.open(new PdnRequest("001010000000001", "", List.of("internet"), true, true)))
                .session();
        session.serve(5, (bearer, packet) -> received.add(IpPacket.read(packet).orElseThrow()));
        received.clear();
    }

    Wire send(byte[] packet) {
        session.uplink(5, packet);
        return this;
    }

    Wire send(InetAddress from, InetAddress to, int protocol, byte[] payload) {
        return send(IpPacket.build(from, to, protocol, payload));
    }

    IpPacket next() {
        assertThat(received).as("a packet").isNotEmpty();
        return received.remove();
    }

    void nothing() {
        assertThat(received).isEmpty();
    }

    Wire pass(Duration duration) {
        time.advance(duration);
        return this;
    }

    void nothingUnexpected() {
        assertThat(events).noneMatch(UnexpectedEvent.class::isInstance);
    }

    static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
