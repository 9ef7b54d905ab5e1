package dev.mynah.modem.mbim;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.modem.mbim.port.MbimFunction;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import java.util.Optional;
import java.util.function.Function;

/** Makes the sessions of the clients of a door that is what libmbim takes for its mbim-proxy. */
public final class MbimProxyVoices implements Voice.Maker {
    private final Function<String, Optional<MbimFunction>> devices;
    private final MbimOffer offer;
    private final Timeline timeline;
    private final String door;
    private final EventStream events;

    /**
     * @param devices finds the function that a client means by the path of a device
     * @param offer what the door has for its clients
     * @param timeline the door's own; each function is spoken to on that of its modem
     */
    public MbimProxyVoices(
            Function<String, Optional<MbimFunction>> devices,
            MbimOffer offer,
            Timeline timeline,
            String door,
            EventStream events) {
        this.devices = devices;
        this.offer = offer;
        this.timeline = timeline;
        this.door = door;
        this.events = events;
    }

    @Override
    public Voice apply(Connection connection) {
        return new MbimProxyVoice(connection, devices, offer, timeline, door, events);
    }
}
