/**
 * 5GS mobility management as a UE does it: the state table, registration, service request, deregistration, the common
 * procedures, NAS security, the concealed identity, and what each cause of a refusal leads to. TS 24.501 clauses 4 and 5.
 */
@NullMarked
package dev.mynah.modem.mm5g;

import org.jspecify.annotations.NullMarked;
