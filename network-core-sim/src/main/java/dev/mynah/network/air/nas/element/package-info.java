/** The elements of EMM and ESM messages as values. TS 24.301 9.9. */
@NullMarked
package dev.mynah.network.air.nas.element;

import org.jspecify.annotations.NullMarked;
