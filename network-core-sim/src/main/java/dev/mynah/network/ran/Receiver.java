package dev.mynah.network.ran;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.Transceiver;
import dev.mynah.network.air.UeRadio;
import dev.mynah.network.air.time.Timeline;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One UE's radio; lives on the UE's timeline. */
final class Receiver implements Transceiver {
    private final Ether ether;
    private final long number;
    private final Timeline timeline;
    private final UeRadio ue;
    private final AtomicBoolean coverageToTell = new AtomicBoolean();
    private final Window fromUe = new Window(Ether.MESSAGES_UNDER_WAY);
    private final Window pages = new Window(Ether.MESSAGES_UNDER_WAY);
    private @Nullable BaseStation camped;
    private @Nullable Connection connection;
    private int attempts;
    private boolean closed;

    Receiver(Ether ether, long number, Timeline timeline, UeRadio ue) {
        this.ether = ether;
        this.number = number;
        this.timeline = timeline;
        this.ue = ue;
    }

    Timeline timeline() {
        return timeline;
    }

    long number() {
        return number;
    }

    @Override
    public void camp(Cell cell) {
        uncamp();
        Coverage.OnAir onAir = closed ? null : ether.coverage().find(cell.identity());
        if (onAir != null) {
            camped = onAir.station();
            camped.camped().put(number, this);
        }
    }

    private void uncamp() {
        if (camped != null) {
            camped.camped().remove(number);
            camped = null;
        }
    }

    @Override
    public void connect(Cell cell, Plmn selected, Optional<PagingIdentity.STmsi> temporary, byte[] initialNas) {
        if (closed) {
            return;
        }
        release();
        attempts++;
        Coverage.OnAir onAir = ether.coverage().find(cell.identity());
        if (onAir == null
                || !onAir.measurement().cell().plmns().contains(selected)
                || initialNas.length > Ether.LONGEST_MESSAGE) {
            refuse();
            return;
        }
        BaseStation station = onAir.station();
        Connection opened = new Connection(station, this, onAir.measurement().cell(), selected, temporary);
        if (fromUe.offer(station.timeline(), () -> opened.initial(initialNas))) {
            connection = opened;
        } else {
            refuse();
        }
    }

    private void refuse() {
        int attempt = attempts;
        timeline.execute(() -> {
            if (attempt == attempts && !closed) {
                ue.released(ReleaseCause.REFUSED);
            }
        });
    }

    @Override
    public void uplink(byte[] nas) {
        Connection open = connection;
        if (open != null && nas.length <= Ether.LONGEST_MESSAGE) {
            fromUe.offer(open.station().timeline(), () -> open.uplink(nas));
        }
    }

    @Override
    public void release() {
        Connection open = connection;
        if (open != null) {
            connection = null;
            // Not subject to the window: each connection opened within it ends once.
            open.station().timeline().execute(open::lost);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            release();
            uncamp();
            closed = true;
            ether.forget(this);
        }
    }

    /** Called from any timeline: the coverage has changed. However often it does, one turn tells the newest. */
    void coverageChanged() {
        if (coverageToTell.compareAndSet(false, true)) {
            timeline.execute(this::tellCoverage);
        }
    }

    private void tellCoverage() {
        coverageToTell.set(false);
        if (closed) {
            return;
        }
        Coverage coverage = ether.coverage();
        if (camped != null && coverage.find(camped.identity()) == null) {
            uncamp();
        }
        ue.cellsChanged(coverage.heard());
    }

    void downlink(Connection from, byte[] nas) {
        if (from == connection) {
            ue.downlink(nas);
        }
    }

    void bearersEstablished(Connection from) {
        if (from == connection) {
            ue.bearersEstablished();
        }
    }

    void released(Connection which, ReleaseCause cause) {
        if (which == connection) {
            connection = null;
            ue.released(cause);
        }
    }

    /** Called from the operator's timeline. A UE with a connection does not listen for pages (TS 36.331 5.3.2.1). */
    void page(BaseStation from, PagingIdentity whom) {
        pages.offer(timeline, () -> {
            if (from == camped && connection == null) {
                ue.paging(whom);
            }
        });
    }
}
