/** The STK service: the host's part in the card's toolkit. MBIM 1.0 clause 10.9. */
@NullMarked
package dev.mynah.modem.mbim.stk;

import org.jspecify.annotations.NullMarked;
