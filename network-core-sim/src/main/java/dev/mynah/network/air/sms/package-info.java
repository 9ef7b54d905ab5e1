/**
 * Short messages as they cross the air and lie on cards: the TPDUs of TS 23.040, their headers, and the alphabets of TS 23.038.
 * Network, terminal and card use the same codec.
 */
@NullMarked
package dev.mynah.network.air.sms;

import org.jspecify.annotations.NullMarked;
