package dev.mynah.modem.mm;

import dev.mynah.modem.mobility.CpSummary;
import dev.mynah.modem.radio.Radio;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.NasExchanged;
import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.cc.CcMessage;
import dev.mynah.network.air.nas.mm.MmMessage;
import dev.mynah.network.air.nas.mm.SendSequence;
import dev.mynah.network.air.nas.ss.SsMessage;
import dev.mynah.network.air.sms.relay.CpMessage;
import dev.mynah.network.air.time.Timeline;
import java.util.Locale;
import java.util.Optional;

/** The way of MM's messages, and of those on MM connections, to the network and back, as the trace sees it. */
final class MmPath {
    private final MmUe ue;
    private final Radio radio;
    private final Timeline timeline;
    private final EventStream events;
    private final String subject;
    private final SendSequence sequence = new SendSequence();

    MmPath(MmUe ue, Radio radio, Timeline timeline, EventStream events, String subject) {
        this.ue = ue;
        this.radio = radio;
        this.timeline = timeline;
        this.events = events;
        this.subject = subject;
    }

    /** Sends the first message of a procedure: over the connection there is, which may be GMM's, else it opens one. */
    void initial(Plmn selected, NasMessage message) {
        if (!radio.connected()) {
            sequence.reset();
        }
        sentInClear(message);
        byte[] plain = message.encode().toByteArray();
        byte[] onAir = sequence.numbered(plain);
        trace(true, plain, onAir);
        radio.initial(selected, ue.temporary(), onAir);
    }

    private void sentInClear(NasMessage message) {
        if (!radio.secured()) {
            ue.user().sentInClear(message, false);
        }
    }

    void send(NasMessage message) {
        if (radio.connected()) {
            sentInClear(message);
        }
        send(message.encode().toByteArray());
    }

    /** Sends a message of MM or of a layer on it. */
    void send(byte[] plain) {
        if (radio.connected()) {
            byte[] onAir = sequence.numbered(plain);
            trace(true, plain, onAir);
            radio.send(onAir);
        }
    }

    /** Whether what arrives can't have been sent by anybody; in GSM it always can. 4.1.1.6A. */
    boolean genuine() {
        return radio.integrityProtected();
    }

    void received(byte[] nas) {
        trace(false, nas, nas);
    }

    private void trace(boolean uplink, byte[] plain, byte[] onAir) {
        Optional<CellMeasurement> camped = radio.camped();
        if (events.watched() && camped.isPresent()) {
            events.publish(new NasExchanged(
                    timeline.now(),
                    subject,
                    ue.imsi(),
                    camped.get().cell(),
                    uplink,
                    plain,
                    onAir,
                    summary(Octets.of(plain), uplink ? Direction.UPLINK : Direction.DOWNLINK)));
        }
    }

    private static String summary(Octets plain, Direction direction) {
        int protocol = plain.isEmpty() ? 0 : plain.at(0) & 0xF;
        return switch (protocol) {
            case MmMessage.PROTOCOL_DISCRIMINATOR -> name("MM", MmMessage.decode(plain, direction));
            case CcMessage.PROTOCOL_DISCRIMINATOR -> name("CC", CcMessage.decode(plain, direction));
            case SsMessage.PROTOCOL_DISCRIMINATOR -> name("SS", SsMessage.decode(plain, direction));
            case 0x6 -> "PAGING RESPONSE";
            case CpMessage.PROTOCOL -> CpSummary.of(plain);
            default -> "message of protocol " + protocol;
        };
    }

    private static String name(String protocol, Decoded<? extends NasMessage> message) {
        return message.fold(
                it -> it.layout().name().toUpperCase(Locale.ROOT), it -> "malformed " + protocol + " message: " + it);
    }
}
