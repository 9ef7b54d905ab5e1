package dev.mynah.modem.at.quirk;

import dev.mynah.modem.Startup;
import dev.mynah.modem.at.Quirk;
import java.time.Duration;

/** A card that the modem has not got round to. */
final class BusyCard implements Quirk {
    private static final Duration BUSY = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "sim-busy-at-start";
    }

    @Override
    public String summary() {
        return "for 5 s from being switched on the modem leaves the card alone: `+CPIN?` and all that needs it answer `+CME ERROR: 14`";
    }

    @Override
    public Startup in(Startup startup) {
        return startup.withCard(BUSY);
    }
}
