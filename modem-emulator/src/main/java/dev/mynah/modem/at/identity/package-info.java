/** Who the modem, its card and its subscriber are. V.250 6.1, TS 27.007 clause 5. */
@NullMarked
package dev.mynah.modem.at.identity;

import org.jspecify.annotations.NullMarked;
