/** Supplementary services at the UE's end: transactions of TS 24.080 for USSD and for the state of services, TS 24.010. */
@NullMarked
package dev.mynah.modem.ss;

import org.jspecify.annotations.NullMarked;
