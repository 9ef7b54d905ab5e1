package dev.mynah.modem.emm;

import dev.mynah.modem.radio.Radio;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.NasExchanged;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.SecurityModeComplete;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.security.NasEnvelope;
import dev.mynah.network.air.time.Timeline;
import java.util.Optional;

/** The way of NAS messages to the network and back: protected as the state of security asks, and seen by the trace. */
final class NasPath {
    /**
     * A message that arrived.
     *
     * @param plain without its envelope
     * @param genuine whether its integrity has been checked
     * @param command the envelope of a message under a new context, which only a security mode command may be
     */
    record Received(Octets plain, boolean genuine, Optional<NasEnvelope.SecurityProtected> command) {}

    private final EmmUe ue;
    private final Radio radio;
    private final Timeline timeline;
    private final EventStream events;
    private final String subject;

    NasPath(EmmUe ue, Radio radio, Timeline timeline, EventStream events, String subject) {
        this.ue = ue;
        this.radio = radio;
        this.timeline = timeline;
        this.events = events;
        this.subject = subject;
    }

    /** Whether a connection is there on which the exchange is secure. */
    boolean secure() {
        return radio.connected() && ue.security().secure();
    }

    boolean connected() {
        return radio.connected();
    }

    /** Sends the first message of a procedure: over the connection there is, else it opens one. */
    void initial(EmmMessage message) {
        if (secure()) {
            send(message);
            return;
        }
        Octets plain = message.encode();
        if (ue.place().camping()) {
            sentInClear(message);
        }
        connect(plain, ue.security().protectInitial(plain));
    }

    void sendData(int bearer, byte[] packet) {
        radio.sendData(bearer, packet);
    }

    void serviceRequest() {
        ue.security()
                .serviceRequest()
                .ifPresentOrElse(
                        request -> connect(request.encode(), request.encode()),
                        () -> ue.timers().start(EmmTimer.T3417));
    }

    private void connect(Octets plain, Octets onAir) {
        if (!ue.place().camping()) {
            return;
        }
        trace(true, plain, onAir);
        Optional<PagingIdentity> temporary =
                ue.place().inRegisteredArea() ? ue.context().sTmsi() : Optional.empty();
        ue.timers().stop(EmmTimer.T3412);
        ue.powerSaving().wake();
        radio.connect(ue.place().here().plmn(), temporary, onAir.toByteArray());
    }

    private void sentInClear(EmmMessage message) {
        ue.user().sentInClear(message, ue.emergency().only());
    }

    void send(EmmMessage message) {
        if (connected() && !secure()) {
            sentInClear(message);
        }
        Octets plain = message.encode();
        Octets onAir = message instanceof SecurityModeComplete
                ? ue.security().protectComplete(plain)
                : ue.security().protect(plain);
        transmit(plain, onAir);
    }

    void sendEsm(Octets plain) {
        transmit(plain, ue.security().protect(plain));
    }

    private void transmit(Octets plain, Octets onAir) {
        if (radio.connected()) {
            trace(true, plain, onAir);
            radio.send(onAir.toByteArray());
        }
    }

    /** Takes the envelope off; empty for what is no message or is not genuine. */
    Optional<Received> open(byte[] nas) {
        Octets octets = Octets.of(nas);
        Optional<Received> received =
                NasEnvelope.open(octets, Direction.DOWNLINK).value().flatMap(this::open);
        trace(false, received.map(Received::plain).orElse(octets), octets);
        return received;
    }

    private Optional<Received> open(NasEnvelope envelope) {
        if (envelope instanceof NasEnvelope.Plain plain) {
            return Optional.of(new Received(plain.message(), false, Optional.empty()));
        }
        if (!(envelope instanceof NasEnvelope.SecurityProtected sealed)) {
            return Optional.empty();
        }
        if (sealed.header().newContext()) {
            return sealed.header().ciphered()
                    ? Optional.empty()
                    : Optional.of(new Received(sealed.body(), false, Optional.of(sealed)));
        }
        Optional<Received> genuine = ue.security().open(sealed).map(it -> new Received(it, true, Optional.empty()));
        // What is not ciphered can be read without the key; whether it may be believed is decided by its kind.
        return genuine.isPresent() || sealed.header().ciphered()
                ? genuine
                : Optional.of(new Received(sealed.body(), false, Optional.empty()));
    }

    private void trace(boolean uplink, Octets plain, Octets onAir) {
        Optional<CellMeasurement> camped = radio.camped();
        if (events.watched() && camped.isPresent()) {
            events.publish(new NasExchanged(
                    timeline.now(),
                    subject,
                    ue.imsi(),
                    camped.get().cell(),
                    uplink,
                    plain.toByteArray(),
                    onAir.toByteArray(),
                    NasSummary.of(plain, uplink ? Direction.UPLINK : Direction.DOWNLINK)));
        }
    }

    static boolean isEsm(Octets plain) {
        return !plain.isEmpty() && (plain.at(0) & 0x0F) == EsmMessage.PROTOCOL_DISCRIMINATOR;
    }
}
