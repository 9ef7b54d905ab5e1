/** u-blox's modules: their own commands and what they say unasked, and which module is which. */
@NullMarked
package dev.mynah.modem.at.ublox;

import org.jspecify.annotations.NullMarked;
