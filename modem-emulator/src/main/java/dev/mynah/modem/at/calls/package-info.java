/** The commands for telephone calls and what is told of them. TS 27.007 6 and 7. */
@NullMarked
package dev.mynah.modem.at.calls;

import org.jspecify.annotations.NullMarked;
