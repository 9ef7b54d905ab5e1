package dev.mynah.modem.gmm;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.GprsServiceType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What session management, short messages and hosts send: at once over a connection of the packet domain that can take it, else after a
 * service request, or in GSM after the frame that opens one. TS 24.008 4.7.13.
 */
final class Uplink {
    private static final int MOST_WAITING = 16;
    private static final int MOST_PACKETS_WAITING = 64;

    private record Packet(int nsapi, byte[] octets) {}

    private final GmmEntity ue;
    private final Deque<Octets> messages = new ArrayDeque<>();
    private final Deque<Packet> packets = new ArrayDeque<>();
    private boolean bearersWanted;

    Uplink(GmmEntity ue) {
        this.ue = ue;
    }

    boolean waiting() {
        return !messages.isEmpty() || !packets.isEmpty();
    }

    /** A message of session management or a short message's, now or once there is a connection. */
    void send(Octets message) {
        if (!ue.attached() || messages.size() == MOST_WAITING) {
            lost(message);
        } else if (ue.settled() && ue.path().open()) {
            ue.path().send(message);
        } else if (ue.timers().running(GmmTimer.T3346)) {
            // A congested network is not asked for service. TS 24.008 4.7.13.1.
            lost(message);
        } else {
            messages.add(message);
            ue.fire(new GmmEvent.UplinkPending());
        }
    }

    /** A packet of a host, now or once there are radio access bearers; of too many the oldest is lost. */
    void send(int nsapi, byte[] packet) {
        if (!ue.attached() || (!ue.path().open() && ue.timers().running(GmmTimer.T3346))) {
            return;
        }
        if (ue.settled() && ue.path().bearers()) {
            ue.path().sendData(nsapi, packet);
            return;
        }
        if (packets.size() == MOST_PACKETS_WAITING) {
            packets.remove();
        }
        packets.add(new Packet(nsapi, packet));
        bearersWanted = bearersWanted && ue.path().open();
        if (bearersWanted) {
            // The network is about to set them up.
            return;
        }
        ue.fire(new GmmEvent.UplinkPending());
    }

    /** What a service request is for. */
    GprsServiceType service() {
        bearersWanted = !packets.isEmpty();
        if (bearersWanted) {
            return GprsServiceType.DATA;
        }
        return messages.isEmpty() ? GprsServiceType.PAGING_RESPONSE : GprsServiceType.SIGNALLING;
    }

    /** A connection is there: what can't go before there are bearers asks for them. */
    void flush() {
        while (!messages.isEmpty()) {
            ue.path().send(messages.remove());
        }
        if (ue.path().bearers()) {
            flushPackets();
        } else if (!packets.isEmpty() && !bearersWanted) {
            ue.fire(new GmmEvent.UplinkPending());
        }
    }

    /** There are bearers. */
    void flushPackets() {
        while (!packets.isEmpty()) {
            Packet next = packets.remove();
            ue.path().sendData(next.nsapi(), next.octets());
        }
    }

    /** There will be no connection. */
    void drop() {
        bearersWanted = false;
        packets.clear();
        List<Octets> lost = List.copyOf(messages);
        messages.clear();
        lost.forEach(this::lost);
    }

    private void lost(Octets message) {
        if (ShortMessages.are(message)) {
            ue.messages().gone();
        } else {
            ue.session().lost(message);
        }
    }

    /** Switched off: nobody is told. */
    void forget() {
        bearersWanted = false;
        packets.clear();
        messages.clear();
    }
}
