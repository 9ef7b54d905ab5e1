package dev.mynah.modem.at.personality;

import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.quectel.Ec25;
import dev.mynah.modem.at.quectel.Rm520n;
import java.util.List;

/** All personalities there are, in the order of the documents. */
public final class Personalities {
    private static final List<Personality> ALL = List.of(Personality.GENERIC, Ec25.EC25, Ec25.EG25, Rm520n.RM520N);

    private Personalities() {}

    public static List<Personality> all() {
        return ALL;
    }
}
