/**
 * AT as the radio HAL of Android's emulator and of Cuttlefish speaks it (goldfish): lines that end with a carriage return,
 * answers without quotes, a few commands of its own, and nothing unasked that it does not know. What commands do is what the
 * standard ones do.
 */
@NullMarked
package dev.mynah.modem.at.goldfish;

import org.jspecify.annotations.NullMarked;
