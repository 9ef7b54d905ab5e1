/**
 * A serial port over a network: Telnet (RFC 854) with its COM-PORT option (RFC 2217), between a door's connection and the voice
 * behind it. Octets in, events out; the session alone acts on them.
 */
@NullMarked
package dev.mynah.modem.door.telnet;

import org.jspecify.annotations.NullMarked;
