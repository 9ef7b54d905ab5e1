package dev.mynah.modem.at.port;

import dev.mynah.at.line.LineProfile;
import java.util.Map;

/** What &amp;W stores and Z recalls: the line's settings and the commands' own. V.250 6.1.1. */
record StoredProfile(LineProfile line, Map<Setting<?>, Object> settings) {
    StoredProfile {
        settings = Map.copyOf(settings);
    }

    /** A door's profile as it leaves the factory. */
    static StoredProfile factory(LineProfile line) {
        return new StoredProfile(line, Map.of());
    }
}
