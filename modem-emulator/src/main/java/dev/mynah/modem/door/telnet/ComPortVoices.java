package dev.mynah.modem.door.telnet;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;

/** Has the hosts of a door speak Telnet with the COM-PORT option, and the voices behind it hear a serial port. RFC 2217. */
public final class ComPortVoices implements Voice.Maker {
    private final Voice.Maker voices;

    /** @param voices makes the voices that the ports lead to */
    public ComPortVoices(Voice.Maker voices) {
        this.voices = voices;
    }

    @Override
    public Voice apply(Connection connection) {
        return new ComPortSession(connection, voices);
    }
}
