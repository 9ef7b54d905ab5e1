/** How the line and the modem as a whole behave. V.250 6.1 and 6.2, TS 27.007 clauses 5, 8 and 9. */
@NullMarked
package dev.mynah.modem.at.control;

import org.jspecify.annotations.NullMarked;
