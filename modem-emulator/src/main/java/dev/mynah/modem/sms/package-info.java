/**
 * Short messages at the UE: sent and received by TS 24.011, handled as their class and protocol identifier ask (TS 23.040,
 * TS 23.038), kept on the card or in the modem.
 */
@NullMarked
package dev.mynah.modem.sms;

import org.jspecify.annotations.NullMarked;
