/** The peer's end of EAP-AKA, with the card's AUTHENTICATE behind it. RFC 3748, RFC 4187. */
@NullMarked
package dev.mynah.modem.eap;

import org.jspecify.annotations.NullMarked;
