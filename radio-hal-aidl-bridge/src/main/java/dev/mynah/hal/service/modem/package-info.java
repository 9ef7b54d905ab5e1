/** IRadioModem: power, identity and abilities of the modem behind a logical slot. */
@NullMarked
package dev.mynah.hal.service.modem;

import org.jspecify.annotations.NullMarked;
