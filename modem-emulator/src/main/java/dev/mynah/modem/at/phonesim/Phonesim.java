package dev.mynah.modem.at.phonesim;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.Dialect;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** The dialect: all that is standard, without echo, which oFono's driver never switches off and cannot bear. */
public final class Phonesim {
    private static final Family<AtPort> FAMILY = Family.of("oFono's phone simulator", new CardPresence());

    /** What a door speaks that oFono's {@code phonesim} driver connects to. */
    public static final Dialect DIALECT = Dialect.STANDARD
            .with(List.of(FAMILY))
            .reporting(List.of(new CardPresenceReport()))
            .withoutEcho();

    private Phonesim() {}

    /** The commands that this dialect has besides the standard ones. */
    static Family<AtPort> family() {
        return FAMILY;
    }
}
