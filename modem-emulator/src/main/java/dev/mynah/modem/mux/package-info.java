/**
 * The multiplexer of TS 27.010: several lines in one. Framing and messages are codecs, {@code Multiplexer} is the modem's end;
 * on each channel there is a voice, as on a door.
 */
@NullMarked
package dev.mynah.modem.mux;

import org.jspecify.annotations.NullMarked;
