package dev.mynah.network.ran;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.RadioKeys;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.time.Timeline;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A signalling connection. Its network end ({@link #open}) belongs to the operator's timeline, its UE end to the
 * receiver's; each end learns of the other's closing by a message.
 */
final class Connection implements SignallingConnection {
    private final Timeline network;
    private BaseStation station;
    private final Receiver receiver;
    private Cell cell;
    private final Plmn selected;
    private final Optional<PagingIdentity> temporary;
    private final Window towardsUe = new Window(Ether.MESSAGES_UNDER_WAY);
    private final Window dataTowardsUe = new Window(Ether.PACKETS_UNDER_WAY);
    private final Window speechTowardsUe = new Window(Ether.SPEECH_UNDER_WAY);
    private final Map<CnDomain, Security> securing = new EnumMap<>(CnDomain.class);
    private boolean open;

    private record Security(RadioKeys keys, Runnable done) {}

    Connection(BaseStation station, Receiver receiver, Cell cell, Plmn selected, Optional<PagingIdentity> temporary) {
        this.network = station.timeline();
        this.station = station;
        this.receiver = receiver;
        this.cell = cell;
        this.selected = selected;
        this.temporary = temporary;
    }

    /** The operator's timeline, also known to the UE's end. */
    Timeline network() {
        return network;
    }

    @Override
    public Cell cell() {
        return cell;
    }

    @Override
    public Plmn selected() {
        return selected;
    }

    @Override
    public Optional<PagingIdentity> temporary() {
        return temporary;
    }

    @Override
    public boolean open() {
        return open;
    }

    @Override
    public void downlink(byte[] nas) {
        if (open && !station.losesDownlink()) {
            towardsUe.offer(receiver.timeline(), () -> receiver.downlink(this, nas));
        }
    }

    @Override
    public void downlink(CnDomain domain, byte[] nas) {
        if (open && !station.losesDownlink()) {
            towardsUe.offer(receiver.timeline(), () -> receiver.downlink(this, domain, nas));
        }
    }

    @Override
    public void establishBearers() {
        if (open) {
            towardsUe.offer(receiver.timeline(), () -> receiver.bearersEstablished(this));
        }
    }

    @Override
    public void downlinkData(int bearer, byte[] packet) {
        if (open) {
            dataTowardsUe.offer(receiver.timeline(), () -> receiver.downlinkData(this, bearer, packet));
        }
    }

    @Override
    public void downlinkSpeech(SpeechFrame frame) {
        if (open) {
            speechTowardsUe.offer(receiver.timeline(), () -> receiver.downlinkSpeech(this, frame));
        }
    }

    @Override
    public void secure(CnDomain domain, RadioKeys keys, Runnable done) {
        if (open) {
            securing.put(domain, new Security(keys, done));
            towardsUe.offer(receiver.timeline(), () -> receiver.securityCommanded(this, domain));
        }
    }

    /** The UE has taken its keys into use. */
    void secured(CnDomain domain, RadioKeys keys) {
        Security wanted = securing.remove(domain);
        if (!open || wanted == null) {
            return;
        }
        if (wanted.keys().match(keys)) {
            wanted.done().run();
        } else {
            failed();
        }
    }

    @Override
    public void releaseDomain(CnDomain domain) {
        if (open) {
            towardsUe.offer(receiver.timeline(), () -> receiver.domainReleased(this, domain));
        }
    }

    @Override
    public void release() {
        release(Optional.empty());
    }

    @Override
    public void release(Redirection redirection) {
        release(Optional.of(redirection));
    }

    private void release(Optional<Redirection> redirection) {
        if (close()) {
            tell(ReleaseCause.NORMAL, redirection);
        }
    }

    /** The UE's first message arrives at the network. */
    void initial(byte[] nas) {
        if (!station.on()) {
            tell(ReleaseCause.REFUSED, Optional.empty());
            return;
        }
        open = true;
        station.connections().add(this);
        station.core().initial(this, nas);
    }

    void uplink(byte[] nas) {
        if (open && !station.losesUplink()) {
            station.core().uplink(this, nas);
        }
    }

    void uplink(CnDomain domain, byte[] nas) {
        if (open && !station.losesUplink()) {
            station.core().uplink(this, domain, nas);
        }
    }

    void uplinkData(int bearer, byte[] packet) {
        if (open) {
            station.core().uplinkData(this, bearer, packet);
        }
    }

    void uplinkSpeech(SpeechFrame frame) {
        if (open) {
            station.core().uplinkSpeech(this, frame);
        }
    }

    /** The UE measures while connected: perhaps another cell would serve it better. */
    void reported(List<CellMeasurement> heard) {
        if (open) {
            Handover.target(cell, heard).ifPresent(this::handOver);
        }
    }

    /**
     * Goes on in another cell of the same operator and technology. Both ends change at once: the UE learns of it before
     * anything sent after it (RRC connection reconfiguration with mobility control information, TS 36.331 5.3.5.4).
     */
    private void handOver(Cell target) {
        station.sibling(target.identity()).ifPresent(to -> {
            station.connections().remove(this);
            station = to;
            cell = to.cell();
            station.connections().add(this);
            Cell now = cell;
            towardsUe.offer(receiver.timeline(), () -> receiver.handedOver(this, now));
            station.core().handedOver(this);
        });
    }

    /** The UE has let go. */
    void lost() {
        if (close()) {
            station.core().lost(this);
        }
    }

    /** The cell went off under it. */
    void failed() {
        if (close()) {
            tell(ReleaseCause.RADIO_LINK_FAILURE, Optional.empty());
            station.core().lost(this);
        }
    }

    private boolean close() {
        boolean was = open;
        open = false;
        station.connections().remove(this);
        return was;
    }

    private void tell(ReleaseCause cause, Optional<Redirection> redirection) {
        receiver.timeline().execute(() -> receiver.released(this, cause, redirection));
    }
}
