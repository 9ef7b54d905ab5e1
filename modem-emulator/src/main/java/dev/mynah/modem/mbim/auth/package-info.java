/** The Auth service: challenges for the card. MBIM 1.0 clause 10.10. */
@NullMarked
package dev.mynah.modem.mbim.auth;

import org.jspecify.annotations.NullMarked;
