/** Mobility management messages of the circuit switched domain, one record per message. TS 24.008 9.2. */
@NullMarked
package dev.mynah.network.air.nas.mm;

import org.jspecify.annotations.NullMarked;
