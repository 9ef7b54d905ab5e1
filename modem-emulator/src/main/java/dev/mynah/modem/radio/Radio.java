package dev.mynah.modem.radio;

import dev.mynah.modem.SignalQuality;
import dev.mynah.network.air.Air;
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

/** The radio of one stack. Each stack of a modem has one to itself, as if there were a receiver chain for each. */
public final class Radio {
    /** What a cell counts as that has not been measured yet. */
    private static final int LEAST_RSRP = -140;

    private static final int LEAST_RSRQ = -195;

    private final Air air;
    private final String name;
    private final Timeline timeline;
    private final RadioUser user;
    private Optional<Session> session = Optional.empty();

    /** @param name the UE's on the air */
    public Radio(Air air, String name, Timeline timeline, RadioUser user) {
        this.air = air;
        this.name = name;
        this.timeline = timeline;
        this.user = user;
    }

    public boolean isOn() {
        return session.isPresent();
    }

    public void on() {
        if (!isOn()) {
            Session begun = new Session();
            session = Optional.of(begun);
            begun.transceiver = Optional.of(air.tune(name, timeline, begun));
        }
    }

    /** Drops a connection without a word, and hears nothing any more. */
    public void off() {
        session.ifPresent(ending -> {
            session = Optional.empty();
            ending.transceiver.ifPresent(Transceiver::close);
        });
    }

    /** The cells heard, strongest first. */
    public List<CellMeasurement> heard() {
        return session.map(it -> it.heard).orElse(List.of());
    }

    /** The cell camped on, as last measured. */
    public Optional<CellMeasurement> camped() {
        return session.flatMap(it -> it.camped);
    }

    public Optional<SignalQuality> signal() {
        return camped().map(Radio::signal);
    }

    public static SignalQuality signal(CellMeasurement cell) {
        return new SignalQuality(cell.cell().rat(), cell.rsrp(), cell.rsrq());
    }

    public void camp(CellMeasurement cell) {
        session.ifPresent(it -> {
            boolean other = it.camped
                    .map(before -> before.cell().identity() != cell.cell().identity())
                    .orElse(true);
            it.camped = Optional.of(cell);
            if (other) {
                it.transceiver.ifPresent(on -> on.camp(cell.cell()));
            }
        });
    }

    public boolean connected() {
        return session.map(it -> it.connected).orElse(false);
    }

    /** Opens a connection on the cell camped on. Without one the answer is a release, as on air. */
    public void connect(Plmn selected, Optional<PagingIdentity> temporary, byte[] initialNas) {
        session.ifPresent(it -> {
            if (it.camped.isEmpty()) {
                timeline.execute(() -> it.released(ReleaseCause.REFUSED, Optional.empty()));
                return;
            }
            it.connected = true;
            it.secured = false;
            user.connectionChanged();
            Cell cell = it.camped.get().cell();
            it.transceiver.ifPresent(on -> on.connect(cell, selected, temporary, initialNas));
        });
    }

    /**
     * Sends the first message of a procedure in GSM or UTRAN: over the connection there is, which may be another domain's,
     * and else on a new one.
     */
    public void initial(Plmn selected, Optional<PagingIdentity> temporary, byte[] nas) {
        if (connected()) {
            send(nas);
        } else {
            connect(selected, temporary, nas);
        }
    }

    public void send(byte[] nas) {
        session.filter(it -> it.connected).flatMap(it -> it.transceiver).ifPresent(on -> on.uplink(nas));
    }

    /** The same to one of the domains that share the connection. */
    public void send(CnDomain domain, byte[] nas) {
        session.filter(it -> it.connected).flatMap(it -> it.transceiver).ifPresent(on -> on.uplink(domain, nas));
    }

    /** Sends a packet on a bearer of the connection. */
    public void sendData(int bearer, byte[] packet) {
        session.filter(it -> it.connected).flatMap(it -> it.transceiver).ifPresent(on -> on.uplinkData(bearer, packet));
    }

    /**
     * Whether what arrives comes from whoever knows the keys: in UTRAN once the network has had the connection protected,
     * for whichever domain. In GSM there is no integrity protection; in LTE and NR it is NAS's. TS 33.102 6.5.
     */
    public boolean integrityProtected() {
        return session.map(it -> it.connected && it.secured && it.in(Rat.UTRAN)).orElse(false);
    }

    /** Whether the network has had the connection protected, in GSM or UTRAN. */
    public boolean secured() {
        return session.map(it -> it.connected && it.secured).orElse(false);
    }

    /** Sends speech on the traffic channel of the connection. */
    public void sendSpeech(SpeechFrame frame) {
        session.filter(it -> it.connected).flatMap(it -> it.transceiver).ifPresent(on -> on.uplinkSpeech(frame));
    }

    /** Answers {@link RadioUser#securityCommanded}. */
    public void secured(CnDomain domain, RadioKeys keys) {
        session.ifPresent(it -> it.secured = true);
        session.filter(it -> it.connected).flatMap(it -> it.transceiver).ifPresent(on -> on.secured(domain, keys));
    }

    /** Lets the connection go; {@link RadioUser#released} does not follow. */
    public void release() {
        session.filter(it -> it.connected).ifPresent(it -> {
            it.connected = false;
            it.transceiver.ifPresent(Transceiver::release);
            user.connectionChanged();
        });
    }

    /** From switching on to switching off; what arrives for one that has ended is dropped. */
    private final class Session implements UeRadio {
        private Optional<Transceiver> transceiver = Optional.empty();
        private List<CellMeasurement> heard = List.of();
        private Optional<CellMeasurement> camped = Optional.empty();
        private boolean connected;
        private boolean secured;

        private boolean in(Rat rat) {
            return camped.map(it -> it.cell().rat() == rat).orElse(false);
        }

        private boolean over() {
            return session.filter(it -> it == this).isEmpty();
        }

        @Override
        public void cellsChanged(List<CellMeasurement> now) {
            if (over()) {
                return;
            }
            heard = List.copyOf(now);
            camped = camped.flatMap(before -> heard.stream()
                    .filter(it -> it.cell().identity() == before.cell().identity())
                    .findFirst());
            if (connected) {
                // The network decides where a connection goes on. TS 36.331 5.5.
                transceiver.ifPresent(it -> it.report(heard));
            }
            user.heardChanged();
        }

        @Override
        public void downlink(byte[] nas) {
            if (!over() && connected) {
                user.downlink(nas);
            }
        }

        @Override
        public void downlink(CnDomain domain, byte[] nas) {
            if (!over() && connected) {
                user.downlink(domain, nas);
            }
        }

        @Override
        public void bearersEstablished() {
            if (!over() && connected) {
                user.bearersEstablished();
            }
        }

        @Override
        public void released(ReleaseCause cause, Optional<Redirection> redirection) {
            if (!over()) {
                connected = false;
                user.connectionChanged();
                user.released(cause, redirection);
            }
        }

        @Override
        public void paging(Page page) {
            if (!over()) {
                user.paged(page);
            }
        }

        @Override
        public void downlinkData(int bearer, byte[] packet) {
            if (!over() && connected) {
                user.downlinkData(bearer, packet);
            }
        }

        @Override
        public void downlinkSpeech(SpeechFrame frame) {
            if (!over() && connected) {
                user.downlinkSpeech(frame);
            }
        }

        @Override
        public void securityCommanded(CnDomain domain) {
            if (!over() && connected) {
                user.securityCommanded(domain);
            }
        }

        @Override
        public void domainReleased(CnDomain domain) {
            if (!over() && connected) {
                user.domainReleased(domain);
            }
        }

        @Override
        public void handedOver(Cell target) {
            if (!over() && connected) {
                camped = heard.stream()
                        .filter(it -> it.cell().identity() == target.identity())
                        .findFirst()
                        .or(() -> Optional.of(new CellMeasurement(target, LEAST_RSRP, LEAST_RSRQ)));
                user.handedOver(target);
            }
        }

        @Override
        public void broadcast(byte[] message) {
            if (!over()) {
                user.broadcast(message);
            }
        }
    }
}
