/**
 * EPS mobility management as a UE does it: the state table, attach, tracking area updating, service request, detach, the
 * common procedures, NAS security, and what each cause of a refusal leads to. TS 24.301 clauses 4 and 5.
 */
@NullMarked
package dev.mynah.modem.emm;

import org.jspecify.annotations.NullMarked;
