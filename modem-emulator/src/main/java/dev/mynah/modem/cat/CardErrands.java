package dev.mynah.modem.cat;

import dev.mynah.euicc.cat.command.SendShortMessage;
import io.vertx.core.Future;

/** What the modem does for the card through the network. TS 102 223 6.4.10. */
public interface CardErrands {
    /** Sends a short message; refused as {@link dev.mynah.modem.Messages#send} is. */
    Future<Void> send(SendShortMessage message);
}
