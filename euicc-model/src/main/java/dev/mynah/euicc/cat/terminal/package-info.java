/** What a terminal says it can do for the card (TS 102 223 5.2). */
@NullMarked
package dev.mynah.euicc.cat.terminal;

import org.jspecify.annotations.NullMarked;
