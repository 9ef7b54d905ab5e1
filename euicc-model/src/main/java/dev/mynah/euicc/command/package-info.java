/** The commands of the card's operating system (TS 102 221 11), one class each and one row in the table. */
@NullMarked
package dev.mynah.euicc.command;

import org.jspecify.annotations.NullMarked;
