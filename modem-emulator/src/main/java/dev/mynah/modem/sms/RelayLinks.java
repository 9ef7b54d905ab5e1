package dev.mynah.modem.sms;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.sms.relay.RelayConnection;
import dev.mynah.network.air.sms.relay.RelayEnd;
import dev.mynah.network.air.sms.relay.RelayUser;
import dev.mynah.network.air.sms.relay.RpAddress;
import dev.mynah.network.air.sms.relay.RpCause;
import dev.mynah.network.air.sms.relay.RpMessage.RpData;
import dev.mynah.network.air.sms.relay.RpMessage.RpError;
import dev.mynah.network.air.sms.relay.Transfer;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The connections short messages ride on, with the relay protocol on each of them. TS 24.011. */
final class RelayLinks implements CmUser {
    /** TS 27.005 3.5.6: with more to send, a connection is kept so long. */
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Timeline timeline;
    private final CmTransport transport;
    private final MachineEvents machines;
    private final Consumer<Delivery> arrived;
    private final Sending sending = new Sending(this::connect);
    private final Map<CmLink, RelayConnection> relays = new HashMap<>();
    private boolean more;

    /** @param arrived takes what the network delivers */
    RelayLinks(Timeline timeline, CmTransport transport, MachineEvents machines, Consumer<Delivery> arrived) {
        this.timeline = timeline;
        this.transport = transport;
        this.machines = machines;
        this.arrived = arrived;
        transport.user(CmServiceType.SHORT_MESSAGE, this);
    }

    /** What goes the other way. */
    Sending sending() {
        return sending;
    }

    void moreToSend(boolean wanted) {
        more = wanted;
    }

    boolean moreToSend() {
        return more;
    }

    @Override
    public void opened(CmLink link) {
        relay(link);
    }

    @Override
    public void received(CmLink link, byte[] message) {
        relay(link).receive(message);
    }

    @Override
    public void lost(CmLink link) {
        RelayConnection gone = relays.remove(link);
        if (gone != null) {
            gone.lost();
        }
    }

    private RelayConnection relay(CmLink link) {
        return relays.computeIfAbsent(
                link,
                fresh -> new RelayConnection(RelayEnd.MOBILE, fresh::send, timeline, machines, new OnLink(fresh)));
    }

    private void connect(Consumer<RelayConnection> opened, Consumer<Refusal> refused) {
        transport.open(CmServiceType.SHORT_MESSAGE, link -> opened.accept(relay(link)), refused);
    }

    /** What the relay protocol says on one link. */
    private final class OnLink implements RelayUser {
        private final CmLink link;

        OnLink(CmLink link) {
            this.link = link;
        }

        @Override
        public void arrived(Transfer transfer, RpData data) {
            arrived.accept(new OnTransfer(transfer, data));
        }

        @Override
        public void memoryAvailable(Transfer transfer) {
            transfer.refuse(RpCause.MESSAGE_NOT_COMPATIBLE_WITH_STATE, Optional.empty());
        }

        @Override
        public void acknowledged(Transfer transfer, Optional<Octets> report) {
            if (sending.owns(transfer)) {
                sending.acknowledged(report);
            }
        }

        @Override
        public void refused(Transfer transfer, RpError error) {
            if (sending.owns(transfer)) {
                sending.refused(error);
            }
        }

        @Override
        public void failed(Transfer transfer) {
            if (sending.owns(transfer)) {
                sending.failed();
            }
        }

        @Override
        public void idle(RelayConnection connection) {
            if (more || sending.moreFollow()) {
                timeline.after(KEPT, () -> closeIfIdle(connection));
            } else {
                closeIfIdle(connection);
            }
        }

        private void closeIfIdle(RelayConnection connection) {
            if (connection.isIdle() && relays.remove(link, connection)) {
                link.close();
            }
        }
    }

    private record OnTransfer(Transfer transfer, RpData data) implements Delivery {
        @Override
        public RpAddress serviceCentre() {
            return data.originator();
        }

        @Override
        public Octets tpdu() {
            return data.userData();
        }

        @Override
        public void accept(Optional<Octets> report) {
            transfer.acknowledge(report);
        }

        @Override
        public void refuse(RpCause cause, Optional<Octets> report) {
            transfer.refuse(cause, report);
        }
    }
}
