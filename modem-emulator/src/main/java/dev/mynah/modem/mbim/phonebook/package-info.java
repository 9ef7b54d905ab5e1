/** The Phonebook service: the telephone book on the card. MBIM 1.0 clause 10.8. */
@NullMarked
package dev.mynah.modem.mbim.phonebook;

import org.jspecify.annotations.NullMarked;
