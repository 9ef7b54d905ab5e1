package dev.mynah.network.sgsn;

import dev.mynah.network.pdn.UserPlane;
import dev.mynah.network.ran.SignallingConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** The packets of one station between the air and the gateway: what comes for an idle one waits while it is paged. */
final class UserTraffic implements UserPlane {
    /** What waits for an idle station; the oldest gives way. */
    private static final int MOST_WAITING = 64;

    private static final Duration NEWS = Duration.ofSeconds(1);

    private record Waiting(int nsapi, byte[] packet) {}

    private final MsContext ms;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private Instant lastActive = Instant.MIN;

    UserTraffic(MsContext ms) {
        this.ms = ms;
    }

    @Override
    public void downlink(int nsapi, byte[] packet) {
        SignallingConnection connection = ms.connection();
        if (connection == null) {
            if (waiting.size() == MOST_WAITING) {
                waiting.removeFirst();
            }
            waiting.add(new Waiting(nsapi, packet));
            ms.fire(new SgsnEvent.PageWanted());
            return;
        }
        ms.establishBearers();
        active();
        connection.downlinkData(nsapi, packet);
    }

    void uplink(int nsapi, byte[] packet) {
        active();
        ms.contexts()
                .find(nsapi)
                .filter(PdpContext::active)
                .ifPresent(context -> context.session().uplink(nsapi, packet));
    }

    /** The connection is in use; said once a second at most, for packets are many. */
    private void active() {
        Instant now = ms.sgsn().timeline().now();
        if (now.isAfter(lastActive.plus(NEWS))) {
            lastActive = now;
            ms.active();
        }
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** The station is connected: sends what waited; false when nothing did. */
    boolean flush() {
        boolean any = isWaiting();
        while (ms.connected() && isWaiting()) {
            Waiting next = waiting.removeFirst();
            downlink(next.nsapi(), next.packet());
        }
        return any;
    }

    /** The station can't be reached, or is gone. */
    void drop() {
        waiting.clear();
    }
}
