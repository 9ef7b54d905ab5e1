/**
 * Telephone calls of the circuit switched core: call control with UEs (TS 24.008 5), the exchange that connects them with each
 * other, with other operators and with scripted far ends, and the supplementary services of calls (TS 24.081 to 24.091).
 */
@NullMarked
package dev.mynah.network.calls;

import org.jspecify.annotations.NullMarked;
