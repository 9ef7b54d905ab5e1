package dev.mynah.modem.mobility;

import dev.mynah.modem.packet.MovedSession;
import java.util.List;

/** What a UE takes along when it changes to another system in idle mode. */
public record Departure(Origin origin, List<MovedSession> sessions) {
    public Departure {
        sessions = List.copyOf(sessions);
    }
}
