/**
 * The card as a stack reaches it: by APDU, traced, over logical channels; what is read from its files at start-up and what
 * is written back while the stack lives.
 */
@NullMarked
package dev.mynah.modem.sim;

import org.jspecify.annotations.NullMarked;
