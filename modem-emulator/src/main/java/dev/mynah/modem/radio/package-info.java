/** A stack's radio: the transceiver switched on and off, the cells heard, the one camped on, the signalling connection. */
@NullMarked
package dev.mynah.modem.radio;

import org.jspecify.annotations.NullMarked;
