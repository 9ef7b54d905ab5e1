package dev.mynah.modem.at;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.sockets.ContextLink;
import dev.mynah.modem.sockets.ModemSockets;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.gateway.BuiltInHost;
import dev.mynah.network.gateway.Outside;
import dev.mynah.network.pdn.ApnSpec;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * What is behind the contexts of a slot: the host of an operator's gateway, with no network between. {@code host.test} is
 * 192.0.2.1, which is where it serves DNS as well; 192.0.2.53 answers too, as it is a name server UEs are told of.
 */
public final class FakeInternet implements ContextLink {
    private static final ApnSpec APN = ApnSpec.ipv4("internet", "192.0.2.0/24", "192.0.2.53", "192.0.2.54");

    private final PacketData contexts;
    private final Timeline timeline;
    private final BuiltInHost host;
    public final ModemSockets sockets;

    /** Whether packets get through. */
    public boolean up = true;

    FakeInternet(PacketData contexts, Timeline timeline) {
        this.contexts = contexts;
        this.timeline = timeline;
        EventStream events = new EventStream();
        Map<String, List<InetAddress>> names = Map.of("www.example.test", List.of(address("192.0.2.1")));
        host = new BuiltInHost(
                "gateway", List.of(APN), names, new Outside(false, timeline), timeline, new Random(3), events);
        sockets = new ModemSockets("modem0/slot0", timeline, new Random(4), events, this);
        host.join(packet -> timeline.execute(() -> {
            if (up) {
                sockets.received(cid(packet), packet, false);
            }
        }));
    }

    /** As the fake's addresses end in the number of the context. */
    private static int cid(byte[] packet) {
        return packet[19];
    }

    @Override
    public Optional<Bearer> bearer(int cid) {
        return contexts.contexts().stream()
                .filter(it -> it.cid() == cid)
                .findFirst()
                .flatMap(PacketData.Context::bearer);
    }

    @Override
    public void send(int cid, byte[] packet) {
        if (up) {
            timeline.execute(() -> host.receive(packet));
        }
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
