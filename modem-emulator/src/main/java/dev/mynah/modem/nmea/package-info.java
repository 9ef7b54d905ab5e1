/** Sentences of NMEA 0183, as receivers of GPS write them. */
@NullMarked
package dev.mynah.modem.nmea;

import org.jspecify.annotations.NullMarked;
