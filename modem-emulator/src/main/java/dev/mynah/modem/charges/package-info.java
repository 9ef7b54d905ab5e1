/** Advice of charge: the meter of a call, by what the network says of its costs, and that of all calls on the card. TS 22.024, TS 24.086. */
@NullMarked
package dev.mynah.modem.charges;

import org.jspecify.annotations.NullMarked;
