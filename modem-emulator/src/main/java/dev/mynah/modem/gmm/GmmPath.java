package dev.mynah.modem.gmm;

import dev.mynah.modem.mobility.CpSummary;
import dev.mynah.modem.radio.Radio;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.NasExchanged;
import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.gmm.GmmMessage;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.time.Timeline;
import java.util.Locale;
import java.util.Optional;

/** The way of GMM and SM messages to the network and back, as the trace sees it. */
final class GmmPath {
    private final GmmEntity ue;
    private final Radio radio;
    private final Timeline timeline;
    private final EventStream events;
    private final String subject;
    private boolean used;
    private boolean bearers;

    GmmPath(GmmEntity ue, Radio radio, Timeline timeline, EventStream events, String subject) {
        this.ue = ue;
        this.radio = radio;
        this.timeline = timeline;
        this.events = events;
        this.subject = subject;
    }

    /** Whether the packet domain has a connection; the radio's may be that of the circuit switched one. */
    boolean open() {
        return used && radio.connected();
    }

    /** Whether user packets can go: in GSM on any connection, in UTRAN once there are bearers. */
    boolean bearers() {
        return open() && (bearers || ue.inGsm());
    }

    void bearersEstablished() {
        bearers = true;
    }

    void closed() {
        used = false;
        bearers = false;
    }

    /** Sends the first message of a procedure: over the connection there is, which may be MM's, else it opens one. */
    void initial(NasMessage message) {
        sentInClear(message);
        initial(message.encode());
    }

    /** The same with octets; none are an empty LLC frame, by which a UE in GSM answers a page. */
    void initial(Octets plain) {
        trace(true, plain);
        if (!open()) {
            closed();
            used = true;
        }
        Optional<PagingIdentity> temporary = ue.context().pTmsi().map(it -> new PagingIdentity.ByPTmsi(it.value()));
        radio.initial(ue.here().lai().plmn(), temporary, plain.toByteArray());
    }

    private void sentInClear(NasMessage message) {
        boolean hidden = ue.inGsm() ? ue.service().ciphered() : radio.secured();
        if (!hidden) {
            ue.user().sentInClear(message, ue.emergency().only());
        }
    }

    void send(NasMessage message) {
        if (radio.connected()) {
            sentInClear(message);
        }
        send(message.encode());
    }

    void send(Octets plain) {
        if (radio.connected()) {
            trace(true, plain);
            radio.send(CnDomain.PS, plain.toByteArray());
        }
    }

    void sendData(int nsapi, byte[] packet) {
        radio.sendData(nsapi, packet);
    }

    /** Whether what arrives can't have been sent by anybody; in GSM it always can. TS 24.008 4.1.1.6A. */
    boolean genuine() {
        return radio.integrityProtected();
    }

    /**
     * Whether all messages may be believed: in UTRAN the network has to protect the connection first, unless it helps whom it
     * does not know. TS 24.008 4.1.1.1.1.
     */
    boolean protectedEnough() {
        return ue.inGsm() || genuine() || ue.emergency().only();
    }

    void received(Octets plain) {
        trace(false, plain);
    }

    static boolean isSm(Octets plain) {
        return !plain.isEmpty() && (plain.at(0) & 0xF) == SmMessage.PROTOCOL_DISCRIMINATOR;
    }

    private void trace(boolean uplink, Octets plain) {
        Optional<CellMeasurement> camped = radio.camped();
        if (events.watched() && camped.isPresent() && !plain.isEmpty()) {
            events.publish(new NasExchanged(
                    timeline.now(),
                    subject,
                    ue.imsi(),
                    camped.get().cell(),
                    uplink,
                    plain.toByteArray(),
                    plain.toByteArray(),
                    summary(plain, uplink ? Direction.UPLINK : Direction.DOWNLINK)));
        }
    }

    private static String summary(Octets plain, Direction direction) {
        if (ShortMessages.are(plain)) {
            return CpSummary.of(plain);
        }
        Decoded<? extends NasMessage> decoded =
                isSm(plain) ? SmMessage.decode(plain, direction) : GmmMessage.decode(plain, direction);
        return decoded.fold(
                it -> it.layout().name().toUpperCase(Locale.ROOT),
                malformed -> "malformed " + (isSm(plain) ? "SM" : "GMM") + " message: " + malformed);
    }
}
