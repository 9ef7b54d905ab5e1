package dev.mynah.modem.ppp;

import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.time.Timeline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The modem's end of one PPP link to a host: LCP, authentication of the host, then IPCP and IPV6CP as the network's answer
 * has it, then packets. RFC 1661 3. Lives on the modem's timeline.
 */
public final class PppLink {
    /** What the link needs of the modem, and tells it. */
    public interface User {
        /** Octets for the host. */
        void send(byte[] octets);

        /** The host may be let onto the network: to be answered with {@link #network} or {@link #close}. */
        void authenticated(Optional<Authentication> with);

        /** An IP packet of the host. */
        void received(byte[] packet);

        /** The link is over. */
        void finished();
    }

    private static final int LONGEST_INFORMATION = 1500 + 256;
    private static final int MOST_EARLY = 4;
    private static final int LONGEST_REJECTED = 1490;

    private final String subject;
    private final Timeline timeline;
    private final RandomGenerator random;
    private final EventStream events;
    private final User user;
    private final FrameWriter writer = new FrameWriter();
    private final FrameReader reader = new FrameReader(LONGEST_INFORMATION, this::receive);
    private final LcpNegotiation options;
    private final ControlProtocol lcp;
    private final PeerAuthentication authentication;
    private final Map<Integer, ControlProtocol> network = new LinkedHashMap<>();
    /** Network protocols that came to nothing; they go on to answer, as RFC 1661 4.1 has it for Stopped. */
    private final Set<Integer> ended = new HashSet<>();

    private final List<PppFrame> early = new ArrayList<>();
    private boolean authenticating;
    private boolean over;

    public PppLink(String subject, Timeline timeline, RandomGenerator random, EventStream events, User user) {
        this.subject = subject;
        this.timeline = timeline;
        this.random = random;
        this.events = events;
        this.user = user;
        this.options = new LcpNegotiation(random, writer);
        this.lcp = new ControlProtocol(PppProtocol.LCP, options, new Lcp(), timeline, watch("LCP"));
        this.authentication = new PeerAuthentication(
                timeline,
                random,
                (protocol, packet) -> send(protocol, packet.write()),
                this::authenticated,
                () -> lcp.fire(new PppEvent.Close()));
    }

    /** The line carries octets. */
    public void start() {
        lcp.fire(new PppEvent.Open());
        lcp.fire(new PppEvent.Up());
    }

    /** Octets of the host, cut anywhere. */
    public void receive(byte[] octets, int offset, int length) {
        if (!over) {
            reader.read(octets, offset, length);
        }
    }

    /** The network is there: the host may have these. */
    public void network(NetworkParameters parameters) {
        parameters
                .ipv4()
                .ifPresent(address -> open(PppProtocol.IPCP, "IPCP", new IpcpNegotiation(address, parameters.dns())));
        parameters
                .interfaceIdentifier()
                .ifPresent(identifier -> open(PppProtocol.IPV6CP, "IPV6CP", new Ipv6cpNegotiation(identifier, random)));
        List<PppFrame> waiting = List.copyOf(early);
        early.clear();
        waiting.forEach(this::receive);
    }

    private void open(int protocol, String name, Negotiation negotiation) {
        ControlProtocol control = new ControlProtocol(protocol, negotiation, new NetworkLayer(), timeline, watch(name));
        network.put(protocol, control);
        control.fire(new PppEvent.Open());
        control.fire(new PppEvent.Up());
    }

    /** A packet for the host; lost where its protocol is not open, or too long for the host. */
    public void send(byte[] packet) {
        boolean v4 = packet.length > 0 && packet[0] >> 4 == 4;
        ControlProtocol control = network.get(v4 ? PppProtocol.IPCP : PppProtocol.IPV6CP);
        if (control != null && control.opened() && packet.length <= options.peerMru()) {
            send(v4 ? PppProtocol.IPV4 : PppProtocol.IPV6, packet);
        }
    }

    /** Ends the link in order; {@link User#finished} follows. */
    public void close() {
        if (lcp.state() == PppState.INITIAL || lcp.state() == PppState.CLOSED || lcp.state() == PppState.STOPPED) {
            finish();
        } else {
            lcp.fire(new PppEvent.Close());
        }
    }

    /** The line is gone; nothing is told any more. */
    public void abandon() {
        over = true;
        lcp.abandon();
        authentication.end();
        network.values().forEach(ControlProtocol::abandon);
    }

    /** Whether packets of either kind pass. */
    public boolean open() {
        return network.values().stream().anyMatch(ControlProtocol::opened);
    }

    private void finish() {
        if (!over) {
            abandon();
            user.finished();
        }
    }

    private void authenticated(Optional<Authentication> with) {
        authenticating = false;
        user.authenticated(with);
    }

    // Frames.

    private void send(int protocol, byte[] information) {
        if (!over) {
            user.send(writer.write(protocol, information));
        }
    }

    private void receive(PppFrame frame) {
        if (over) {
            return;
        }
        if (frame.protocol() == PppProtocol.LCP) {
            ControlPacket.read(frame.information()).ifPresent(this::lcp);
            return;
        }
        // RFC 1661 3.4: before the link is established nothing else is heard.
        if (!lcp.opened()) {
            return;
        }
        switch (frame.protocol()) {
            case PppProtocol.PAP -> ControlPacket.read(frame.information()).ifPresent(authentication::pap);
            case PppProtocol.CHAP -> ControlPacket.read(frame.information()).ifPresent(authentication::chap);
            case PppProtocol.IPCP, PppProtocol.IPV6CP -> control(frame);
            case PppProtocol.IPV4 -> packet(PppProtocol.IPCP, frame.information());
            case PppProtocol.IPV6 -> packet(PppProtocol.IPV6CP, frame.information());
            default -> rejectProtocol(frame);
        }
    }

    private void control(PppFrame frame) {
        ControlProtocol control = network.get(frame.protocol());
        if (control != null) {
            ControlPacket.read(frame.information()).ifPresent(control::receive);
        } else if (!network.isEmpty()) {
            rejectProtocol(frame);
        } else if (!authenticating && early.size() < MOST_EARLY) {
            // The network has yet to answer; a host that is quicker need not repeat itself.
            early.add(frame);
        }
    }

    private void packet(int by, byte[] packet) {
        ControlProtocol control = network.get(by);
        if (control != null && control.opened()) {
            user.received(packet);
        }
    }

    private void rejectProtocol(PppFrame frame) {
        int length = Math.min(frame.information().length, LONGEST_REJECTED);
        byte[] data = new byte[2 + length];
        data[0] = (byte) (frame.protocol() >> 8);
        data[1] = (byte) frame.protocol();
        System.arraycopy(frame.information(), 0, data, 2, length);
        send(PppProtocol.LCP, new ControlPacket(ControlPacket.PROTOCOL_REJECT, lcp.nextId(), data).write());
    }

    private void lcp(ControlPacket packet) {
        if (packet.code() == ControlPacket.PROTOCOL_REJECT && packet.data().length >= 2) {
            int protocol = ((packet.data()[0] & 0xFF) << 8) | (packet.data()[1] & 0xFF);
            ControlProtocol rejected = network.get(protocol);
            if (rejected != null) {
                rejected.fire(new PppEvent.Rejected(true));
            }
            lcp.fire(new PppEvent.Rejected(protocol == PppProtocol.LCP));
            return;
        }
        lcp.receive(packet);
        if (options.looped()) {
            finish();
        }
    }

    private final class Lcp implements ControlProtocol.Layer {
        @Override
        public void send(int protocol, ControlPacket packet) {
            PppLink.this.send(protocol, packet.write());
        }

        @Override
        public void up(ControlProtocol which) {
            authenticating = true;
            authentication.begin(options.authentication());
        }

        @Override
        public void down(ControlProtocol which) {
            authentication.end();
            early.clear();
            network.values().forEach(ControlProtocol::abandon);
            network.clear();
            ended.clear();
        }

        @Override
        public void finished(ControlProtocol which) {
            finish();
        }
    }

    private final class NetworkLayer implements ControlProtocol.Layer {
        @Override
        public void send(int protocol, ControlPacket packet) {
            PppLink.this.send(protocol, packet.write());
        }

        @Override
        public void up(ControlProtocol which) {
            ended.remove(which.number());
        }

        @Override
        public void down(ControlProtocol which) {}

        /** One of two may come to nothing; with the last the link has no use any more. */
        @Override
        public void finished(ControlProtocol which) {
            ended.add(which.number());
            if (ended.containsAll(network.keySet())) {
                lcp.fire(new PppEvent.Close());
            }
        }
    }

    private Machine.Watch<PppState> watch(String machine) {
        return new MachineEvents(subject, () -> "", timeline, events).of(machine);
    }
}
