/**
 * The AT voice: what a host's AT command line asks of the engine, and what the engine's events tell it unasked. Commands
 * stand in a package per family; here is what they share and how a line is joined to a door.
 */
@NullMarked
package dev.mynah.modem.at;

import org.jspecify.annotations.NullMarked;
