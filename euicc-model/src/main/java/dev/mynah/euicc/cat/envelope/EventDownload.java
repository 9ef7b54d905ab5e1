package dev.mynah.euicc.cat.envelope;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.cat.object.ToolkitEvent;

/**
 * EVENT DOWNLOAD: something the card asked to be told of (TS 102 223 7.5).
 *
 * @param event as on the wire
 * @param sender from whom it is: the terminal, or the network for calls
 * @param more what the event defines
 */
public record EventDownload(int event, int sender, CatObjects more) implements Envelope {

    /** An event that happened in the terminal itself. */
    public static EventDownload of(ToolkitEvent event, CatObjects more) {
        return new EventDownload(event.value(), DeviceIdentities.TERMINAL, more);
    }

    @Override
    public int source() {
        return sender;
    }

    @Override
    public EnvelopeType type() {
        return EnvelopeType.EVENT_DOWNLOAD;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE
                .with(ObjectTypes.EVENT_LIST, new byte[] {(byte) event})
                .and(more);
    }

    static Envelope read(ObjectReader in) {
        byte[] events = in.required(ObjectTypes.EVENT_LIST);
        if (events.length != 1) {
            in.refuse("TS 102 223 7.5", events.length + " events in one");
        }
        int event = events.length == 1 ? events[0] & 0xFF : 0;
        return new EventDownload(
                event,
                in.required(ObjectTypes.DEVICE_IDENTITIES).source(),
                in.objects().without(ObjectTypes.DEVICE_IDENTITIES).without(ObjectTypes.EVENT_LIST));
    }
}
