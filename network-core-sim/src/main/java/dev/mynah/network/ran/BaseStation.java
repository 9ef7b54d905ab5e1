package dev.mynah.network.ran;

import dev.mynah.network.air.Access;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.time.Timeline;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * One cell and the radio that makes it. Belongs to its operator: everything here is called on the operator's timeline,
 * save what {@link Receiver} uses to camp.
 */
public final class BaseStation {
    private final Ether ether;
    private final Timeline timeline;
    private final CoreNetwork core;
    private final Set<Connection> connections = new LinkedHashSet<>();
    // By number, so that pages go out in the same order in every run. Written by UEs, read by the operator.
    private final Map<Long, Receiver> camped = new ConcurrentSkipListMap<>();
    private final long identity;
    private Cell cell;
    private int rsrp;
    private int rsrq;
    private Optional<Site> site = Optional.empty();
    private boolean on;
    private int uplinkToLose;
    private int downlinkToLose;

    BaseStation(Ether ether, Cell cell, Timeline timeline, CoreNetwork core) {
        this.ether = ether;
        this.identity = cell.identity();
        this.cell = cell;
        this.timeline = timeline;
        this.core = core;
    }

    /** The cell's identity, which never changes and may be asked for from anywhere. */
    long identity() {
        return identity;
    }

    /** What the cell says of itself now. */
    public Cell cell() {
        return cell;
    }

    /** Whether the cell is on air. */
    public boolean on() {
        return on;
    }

    /** How strongly every UE hears the cell: RSRP in dBm, RSRQ in tenths of dB. */
    public void level(int newRsrp, int newRsrq) {
        rsrp = newRsrp;
        rsrq = newRsrq;
        broadcast();
    }

    public int rsrp() {
        return rsrp;
    }

    public int rsrq() {
        return rsrq;
    }

    /** Where the antenna is; without one every UE hears the cell's own level. */
    public void site(Optional<Site> newSite) {
        site = newSite;
        broadcast();
    }

    /** Bars the cell for normal service, or opens it. Connections stay. */
    public void bar(boolean barred) {
        access(cell.access().withBarred(barred));
    }

    /** Says who may use the cell. Connections stay. */
    public void access(Access access) {
        cell = cell.withAccess(access);
        broadcast();
    }

    /** Switches the cell on, or off: then its connections are lost at once on both ends. */
    public void power(boolean newOn) {
        on = newOn;
        if (on) {
            broadcast();
            return;
        }
        // Connections first: a UE learns that its link failed before it learns that the cell is gone.
        for (Connection connection : List.copyOf(connections)) {
            connection.failed();
        }
        ether.silence(this);
    }

    /** Pages on the paging channel: every idle UE camped here hears it (TS 36.331 5.3.2). */
    public void page(Page page) {
        if (on) {
            camped.values().forEach(receiver -> receiver.page(this, page));
        }
    }

    /** Sends a message to every UE camped here, connected or not: cell broadcast and warnings (TS 23.041 9). */
    public void broadcast(byte[] message) {
        if (on) {
            camped.values().forEach(receiver -> receiver.broadcast(this, message));
        }
    }

    /** Another station of the same core network. */
    Optional<BaseStation> sibling(long other) {
        return ether.station(other).filter(it -> it.core == core && it.on);
    }

    /** Loses the next so many messages of each direction, whatever UE they are of; replaces what was left to lose. */
    public void lose(int uplink, int downlink) {
        uplinkToLose = uplink;
        downlinkToLose = downlink;
    }

    boolean losesUplink() {
        return uplinkToLose > 0 && uplinkToLose-- > 0;
    }

    boolean losesDownlink() {
        return downlinkToLose > 0 && downlinkToLose-- > 0;
    }

    private void broadcast() {
        if (on) {
            ether.broadcast(this, new CellMeasurement(cell, rsrp, rsrq), site);
        }
    }

    Timeline timeline() {
        return timeline;
    }

    CoreNetwork core() {
        return core;
    }

    /** Remembers a connection while it is open at the network's end. */
    Set<Connection> connections() {
        return connections;
    }

    Map<Long, Receiver> camped() {
        return camped;
    }
}
