package dev.mynah.network.ran;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.RadioKeys;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.Transceiver;
import dev.mynah.network.air.UeRadio;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.time.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One UE's radio; lives on the UE's timeline. */
final class Receiver implements Transceiver {
    private final Ether ether;
    private final long number;
    private final String name;
    private final Timeline timeline;
    private final UeRadio ue;
    private final AtomicBoolean coverageToTell = new AtomicBoolean();
    private final Window fromUe = new Window(Ether.MESSAGES_UNDER_WAY);
    private final Window packets = new Window(Ether.PACKETS_UNDER_WAY);
    private final Window speech = new Window(Ether.SPEECH_UNDER_WAY);
    private final Window pages = new Window(Ether.MESSAGES_UNDER_WAY);
    private @Nullable BaseStation camped;
    private @Nullable Connection connection;
    private int attempts;
    private boolean closed;

    Receiver(Ether ether, long number, String name, Timeline timeline, UeRadio ue) {
        this.ether = ether;
        this.number = number;
        this.name = name;
        this.timeline = timeline;
        this.ue = ue;
    }

    Timeline timeline() {
        return timeline;
    }

    String name() {
        return name;
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
    public void connect(Cell cell, Plmn selected, Optional<PagingIdentity> temporary, byte[] initialNas) {
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
                ue.released(ReleaseCause.REFUSED, Optional.empty());
            }
        });
    }

    @Override
    public void uplink(byte[] nas) {
        Connection open = connection;
        if (open != null && nas.length <= Ether.LONGEST_MESSAGE) {
            fromUe.offer(open.network(), () -> open.uplink(nas));
        }
    }

    @Override
    public void uplink(CnDomain domain, byte[] nas) {
        Connection open = connection;
        if (open != null && nas.length <= Ether.LONGEST_MESSAGE) {
            fromUe.offer(open.network(), () -> open.uplink(domain, nas));
        }
    }

    @Override
    public void uplinkData(int bearer, byte[] packet) {
        Connection open = connection;
        if (open != null && packet.length <= Ether.LONGEST_MESSAGE) {
            packets.offer(open.network(), () -> open.uplinkData(bearer, packet));
        }
    }

    @Override
    public void uplinkSpeech(SpeechFrame frame) {
        Connection open = connection;
        if (open != null) {
            speech.offer(open.network(), () -> open.uplinkSpeech(frame));
        }
    }

    @Override
    public void secured(CnDomain domain, RadioKeys keys) {
        Connection open = connection;
        if (open != null) {
            fromUe.offer(open.network(), () -> open.secured(domain, keys));
        }
    }

    @Override
    public void report(List<CellMeasurement> heard) {
        Connection open = connection;
        if (open != null) {
            List<CellMeasurement> reported = List.copyOf(heard);
            fromUe.offer(open.network(), () -> open.reported(reported));
        }
    }

    @Override
    public void release() {
        Connection open = connection;
        if (open != null) {
            connection = null;
            // Not subject to the window: each connection opened within it ends once.
            open.network().execute(open::lost);
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
        if (camped != null && ether.coverage().find(camped.identity()) == null) {
            uncamp();
        }
        ue.cellsChanged(ether.heardBy(name));
    }

    void downlink(Connection from, byte[] nas) {
        if (from == connection) {
            ue.downlink(nas);
        }
    }

    void downlink(Connection from, CnDomain domain, byte[] nas) {
        if (from == connection) {
            ue.downlink(domain, nas);
        }
    }

    void downlinkData(Connection from, int bearer, byte[] packet) {
        if (from == connection) {
            ue.downlinkData(bearer, packet);
        }
    }

    void downlinkSpeech(Connection from, SpeechFrame frame) {
        if (from == connection) {
            ue.downlinkSpeech(frame);
        }
    }

    void securityCommanded(Connection from, CnDomain domain) {
        if (from == connection) {
            ue.securityCommanded(domain);
        }
    }

    void domainReleased(Connection from, CnDomain domain) {
        if (from == connection) {
            ue.domainReleased(domain);
        }
    }

    void handedOver(Connection which, Cell target) {
        if (which == connection) {
            camp(target);
            ue.handedOver(target);
        }
    }

    void bearersEstablished(Connection from) {
        if (from == connection) {
            ue.bearersEstablished();
        }
    }

    void released(Connection which, ReleaseCause cause, Optional<Redirection> redirection) {
        if (which == connection) {
            connection = null;
            ue.released(cause, redirection);
        }
    }

    /**
     * Called from the operator's timeline. A UE with a connection does not listen for pages (TS 36.331 5.3.2.1), but in GSM
     * and UTRAN the other domain's reach it all the same, on the connection (paging type 2, TS 25.331 8.1.11).
     */
    void page(BaseStation from, Page page) {
        Rat rat = from.cell().rat();
        boolean both = rat == Rat.GSM || rat == Rat.UTRAN;
        pages.offer(timeline, () -> {
            if (from == camped && (connection == null || both)) {
                ue.paging(page);
            }
        });
    }

    /** Called from the operator's timeline. */
    void broadcast(BaseStation from, byte[] message) {
        pages.offer(timeline, () -> {
            if (from == camped) {
                ue.broadcast(message);
            }
        });
    }
}
