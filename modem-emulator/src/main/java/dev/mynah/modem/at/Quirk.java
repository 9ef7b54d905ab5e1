package dev.mynah.modem.at;

import java.util.List;

/** One way in which real modems depart from what their manuals and the standards promise; a testbed may have it or not. */
public interface Quirk {
    /** In testbed files, in lower case with hyphens. */
    String name();

    /** What hosts meet, in one line. */
    String summary();

    /** A dialect with the quirk in it. */
    Dialect in(Dialect spoken);

    /** A dialect with all of them. */
    static Dialect all(List<Quirk> quirks, Dialect spoken) {
        Dialect with = spoken;
        for (Quirk quirk : quirks) {
            with = quirk.in(with);
        }
        return with;
    }
}
