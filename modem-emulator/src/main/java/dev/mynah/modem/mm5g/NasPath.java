package dev.mynah.modem.mm5g;

import dev.mynah.modem.radio.Radio;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.NasExchanged;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.SecurityModeComplete;
import dev.mynah.network.air.nas.security.NasEnvelope5gs;
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
    record Received(Octets plain, boolean genuine, Optional<NasEnvelope5gs.SecurityProtected> command) {}

    private final Mm5gSublayer ue;
    private final Radio radio;
    private final Timeline timeline;
    private final EventStream events;
    private final String subject;
    private Optional<Mm5gMessage> initial = Optional.empty();
    private boolean cleartextOnly;

    NasPath(Mm5gSublayer ue, Radio radio, Timeline timeline, EventStream events, String subject) {
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

    /** The initial message of the connection, in full: SECURITY MODE COMPLETE repeats it. TS 24.501 5.4.2.3. */
    Optional<Octets> initialMessage() {
        return initial.map(Mm5gMessage::encode);
    }

    /** Whether the initial message went out without what is not cleartext, for want of keys. */
    boolean sentCleartextOnly() {
        return cleartextOnly;
    }

    void connectionGone() {
        initial = Optional.empty();
    }

    /** Sends the first message of a procedure: over the connection there is, else it opens one. */
    void initial(Mm5gMessage message) {
        initial = Optional.of(message);
        cleartextOnly = ue.security().context().isEmpty();
        if (secure()) {
            send(message);
            return;
        }
        if (!ue.whereabouts().camping()) {
            return;
        }
        Octets onAir = ue.security().protectInitial(message);
        sentInClear(message);
        trace(true, message.encode(), onAir);
        Optional<PagingIdentity> temporary =
                ue.inRegisteredArea() ? ue.context().sTmsi() : Optional.empty();
        ue.timers().stop(Mm5gTimer.T3512);
        radio.connect(ue.here().plmn(), temporary, onAir.toByteArray());
    }

    private void sentInClear(Mm5gMessage message) {
        ue.user().sentInClear(message, ue.emergency().only());
    }

    void send(Mm5gMessage message) {
        if (radio.connected() && !secure()) {
            sentInClear(message);
        }
        Octets plain = message.encode();
        Octets onAir = message instanceof SecurityModeComplete
                ? ue.security().protectComplete(plain)
                : ue.security().protect(plain);
        if (radio.connected()) {
            trace(true, plain, onAir);
            radio.send(onAir.toByteArray());
        }
    }

    /** Takes the envelope off; empty for what is no message or is not genuine. */
    Optional<Received> open(byte[] nas) {
        Octets octets = Octets.of(nas);
        Optional<Received> received = NasEnvelope5gs.open(octets).value().flatMap(this::open);
        trace(false, received.map(Received::plain).orElse(octets), octets);
        return received;
    }

    private Optional<Received> open(NasEnvelope5gs envelope) {
        if (envelope instanceof NasEnvelope5gs.Plain plain) {
            return Optional.of(new Received(plain.message(), false, Optional.empty()));
        }
        NasEnvelope5gs.SecurityProtected wrapped = (NasEnvelope5gs.SecurityProtected) envelope;
        if (wrapped.header().newContext()) {
            return wrapped.header().ciphered()
                    ? Optional.empty()
                    : Optional.of(new Received(wrapped.body(), false, Optional.of(wrapped)));
        }
        Optional<Received> genuine = ue.security().open(wrapped).map(it -> new Received(it, true, Optional.empty()));
        // What is not ciphered can be read without the key; whether it may be believed is decided by its kind.
        return genuine.isPresent() || wrapped.header().ciphered()
                ? genuine
                : Optional.of(new Received(wrapped.body(), false, Optional.empty()));
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
}
