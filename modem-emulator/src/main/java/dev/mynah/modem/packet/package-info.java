/**
 * The contexts of a stack, which are one set whatever system it is in, with the hosts attached to them; ESM, SM and 5GSM
 * plug in below them.
 */
@NullMarked
package dev.mynah.modem.packet;

import org.jspecify.annotations.NullMarked;
