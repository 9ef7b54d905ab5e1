/**
 * GPRS mobility management: how a UE attaches to the packet domain of GSM and UTRAN, says where it is and is found.
 * TS 24.008 4.1.3, 4.7.
 */
@NullMarked
package dev.mynah.modem.gmm;

import org.jspecify.annotations.NullMarked;
