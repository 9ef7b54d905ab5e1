/**
 * What the systems a stack can register in have in common: EPS ({@code emm}), GPRS ({@code gmm}), the circuit switched domain
 * ({@code mm}) and 5GS ({@code mm5g}); and the connections that calls, short messages and supplementary services ride on.
 */
@NullMarked
package dev.mynah.modem.mobility;

import org.jspecify.annotations.NullMarked;
