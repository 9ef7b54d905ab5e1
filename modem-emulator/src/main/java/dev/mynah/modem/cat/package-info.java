/**
 * The terminal's side of the card application toolkit: commands are fetched, performed by the modem or handed to a host, and
 * answered; timers and events are told to the card. TS 102 223, TS 31.111.
 */
@NullMarked
package dev.mynah.modem.cat;

import org.jspecify.annotations.NullMarked;
