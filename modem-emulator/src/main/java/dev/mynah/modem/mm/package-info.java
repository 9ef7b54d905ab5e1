/** Mobility management of a UE in the circuit switched domain of GSM and UTRAN, and its MM connections. TS 24.008 clause 4. */
@NullMarked
package dev.mynah.modem.mm;

import org.jspecify.annotations.NullMarked;
