/** The USSD service. MBIM 1.0 clause 10.7. */
@NullMarked
package dev.mynah.modem.mbim.ussd;

import org.jspecify.annotations.NullMarked;
