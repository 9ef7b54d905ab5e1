package dev.mynah.modem.at;

import dev.mynah.modem.Startup;
import java.util.List;

/** One way in which real modems depart from what their manuals and the standards promise; a testbed may have it or not. */
public interface Quirk {
    /** In testbed files, in lower case with hyphens. */
    String name();

    /** What hosts meet, in one line. */
    String summary();

    /** A dialect with the quirk in it. */
    default Dialect in(Dialect spoken) {
        return spoken;
    }

    /** A beginning with the quirk in it. */
    default Startup in(Startup startup) {
        return startup;
    }

    /** A beginning with all of them. */
    static Startup all(List<Quirk> quirks, Startup startup) {
        Startup with = startup;
        for (Quirk quirk : quirks) {
            with = quirk.in(with);
        }
        return with;
    }

    /** A dialect with all of them. */
    static Dialect all(List<Quirk> quirks, Dialect spoken) {
        Dialect with = spoken;
        for (Quirk quirk : quirks) {
            with = quirk.in(with);
        }
        return with;
    }
}
