/**
 * Authentication and key agreement: MILENAGE, the subscriber's keys, AUTN and AUTS, and the USIM's sequence number
 * window. The card and the operator's authentication centre compute with the same code.
 */
@NullMarked
package dev.mynah.euicc.aka;

import org.jspecify.annotations.NullMarked;
