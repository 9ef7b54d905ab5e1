/** VOICE, service 9: telephone calls, what users do with several, tones, supplementary services and USSD. */
@NullMarked
package dev.mynah.modem.qmi.voice;

import org.jspecify.annotations.NullMarked;
