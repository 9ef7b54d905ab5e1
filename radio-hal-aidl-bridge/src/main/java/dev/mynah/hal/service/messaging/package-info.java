/** IRadioMessaging: short messages and cell broadcast of a logical slot. */
@NullMarked
package dev.mynah.hal.service.messaging;

import org.jspecify.annotations.NullMarked;
