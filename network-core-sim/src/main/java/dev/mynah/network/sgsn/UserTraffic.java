package dev.mynah.network.sgsn;

import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.air.tft.TrafficFlowTemplate;
import dev.mynah.network.air.tft.TrafficFlowTemplate.Operation;
import dev.mynah.network.pdn.BearerQos;
import dev.mynah.network.pdn.PccRule;
import dev.mynah.network.pdn.UserPlane;
import dev.mynah.network.ran.SignallingConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

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
        SignallingConnection connection = ms.connection().open();
        if (connection == null) {
            if (waiting.size() == MOST_WAITING) {
                waiting.removeFirst();
            }
            waiting.add(new Waiting(nsapi, packet));
            ms.fire(new SgsnEvent.PageWanted());
            return;
        }
        ms.connection().establishBearers();
        active();
        connection.downlinkData(nsapi, packet);
    }

    void uplink(int nsapi, byte[] packet) {
        active();
        ms.contexts()
                .find(nsapi)
                .filter(PdpContext::active)
                .ifPresentOrElse(
                        context -> context.session().uplink(nsapi, packet),
                        () -> ms.contexts().secondary().uplink(nsapi, packet));
    }

    // TS 29.060 7.3.

    @Override
    public void createBearer(int primary, PccRule rule) {
        ms.contexts().find(primary).ifPresent(of -> ms.contexts().secondary().offer(of, rule));
    }

    @Override
    public void updateBearer(int nsapi, Optional<BearerQos> qos, List<PacketFilter> filters) {
        ms.contexts().secondary().byNsapi(nsapi).ifPresent(it -> {
            Optional<TrafficFlowTemplate> tft = filters.isEmpty()
                    ? Optional.empty()
                    : Optional.of(TrafficFlowTemplate.of(
                            Operation.CREATE, it.session().assign(filters)));
            it.fire(new SecondaryContext.Modify(tft, qos));
        });
    }

    @Override
    public void deleteBearer(int nsapi, int cause) {
        ms.contexts()
                .secondary()
                .byNsapi(nsapi)
                .ifPresentOrElse(
                        it -> it.fire(new PdpContext.Deactivate(SmCause.of(cause))),
                        () -> ms.fire(new SgsnEvent.DeactivationWanted(nsapi, SmCause.of(cause))));
    }

    /** The connection is in use; said once a second at most, for packets are many. */
    private void active() {
        Instant now = ms.sgsn().timeline().now();
        if (now.isAfter(lastActive.plus(NEWS))) {
            lastActive = now;
            ms.connection().active();
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
