/** Sierra Wireless's modules: their own commands, and which module is which. */
@NullMarked
package dev.mynah.modem.at.sierra;

import org.jspecify.annotations.NullMarked;
