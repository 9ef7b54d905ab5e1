/** Cell broadcast at the UE: takes what the user or the card wants, once, and all warnings (TS 23.041 8). */
@NullMarked
package dev.mynah.modem.cbs;

import org.jspecify.annotations.NullMarked;
