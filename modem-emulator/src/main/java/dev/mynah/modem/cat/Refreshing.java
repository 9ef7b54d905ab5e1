package dev.mynah.modem.cat;

import dev.mynah.euicc.cat.command.RefreshMode;

/**
 * A REFRESH that the modem carries out. TS 102 223 6.4.7.
 *
 * @param done tells the card that it has been carried out; not for a mode that resets the card, which is answer enough
 */
public record Refreshing(RefreshMode mode, Runnable done) {}
