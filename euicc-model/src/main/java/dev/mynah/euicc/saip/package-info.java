/**
 * Profile packages (TCA interoperable profile format): what an operator's server sends so that a card makes a profile of it. Octets
 * become elements, elements become a profile's image, and the way back.
 */
@NullMarked
package dev.mynah.euicc.saip;

import org.jspecify.annotations.NullMarked;
