/** The commands for what calls cost, as the network advises and the card keeps it. TS 27.007 7.16 and 8.25 to 8.28, TS 22.024. */
@NullMarked
package dev.mynah.modem.at.charges;

import org.jspecify.annotations.NullMarked;
