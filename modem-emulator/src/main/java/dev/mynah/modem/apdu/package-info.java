/**
 * Card voices: what is said behind the doors that lead to a card instead of a modem, APDUs as lines of hexadecimal digits and
 * the protocol of vsmartcard's virtual reader.
 */
@NullMarked
package dev.mynah.modem.apdu;

import org.jspecify.annotations.NullMarked;
