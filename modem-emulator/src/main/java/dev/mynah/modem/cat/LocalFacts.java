package dev.mynah.modem.cat;

import dev.mynah.modem.Calls;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.network.air.Cell;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What the modem knows and the card may ask, and what it can do for the card. */
public interface LocalFacts {
    /** 15 digits. */
    String imei();

    /** Two digits. */
    String softwareVersion();

    /** The cell the stack is on, registered or not; empty without coverage. */
    Optional<Cell> cell();

    /** The stack's calls. */
    Calls calls();

    /** Whether the stack is registered there. */
    boolean registered();

    NetworkSelection selection();

    /** The user's, two letters. */
    String language();

    /** Local time, as far as the network has told it. */
    OffsetDateTime time();
}
