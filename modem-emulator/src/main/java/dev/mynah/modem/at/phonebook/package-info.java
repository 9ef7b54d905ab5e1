/** The commands for telephone books. TS 27.007 8.11 to 8.14. */
@NullMarked
package dev.mynah.modem.at.phonebook;

import org.jspecify.annotations.NullMarked;
