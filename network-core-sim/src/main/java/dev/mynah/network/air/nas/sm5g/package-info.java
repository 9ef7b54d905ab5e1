/** The 5GS session management messages as records and their layouts. TS 24.501 8.3. */
@NullMarked
package dev.mynah.network.air.nas.sm5g;

import org.jspecify.annotations.NullMarked;
