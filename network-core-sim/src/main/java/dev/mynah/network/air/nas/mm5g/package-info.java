/** The 5GS mobility management messages as records and their layouts. TS 24.501 8.2. */
@NullMarked
package dev.mynah.network.air.nas.mm5g;

import org.jspecify.annotations.NullMarked;
