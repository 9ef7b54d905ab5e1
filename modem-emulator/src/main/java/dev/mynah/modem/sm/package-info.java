/** GPRS session management as a UE does it: what is above {@code gmm} in GSM and UTRAN. TS 24.008 clause 6. */
@NullMarked
package dev.mynah.modem.sm;

import org.jspecify.annotations.NullMarked;
