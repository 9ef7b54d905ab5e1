/** IRadioVoice: calls, supplementary services and USSD of a logical slot. */
@NullMarked
package dev.mynah.hal.service.voice;

import org.jspecify.annotations.NullMarked;
