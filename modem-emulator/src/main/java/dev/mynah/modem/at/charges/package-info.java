/** The commands for what calls cost, as the card keeps it. TS 27.007 8.17 to 8.19, TS 22.024. */
@NullMarked
package dev.mynah.modem.at.charges;

import org.jspecify.annotations.NullMarked;
