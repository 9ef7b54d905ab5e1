package dev.mynah.network.ran;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.ReleaseCause;
import java.util.Optional;

/**
 * A signalling connection. Its network end ({@link #open}) belongs to the operator's timeline, its UE end to the
 * receiver's; each end learns of the other's closing by a message.
 */
final class Connection implements SignallingConnection {
    private final BaseStation station;
    private final Receiver receiver;
    private final Cell cell;
    private final Plmn selected;
    private final Optional<PagingIdentity.STmsi> temporary;
    private final Window towardsUe = new Window(Ether.MESSAGES_UNDER_WAY);
    private boolean open;

    Connection(
            BaseStation station,
            Receiver receiver,
            Cell cell,
            Plmn selected,
            Optional<PagingIdentity.STmsi> temporary) {
        this.station = station;
        this.receiver = receiver;
        this.cell = cell;
        this.selected = selected;
        this.temporary = temporary;
    }

    BaseStation station() {
        return station;
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
    public Optional<PagingIdentity.STmsi> temporary() {
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
    public void establishBearers() {
        if (open) {
            towardsUe.offer(receiver.timeline(), () -> receiver.bearersEstablished(this));
        }
    }

    @Override
    public void release() {
        if (close()) {
            tell(ReleaseCause.NORMAL);
        }
    }

    /** The UE's first message arrives at the network. */
    void initial(byte[] nas) {
        if (!station.on()) {
            tell(ReleaseCause.REFUSED);
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

    /** The UE has let go. */
    void lost() {
        if (close()) {
            station.core().lost(this);
        }
    }

    /** The cell went off under it. */
    void failed() {
        if (close()) {
            tell(ReleaseCause.RADIO_LINK_FAILURE);
            station.core().lost(this);
        }
    }

    private boolean close() {
        boolean was = open;
        open = false;
        station.connections().remove(this);
        return was;
    }

    private void tell(ReleaseCause cause) {
        receiver.timeline().execute(() -> receiver.released(this, cause));
    }
}
