/** The packet domain of GSM and UTRAN, network side: attach, routing areas and PDP contexts. TS 23.060, TS 24.008 4.7 and 6. */
@NullMarked
package dev.mynah.network.sgsn;

import org.jspecify.annotations.NullMarked;
