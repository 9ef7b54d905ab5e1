package dev.mynah.modem.mbim;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.modem.door.WakingVoices;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.MbimFunction;
import dev.mynah.network.air.event.EventStream;

/** Makes the sessions of one door to a function. */
public final class MbimVoices implements Voice.Maker {
    private final Voice.Maker sessions;

    /**
     * @param function of the slot the door speaks for: one object for all doors of a slot
     * @param latest the latest release of Microsoft's extensions the door's hosts may agree on
     * @param door the door's name; its events have the subject {@code modem/door}
     */
    public MbimVoices(MbimFunction function, Extension latest, String door, EventStream events) {
        MbimTrace trace = new MbimTrace(function, door, events);
        this.sessions =
                new WakingVoices(function.modem(), connection -> new MbimVoice(connection, function, latest, trace));
    }

    /** A voice on a connection; to be called in a turn of the modem's timeline. */
    @Override
    public Voice apply(Connection connection) {
        return sessions.apply(connection);
    }
}
