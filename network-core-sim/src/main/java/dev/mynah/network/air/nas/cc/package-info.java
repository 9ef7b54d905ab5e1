/** Call control messages as records, and the elements only they carry. TS 24.008 9.3 and 10.5.4. */
@NullMarked
package dev.mynah.network.air.nas.cc;

import org.jspecify.annotations.NullMarked;
