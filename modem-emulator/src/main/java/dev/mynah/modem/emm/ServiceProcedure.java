package dev.mynah.modem.emm;

import dev.mynah.network.air.nas.Octets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Service request, for a page or for session management messages that wait to be sent. TS 24.301 5.6.1. */
final class ServiceProcedure {
    private static final int MOST_WAITING = 32;
    private static final int MOST_PACKETS_WAITING = 64;

    private record Packet(int bearer, byte[] octets) {}

    private final EmmUe ue;
    private final Deque<Octets> waiting = new ArrayDeque<>();
    private final Deque<Packet> packets = new ArrayDeque<>();

    ServiceProcedure(EmmUe ue) {
        this.ue = ue;
    }

    boolean waiting() {
        return !waiting.isEmpty() || !packets.isEmpty();
    }

    void request() {
        ue.path().serviceRequest();
        ue.timers().start(EmmTimer.T3417);
    }

    /** Sends a session management message as soon as there is a connection; where none may be opened it is lost. */
    void sendEsm(Octets message) {
        if (!ue.path().secure() && ue.place().barred()) {
            ue.session().esmLost(message);
        } else if (ue.path().secure() || ue.attached()) {
            send(message);
        }
    }

    /** Sends a session management message, or a NAS transport, now or once there is a connection. */
    void send(Octets message) {
        if (ue.path().secure()) {
            ue.path().sendEsm(message);
        } else if (waiting.size() < MOST_WAITING) {
            waiting.add(message);
            ue.fire(new EmmEvent.UplinkPending());
        }
    }

    /** Sends a host's packet, now or once there is a connection; of too many the oldest is lost. */
    void send(int bearer, byte[] packet) {
        if (ue.path().secure()) {
            ue.path().sendData(bearer, packet);
            return;
        }
        if (packets.size() == MOST_PACKETS_WAITING) {
            packets.remove();
        }
        packets.add(new Packet(bearer, packet));
        ue.fire(new EmmEvent.UplinkPending());
    }

    void granted() {
        ue.timers().stop(EmmTimer.T3417);
        while (!waiting.isEmpty()) {
            ue.path().sendEsm(waiting.remove());
        }
        while (!packets.isEmpty()) {
            Packet next = packets.remove();
            ue.path().sendData(next.bearer(), next.octets());
        }
        ue.fallback().resume();
    }

    void failed() {
        ue.timers().stop(EmmTimer.T3417);
        ue.fallback().failed();
        packets.clear();
        while (!waiting.isEmpty()) {
            Octets lost = waiting.remove();
            if (NasPath.isEsm(lost)) {
                ue.session().esmLost(lost);
            } else {
                ue.nasTransport().gone();
            }
        }
    }
}
