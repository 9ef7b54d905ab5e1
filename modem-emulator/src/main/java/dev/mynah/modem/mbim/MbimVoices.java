package dev.mynah.modem.mbim;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.modem.door.WakingVoices;
import dev.mynah.modem.mbim.port.MbimFunction;
import dev.mynah.network.air.event.EventStream;

/** Makes the sessions of one door to a function. */
public final class MbimVoices implements Voice.Maker {
    private final Voice.Maker sessions;

    /**
     * @param function of the slot the door speaks for: one object for all doors of a slot
     * @param offer what the door has for its hosts
     * @param door the door's name; its events have the subject {@code modem/door}
     */
    public MbimVoices(MbimFunction function, MbimOffer offer, String door, EventStream events) {
        MbimTrace trace = new MbimTrace(function, door, events);
        this.sessions =
                new WakingVoices(function.modem(), connection -> new MbimVoice(connection, function, offer, trace));
    }

    /** A voice on a connection; to be called in a turn of the modem's timeline. */
    @Override
    public Voice apply(Connection connection) {
        return sessions.apply(connection);
    }
}
