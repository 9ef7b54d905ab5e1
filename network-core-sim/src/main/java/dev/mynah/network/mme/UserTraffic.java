package dev.mynah.network.mme;

import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
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

/**
 * The packets of one UE between the air and the gateway. The MME is its UEs' serving gateway, too: what comes for an idle
 * UE waits while the UE is paged (TS 23.401 5.3.4.3).
 */
final class UserTraffic implements UserPlane {
    /** What waits for an idle UE; the oldest gives way. */
    private static final int MOST_WAITING = 64;

    private static final Duration NEWS = Duration.ofSeconds(1);

    private record Waiting(int bearer, byte[] packet) {}

    private final UeContext ue;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private Instant lastActive = Instant.MIN;

    UserTraffic(UeContext ue) {
        this.ue = ue;
    }

    @Override
    public void downlink(int bearer, byte[] packet) {
        SignallingConnection connection = ue.connection().open();
        if (connection == null) {
            if (waiting.size() == MOST_WAITING) {
                waiting.removeFirst();
            }
            waiting.add(new Waiting(bearer, packet));
            ue.fire(new MmeEvent.PageWanted());
            return;
        }
        if (!ue.connection().bearersEstablished()) {
            ue.connection().establishBearers();
        }
        active();
        connection.downlinkData(bearer, packet);
    }

    void uplink(int ebi, byte[] packet) {
        active();
        ue.bearers()
                .find(ebi)
                .filter(Bearer::stands)
                .ifPresentOrElse(
                        bearer -> bearer.session().uplink(ebi, packet),
                        () -> ue.bearers().dedicated().uplink(ebi, packet));
    }

    @Override
    public void rateChanged(int defaultBearer) {
        ue.bearers().find(defaultBearer).ifPresent(Bearer::rateChanged);
    }

    // TS 29.274 7.2.3, 7.2.9.2, 7.2.15.

    @Override
    public void createBearer(int defaultBearer, PccRule rule) {
        ue.bearers()
                .find(defaultBearer)
                .ifPresent(of -> ue.bearers().dedicated().create(of, rule));
    }

    @Override
    public void updateBearer(int bearer, Optional<BearerQos> qos, List<PacketFilter> filters) {
        ue.bearers().dedicated().find(bearer).ifPresent(it -> {
            Optional<TrafficFlowTemplate> tft = filters.isEmpty()
                    ? Optional.empty()
                    : Optional.of(TrafficFlowTemplate.of(
                            Operation.CREATE, it.session().assign(filters)));
            it.fire(new DedicatedBearer.Modify(0, tft, qos));
        });
    }

    @Override
    public void deleteBearer(int bearer, int cause) {
        ue.bearers()
                .dedicated()
                .find(bearer)
                .ifPresentOrElse(
                        it -> it.fire(new DedicatedBearer.Deactivate(0, EsmCause.of(cause))),
                        () -> disconnect(bearer, EsmCause.of(cause)));
    }

    /** A UE can't stay attached without its last connection (TS 23.401 5.4.4.1). */
    private void disconnect(int bearer, EsmCause cause) {
        if (ue.bearers().identities().size() > 1) {
            ue.fire(new MmeEvent.DeactivationWanted(bearer, cause));
            return;
        }
        ue.fire(new MmeEvent.DetachWanted(
                cause.equals(EsmCause.REACTIVATION_REQUESTED)
                        ? UeTerminatedDetachType.REATTACH_REQUIRED
                        : UeTerminatedDetachType.REATTACH_NOT_REQUIRED,
                Optional.empty()));
    }

    /** The connection is in use; said once a second at most, for packets are many. */
    private void active() {
        Instant now = ue.mme().timeline().now();
        if (now.isAfter(lastActive.plus(NEWS))) {
            lastActive = now;
            ue.connection().active();
        }
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** The UE is connected: sends what waited; false when nothing did. */
    boolean flush() {
        boolean any = isWaiting();
        while (ue.connected() && isWaiting()) {
            Waiting next = waiting.removeFirst();
            downlink(next.bearer(), next.packet());
        }
        return any;
    }

    /** The UE can't be reached, or is gone. */
    void drop() {
        waiting.clear();
    }
}
