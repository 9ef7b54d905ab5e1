/** Telit's modules: their own commands and what they say unasked, and which module is which. */
@NullMarked
package dev.mynah.modem.at.telit;

import org.jspecify.annotations.NullMarked;
