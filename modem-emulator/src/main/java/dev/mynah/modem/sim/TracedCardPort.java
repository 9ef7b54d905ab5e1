package dev.mynah.modem.sim;

import dev.mynah.euicc.CardPort;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import java.util.function.Supplier;

/** A card port whose traffic the event stream sees, without the secrets in it. */
public final class TracedCardPort implements CardPort {
    private final SharedPort port;
    private final Timeline timeline;
    private final EventStream events;
    private final String subject;
    private final Supplier<String> imsi;
    private final SecretApdus secrets;

    /**
     * @param subject who uses it, {@code modem0/slot1}
     * @param imsi the subscriber at the time, or empty
     */
    public TracedCardPort(
            SharedPort port, Timeline timeline, EventStream events, String subject, Supplier<String> imsi) {
        this.port = port;
        this.secrets = port.secrets();
        this.timeline = timeline;
        this.events = events;
        this.subject = subject;
        this.imsi = imsi;
    }

    @Override
    public byte[] transmit(byte[] commandApdu) {
        byte[] response = port.transmit(commandApdu);
        byte[] shown = secrets.response(commandApdu, response);
        if (events.watched()) {
            events.publish(new ApduExchanged(
                    timeline.now(),
                    subject,
                    imsi.get(),
                    secrets.command(commandApdu).clone(),
                    shown.clone()));
        }
        return response;
    }

    @Override
    public byte[] reset() {
        byte[] atr = port.reset();
        events.publish(new CardReset(timeline.now(), subject, atr.clone()));
        return atr;
    }
}
