/** State machines as tables: what is not a row cannot happen, and the table prints itself. */
@NullMarked
package dev.mynah.network.air.fsm;

import org.jspecify.annotations.NullMarked;
