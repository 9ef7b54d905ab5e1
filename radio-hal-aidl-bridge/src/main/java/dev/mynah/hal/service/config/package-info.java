/** IRadioConfig: the modem as a whole, its physical slots and which logical slot speaks to which of their ports. */
@NullMarked
package dev.mynah.hal.service.config;

import org.jspecify.annotations.NullMarked;
