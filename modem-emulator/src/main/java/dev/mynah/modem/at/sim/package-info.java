/** The card: PINs, files, APDUs and logical channels. TS 27.007 clauses 7.4, 7.5 and 8. */
@NullMarked
package dev.mynah.modem.at.sim;

import org.jspecify.annotations.NullMarked;
