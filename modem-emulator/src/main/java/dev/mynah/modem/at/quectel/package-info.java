/** Quectel's modules: their own commands and what they say unasked, and which module is which. */
@NullMarked
package dev.mynah.modem.at.quectel;

import org.jspecify.annotations.NullMarked;
