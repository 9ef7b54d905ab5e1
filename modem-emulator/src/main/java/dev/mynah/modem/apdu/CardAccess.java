package dev.mynah.modem.apdu;

import io.vertx.core.Future;

/**
 * One user's access to a card port, from a timeline that need not be that of the card. Futures complete in turns of the
 * user's timeline, in the order of the calls, and never fail.
 */
public interface CardAccess {
    /** Sends a command; the response has at least the two octets of a status word. */
    Future<byte[]> transmit(byte[] command);

    /** Resets as far as this user may; the answer to reset, no octets where there is no card. */
    Future<byte[]> reset();

    /** The user has gone: channels of its own are closed. */
    void end();
}
