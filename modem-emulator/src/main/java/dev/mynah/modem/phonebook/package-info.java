/** Telephone books the modem has itself, besides those on the card: its own, the lists of calls, the numbers for help. */
@NullMarked
package dev.mynah.modem.phonebook;

import org.jspecify.annotations.NullMarked;
